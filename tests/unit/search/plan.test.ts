import { expect, test } from 'vitest';
import { compileLexicon, packLexicon } from '#lib/search/lexicon.ts';
import { planQuery } from '#lib/search/plan.ts';
import { makeSpeller } from '#lib/search/spelling.ts';
import { weights } from '#lib/search/weights.data.ts';

const lexicon = compileLexicon({
	lexicon: packLexicon({
		stop: 'a the how do we is of',
		acronyms: [{ short: 'MoU', long: ['memorandum of understanding'], near: ['charter'] }],
		synonyms: [
			['follow-up', 'return visit'],
			['focus', 'scope', 'brief'],
		],
	}),
	terms: [{ term: 'SLT', full: 'senior leadership team', also: ['leadership team'] }],
	kinds: { proformas: ['template', 'form'] },
});
const words =
	'focus follow form leadership memorandum return review scope senior team template understanding up visit'.split(
		' ',
	);
const speller = makeSpeller(words, { common: new Set(words), more: lexicon.words });
const plan = (query: string, asTyped = false) => planQuery(query, { lexicon, speller, asTyped });
const saysOf = (query: string) =>
	plan(query).ideas.map(({ alternatives }) => alternatives.map((one) => one.words));

test('stop words are left out, and the longest phrase is one idea', () => {
	expect(saysOf('How do we review the return visit')).toEqual([['review'], ['return visit', 'follow-up']]);
});

test('a short form brings its words, a glossary’s too; what the site lacks is not looked for', () => {
	expect(saysOf('mou')).toEqual([['memorandum of understanding']]);
	expect(saysOf('SLT')).toEqual([['senior leadership team', 'leadership team']]);
	expect(saysOf('brief')).toEqual([['focus', 'scope']]);
});

test('the typed word counts most, a short form less, another word least', () => {
	const [typed, other] = plan('focus').ideas[0]!.alternatives;
	expect([typed, other].map((one) => one!.weight)).toEqual([1, weights.alternative.synonym]);
});

test('a slip is mended and said, but not where the reader insists', () => {
	expect(plan('memorandom')).toMatchObject({ corrected: 'memorandum' });
	expect(plan('memorandom', true)).toMatchObject({ corrected: undefined, ideas: [] });
	expect(plan('memorandum').corrected).toBeUndefined();
});

test('words that were run together are taken apart, and torn ones joined, but not where the reader insists', () => {
	expect(plan('followup form').corrected).toBe('follow up form');
	expect(plan('leader ship').corrected).toBe('leadership');
	expect(plan('leader ship', true).corrected).toBeUndefined();
	expect(plan('scopee').corrected).toBe('scope');
});

test('a code is found without its nought', () => {
	expect(saysOf('P4 F10 KS2')).toEqual([['p04'], ['f10'], ['ks2']]);
});

test('a word that is still being typed may be the beginning of one', () => {
	expect(plan('memor').ideas[0]!.alternatives[0]).toMatchObject({ words: 'memor', open: true });
});

test('a word for a kind of page counts less than what the page is about', () => {
	const [focus, template] = plan('focus template').ideas;
	expect(template!.kinds).toEqual(['proformas']);
	expect(focus!.alternatives[0]!.weight).toBeGreaterThan(template?.alternatives[0]?.weight ?? 0);
});

test('only stop words are looked for rather than nothing', () => {
	expect(saysOf('how do we')).toEqual([['how'], ['do'], ['we']]);
});

test.each(['', '   ', '"\'`', '.*+?^${}()|[]\\', '🎓🏫', 'مدرسة', '<script>alert(1)</script>', '__proto__'])(
	'%j is planned without a fault',
	(query) => expect(plan(query).ideas.length).toBeLessThanOrEqual(2),
);

test('a pasted page is bounded', () => {
	const { ideas } = plan(words.join(' ').repeat(50));
	expect(ideas.length).toBeLessThanOrEqual(weights.mostIdeas);
	const searches = ideas.flatMap(({ alternatives }) => alternatives).length;
	expect(searches).toBeLessThanOrEqual(weights.mostSearches);
});
