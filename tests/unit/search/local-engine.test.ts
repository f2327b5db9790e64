import { expect, test } from 'vitest';
import type { Fragment } from '#lib/search/fragment.ts';
import { makeLocalEngine } from '#lib/search/local-engine.ts';

const page = (ref: string, content: string): Fragment => ({ ref, url: `/${ref}/`, content, anchors: [] });
const engine = makeLocalEngine([
	page('visit', 'The peer review visit. Reviewers meet the head.'),
	page('form', 'A form for the visit, and for the head of the visit'),
	page('other', 'Nothing of this kind stands here at all'),
]);
const ask = async (words: string) => (await engine.search(words)).results;

test('finds the pages that have all words, in any form', async () => {
	expect((await ask('reviewing visits')).map(({ id }) => id)).toEqual(['visit']);
	expect((await ask('visit')).map(({ id }) => id).sort()).toEqual(['form', 'visit']);
	expect(await ask('visit nowhere')).toEqual([]);
});

test('puts the page first that says it more often for its length', async () => {
	expect((await ask('visit')).map(({ id }) => id)).toEqual(['form', 'visit']);
});

test('names the places of the words as they are counted in the text', async () => {
	const [first] = await ask('visit');

	expect(first!.words).toEqual([4, 11]);
	expect((await first!.data()).ref).toBe('form');
});

test.each(['', '   ', '?!', '😀'])('finds nothing for “%s”', async (words) => {
	expect(await ask(words)).toEqual([]);
});
