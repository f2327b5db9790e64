import { expect, test } from 'vitest';
import { showFragment } from '#lib/search/excerpt.ts';
import type { Idea } from '#lib/search/plan.ts';

const idea = (words: string): Idea => ({
	typed: words,
	kinds: [],
	alternatives: [{ words, weight: 1, kind: 'typed' }],
});
const filler = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
const content = `The visit. Arrive early. ${filler} Bring a reserve. A reserve reviewer stands by. ${filler}`;
const anchors = [
	{ element: 'h2', id: 'arrive', text: 'Arrive', location: 2 },
	{ element: 'h2', id: 'reserve', text: 'Keep a reserve', location: 64 },
];

test('the section that answers comes first, and the excerpt is cut where the match is', () => {
	const { sections, excerpt } = showFragment({ content, anchors }, 'The visit', [idea('reserve')]);

	expect(sections[0]).toMatchObject({ id: 'reserve', title: 'Keep a reserve' });
	expect(excerpt.filter((_piece, index) => index % 2 === 1)).toEqual(['reserve.', 'reserve']);
	expect(excerpt.join('').split(' ').length).toBeLessThan(40);
});

test('a word is marked in all its forms, a phrase only as a whole', () => {
	const short = { content: 'They were reviewing. A stand, and then by it.', anchors: [] };
	const marked = (words: string) => showFragment(short, '', [idea(words)]).excerpt[1];

	expect(marked('review')).toBe('reviewing.');
	expect(marked('stand by')).toBeUndefined();
});

test('without a match the page shows its beginning', () => {
	const { sections, excerpt } = showFragment({ content, anchors }, 'The visit', [idea('zebra')]);

	expect(sections).toEqual([]);
	expect(excerpt).toHaveLength(1);
});
