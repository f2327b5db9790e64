import { expect, test } from 'vitest';
import { searchFullText, type Engine } from '#lib/search/full-text.ts';
import type { Idea } from '#lib/search/plan.ts';
import { weights } from '#lib/search/weights.data.ts';

const idea = (...words: string[]): Idea => ({
	typed: words[0]!,
	kinds: [],
	alternatives: words.map((one, index) => ({
		words: one,
		weight: index === 0 ? 1 : weights.alternative.synonym,
		kind: index === 0 ? 'typed' : 'synonym',
	})),
});

/** Pages by name with their words; the engine joins words with AND and scores by how often they stand there. */
function makeEngine(pages: Record<string, string>): Engine & { asked: string[] } {
	const asked: string[] = [];
	return {
		asked,
		search: (query) => {
			asked.push(query);
			const results = Object.entries(pages).flatMap(([id, text]) => {
				const all = text.split(' ');
				const at = query.split(' ').map((word) => all.indexOf(word));
				if (at.includes(-1)) return [];
				return [{ id, score: at.length, words: at, data: () => Promise.reject(new Error('not asked for')) }];
			});
			return Promise.resolve({ results });
		},
	};
}

const search = async (pages: Record<string, string>, ideas: Idea[]) =>
	(await searchFullText({ ideas, corrected: undefined }, makeEngine(pages), Object.keys(pages).length)).map(
		({ ref }) => ref,
	);

test('a page that answers both ideas comes before one that answers one', async () => {
	const pages = { one: 'cover', both: 'cover cost', none: 'lunch' };
	expect(await search(pages, [idea('cover'), idea('cost')])).toEqual(['both', 'one']);
});

test('the typed word comes before another word for it', async () => {
	expect(await search({ other: 'supply', typed: 'cover' }, [idea('cover', 'supply')])).toEqual([
		'typed',
		'other',
	]);
});

test('the words of a phrase count less where they stand apart', async () => {
	const pages = { apart: 'return of the visit', together: 'the return visit' };
	expect(await search(pages, [idea('return visit')])).toEqual(['together', 'apart']);
});

test('where the typed word is on many pages, its synonyms are not asked for', async () => {
	const pages = Object.fromEntries(
		Array.from({ length: weights.enough }, (_, index) => [`p${index}`, 'review']),
	);
	const engine = makeEngine(pages);
	await searchFullText({ ideas: [idea('review', 'visit')], corrected: undefined }, engine, 12);
	expect(engine.asked).toEqual(['review']);
});

test('nothing is asked for an empty plan', async () => {
	expect(await search({ one: 'cover' }, [])).toEqual([]);
});
