import { expect, test } from 'vitest';
import { locateWords } from '#lib/content/locate.ts';
import { makeFile } from '../../support/check-site.ts';

const file = makeFile(
	'lessons/lessons.yaml',
	"a: P07 and P07\nb: >-\n  folded P08\n  words, P07\nc: 'it''s P09'\n",
);
const place = (path: string, words: string, index: number) => {
	const value = (file.parsed.data as Record<string, string>)[path]!;
	return locateWords(file, file.parsed.locate([path]), { value, words, index });
};

test.each([
	['a', 'P07', 0, 1, 4],
	['a', 'P07', 8, 1, 12],
	['b', 'P08', 7, 3, 10],
	['b', 'P08 words', 7, 3, 10],
	['b', 'P07', 18, 4, 10],
	['c', 'P09', 5, 5, 11],
	['c', "it's", 0, 5, 4],
])('finds %s: “%s” (%i) in line %i, column %i', (...[path, words, index, line, column]) => {
	expect(place(path, words, index)).toEqual({ line, column });
});
