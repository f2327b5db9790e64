import { expect, test } from 'vitest';
import { packFirstIndex } from '#lib/search/first-index.ts';

const summary = Array.from({ length: 30 }, (_, place) => `word${place}`).join(' ');
const page = {
	record: {
		type: [],
		stage: [],
		audience: [],
		theme: [],
		path: '/a/',
		title: 'A page',
		summary,
		code: '',
		facts: '',
		aliases: [],
	},
	ref: 'en_1',
	sections: [{ id: 'part', title: 'A part' }],
	text: '',
};
const source = {
	lexicon: { stop: '' },
	kinds: {},
	terms: [],
	lists: [],
	longKinds: [],
	records: [],
} as never;

/** What is sent where each file weighs so many bytes, the fullest first. */
function packAt(weights: readonly number[], count = 1) {
	const left = [...weights];
	const details = { engine: {} as never, weigh: () => left.shift()! };
	const { pages } = packFirstIndex(Array(count).fill(page), source, details);
	return { words: pages.summary[0]?.split(' ').length ?? 0, parts: pages.sections.length };
}

test.each([
	['as much of a summary as fits', [1000], 21],
	['less where more would be too much', [30_000, 28_600], 15],
	['still less', [40_000, 30_000, 20_000], 9],
	['nothing but names where nothing else fits', [50_000, 50_000, 50_000], 0],
] as const)('the first index holds %s', (_name, weights, words) => {
	expect(packAt(weights)).toEqual({ words, parts: words > 0 ? 1 : 0 });
});

test('the first index of a large site holds names alone', () => {
	expect(packAt([1000], 201)).toEqual({ words: 0, parts: 0 });
});
