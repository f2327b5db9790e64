import { expect, test } from 'vitest';
import { readArray, readText, writeArray, writeText } from '#lib/search/cbor.ts';
import { packTerms, unpackTerms } from '#lib/search/packed-terms.ts';
import { cutWordFiles, readWordFileNames, replaceWordFiles } from '#lib/search/rechunk.ts';

const wordFile = (words: readonly string[]) =>
	writeArray([writeArray(words.map((word) => writeArray([writeText(word), writeText('x'.repeat(200))])))]);
const wordsOf = (content: Uint8Array) =>
	readArray(readArray(content)[0]!).map((item) => readText(readArray(item)[0]!));

test.each(['', 'a', 'é'.repeat(20), 'x'.repeat(300), 'x'.repeat(70_000)])(
	'a text of %# letters is read as it was written',
	(text) => expect(readText(writeText(text))).toBe(text),
);

test('word files are cut smaller, in order and without a loss', () => {
	const words = Array.from({ length: 200 }, (_, index) => `w${String(index).padStart(3, '0')}`);
	const cut = cutWordFiles([wordFile(words.slice(0, 120)), wordFile(words.slice(120))]);

	expect(cut.length).toBeGreaterThan(10);
	expect(cut.flatMap(({ content }) => wordsOf(content))).toEqual(words);
	for (const { first, last, content } of cut)
		expect([first, last]).toEqual([wordsOf(content)[0], wordsOf(content).at(-1)]);
});

test('the metadata name the new files, and those of another Pagefind are refused', () => {
	const meta = (version: string) => writeArray([writeText(version), writeArray([]), writeArray([])]);
	const file = { first: 'a', last: 'm', name: 'en_1' };

	expect(readWordFileNames(replaceWordFiles(meta('1.5.2'), [file]))).toEqual(['en_1']);
	expect(() => readWordFileNames(meta('1.6.0'))).toThrow('This is Pagefind 1.6.0');
});

test('the words of the glossary come back as they were packed', () => {
	const terms = [
		{
			id: 'slt',
			term: 'SLT',
			full: 'senior leadership team',
			also: ['SMT', 'top team'],
			meaning: 'Leaders.',
		},
		{ id: 'own-id', term: 'so what?', full: '', also: [], meaning: 'A question.' },
	];

	expect(packTerms(terms).id).toEqual(['', 'own-id']);
	expect(unpackTerms(packTerms(terms))).toEqual(terms);
});
