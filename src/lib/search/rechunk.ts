/**
 * Cuts the word lists of Pagefind 1.5.2 into smaller files. It makes files of about 28 kB and has no setting for it;
 * a query with its synonyms touches words all over the alphabet, so it would fetch half the index (144 kB at 100
 * pages). Each file is `[[word, …]…]` in an array; the list of files, with their first and last word, is the third
 * item of the metadata. The format is Pagefind’s own affair, so any other version stops the build until somebody has
 * looked at it.
 */
import { readArray, readText, writeArray, writeText } from './cbor.ts';

export interface WordFile {
	first: string;
	last: string;
	content: Uint8Array;
}

const known = '1.5.2';
/** Before compression, which makes it about 1 kB. */
const largest = 2000;

/** `files` in the order of the alphabet. */
export function cutWordFiles(files: readonly Uint8Array[]): WordFile[] {
	const items = files.flatMap((file) => readArray(readArray(file)[0]!));
	const cut: WordFile[] = [];
	let own: Uint8Array[] = [];
	let size = 0;
	const close = () => {
		if (own.length === 0) return;
		cut.push({ first: wordOf(own[0]!), last: wordOf(own.at(-1)!), content: writeArray([writeArray(own)]) });
		own = [];
		size = 0;
	};
	for (const item of items) {
		if (size + item.length > largest) close();
		own.push(item);
		size += item.length;
	}
	close();
	return cut;
}

/** The names of the word files in the metadata, in their order. @throws for a version whose format has not been looked at. */
export function readWordFileNames(meta: Uint8Array): string[] {
	const [version, , files] = readArray(meta);
	if (readText(version!) !== known)
		throw new Error(
			`This is Pagefind ${readText(version!)}; only the files of ${known} can be cut. Look at its format, then change src/lib/search/rechunk.ts.`,
		);
	return readArray(files!).map((file) => readText(readArray(file)[2]!));
}

/** The metadata with other word files. */
export function replaceWordFiles(
	meta: Uint8Array,
	files: readonly { first: string; last: string; name: string }[],
): Uint8Array {
	const items = readArray(meta);
	items[2] = writeArray(
		files.map(({ first, last, name }) => writeArray([writeText(first), writeText(last), writeText(name)])),
	);
	return writeArray(items);
}

function wordOf(item: Uint8Array): string {
	return readText(readArray(item)[0]!);
}
