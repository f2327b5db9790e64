import { expect, test } from 'vitest';
import { makeSpeller } from '#lib/search/spelling.ts';
import { packVocabulary, unpackVocabulary } from '#lib/search/vocabulary.ts';

const words = ['calendar', 'champion', 'cover', 'review', 'safeguarding', 'scope'];
const speller = makeSpeller(words, { common: new Set(words), more: ['sickness'] });

test.each([
	['safegarding', 'safeguarding'],
	['champoin', 'champion'],
	['calander', 'calendar'],
	['reviw', 'review'],
	['sicknes', 'sickness'],
])('%s is taken for %s', (typed, meant) => expect(speller.suggest(typed)[0]).toBe(meant));

test.each(['p05', 'sco', 'zebra', 'x'.repeat(300), ''])('%j is left alone', (typed) => {
	expect(speller.suggest(typed)).toEqual([]);
});

test('a word is known in any form, and a beginning as such', () => {
	expect(['reviews', 'reviewing', 'reviw'].map((word) => speller.knows(word))).toEqual([true, true, false]);
	expect(['safeg', 'zeb'].map((start) => speller.begins(start))).toEqual([true, false]);
});

test('the list leaves out what is sent anyway, and stays small at any size', () => {
	const pages = Array.from({ length: 400 }, (_page, page) =>
		Array.from({ length: 50 }, (_word, word) => `w${letters(page)}${letters(word)}`).join(' '),
	);
	const packed = packVocabulary([...pages, 'scope and timetable'], ['The scope'], new Set(['and']));
	const { words: all } = unpackVocabulary(packed, { names: [], sent: [] });

	expect(all).toHaveLength(6000);
	expect(
		unpackVocabulary(packVocabulary(['scope and timetable'], ['The scope'], new Set(['and'])), {
			names: [],
			sent: [],
		}).words,
	).toEqual(['timetable']);
});

/** A number as letters: words with figures are codes, and never mended. */
function letters(number: number): string {
	return number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!);
}
