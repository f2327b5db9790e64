import type { ListedFile } from '#lib/downloads/index-file.ts';

/** Something a reader is told: which file it was, and what to do. */
export class FetchFault extends Error {}

interface Options {
	/** The path that the names of files stand below. */
	folder: string;
	onFile: (done: number) => void;
}

/** The bytes of files of this site, one after another: a hall has one weak connection. @throws FetchFault */
export async function fetchFiles(
	files: readonly ListedFile[],
	{ folder, onFile }: Options,
): Promise<Uint8Array[]> {
	const contents: Uint8Array[] = [];
	for (const file of files) {
		contents.push(await fetchFile(file, folder));
		onFile(contents.length);
	}
	return contents;
}

async function fetchFile({ file, title, sha256 }: ListedFile, folder: string): Promise<Uint8Array> {
	const response = await fetch(folder + file).catch(() => undefined);
	if (!response?.ok)
		throw new FetchFault(
			`“${title}” (${file}) could not be fetched, so there is no file yet. Check the connection, then press again.`,
		);
	const bytes = new Uint8Array(await response.arrayBuffer());
	if ((await hash(bytes)) !== sha256)
		throw new FetchFault(
			`“${title}” (${file}) has changed since this page was opened. Load the page again, so that all files belong together.`,
		);
	return bytes;
}

async function hash(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', bytes);
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
