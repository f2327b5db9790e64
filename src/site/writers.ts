/** What makes each kind of file. Runs under plain Node, so that the benchmark measures what a build does. */
import type { Document } from '../lib/documents/document.ts';
import { writeDocx } from '../lib/documents/write-docx.ts';
import type { FormatName } from '../lib/downloads/formats.data.ts';

export type Writer = (document: Document) => Uint8Array | Promise<Uint8Array>;

export const writers: Partial<Record<FormatName, Writer>> = {
	word: (document) => writeDocx(document),
};
