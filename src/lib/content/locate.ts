/** Finds the line and column of words in a content file. */
import type { Place } from '#lib/report/issue.ts';
import type { SourceFile } from './source-entry.ts';

export interface FoundWords {
	/** The whole text they were found in, as the parser gave it. */
	value: string;
	/** Where in `value` they begin. */
	index: number;
	words: string;
}

export function placeAt(text: string, offset: number): Place {
	const before = text.slice(0, offset);
	return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/**
 * Where words found in a text that begins at `start` stand in the file. The file may have folded the text over
 * several lines; where the words are written in an escaped form, the place is `start`.
 */
export function locateWords(file: SourceFile, start: Place, { value, index, words }: FoundWords): Place {
	const first = offsetOf(file.text, start);
	// Bounded, so that words which are not there as such are never found in a later text.
	const within = file.text.slice(0, first + value.length * 2 + 200);
	const pattern = new RegExp(
		words
			.split(/\s+/)
			.map(RegExp.escape)
			.join(String.raw`\s+`),
		'g',
	);
	pattern.lastIndex = first;
	let match = pattern.exec(within);
	for (let skip = value.slice(0, index).split(words).length - 1; match && skip > 0; skip--) {
		match = pattern.exec(within);
	}
	return match ? placeAt(file.text, match.index) : start;
}

function offsetOf(text: string, place: Place): number {
	let offset = 0;
	for (let line = 1; line < place.line; line++) offset = text.indexOf('\n', offset) + 1;
	return offset + place.column - 1;
}
