/** Reads a file from a stranger by what it says it is. */
import { largestFile } from '#lib/documents/read/unzip.ts';
import { textOfBlocks, type ReadResult } from './content.ts';
import { readDocxText } from './read-docx-text.ts';
import { readMarkdownText, readPlainText } from './read-markdown-text.ts';
import { readOdtText } from './read-odt-text.ts';
import { makeRefusal } from './refusals.ts';

const readers: Record<string, (bytes: Uint8Array) => ReadResult | Promise<ReadResult>> = {
	docx: readDocxText,
	odt: readOdtText,
	// The engine is large: only where there is a PDF.
	pdf: async (bytes) => (await import('./read-pdf-text.ts')).readPdfText(bytes),
	txt: readPlainText,
	md: readMarkdownText,
};

/** The ending of the name, in small letters, without its point. */
export function endingOf(name: string): string {
	return /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** What can be said by name and size, before a byte is read. */
export function refuseUnread(name: string, size: number): ReturnType<typeof makeRefusal> | undefined {
	const ending = endingOf(name);
	if (/^(?:docm|dotm)$/.test(ending)) return makeRefusal('holds-program');
	if (ending === 'doc') return makeRefusal('old-word');
	if (!Object.hasOwn(readers, ending)) return makeRefusal('wrong-kind');
	if (size > largestFile) return makeRefusal('file-too-large');
	return size === 0 ? makeRefusal('file-empty') : undefined;
}

/** Never throws. */
export async function readText(name: string, bytes: Uint8Array): Promise<ReadResult> {
	const refusal = refuseUnread(name, bytes.length);
	if (refusal) return { refusal };
	const read = await readers[endingOf(name)]!(bytes);
	if ('refusal' in read || textOfBlocks(read.blocks).trim() !== '') return read;
	return { refusal: makeRefusal('no-text') };
}
