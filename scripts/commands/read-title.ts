import type { SourceFile } from '#lib/content/source-entry.ts';
import { findTitle } from '#lib/import/library.ts';
import { WrongAnswer } from './ask.ts';

/** A title for a new entry. @throws WrongAnswer where it is empty, too long or that of one of `files`. */
export function readTitle(words: string, files: readonly SourceFile[]): string {
	if (words === '') throw new WrongAnswer('Give it a title.');
	if (words.length > 90)
		throw new WrongAnswer(`The title is too long: 90 characters at most, and this has ${words.length}.`);
	const taken = findTitle(files, words);
	if (taken) throw new WrongAnswer(`The title “${words}” is that of ${taken.file} already. Give another.`);
	return words;
}
