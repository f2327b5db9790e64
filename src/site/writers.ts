/** What makes each kind of file. Runs under plain Node, so that the benchmark measures what a build does. */
import type { Document } from '../lib/documents/document.ts';
import { writeDocx } from '../lib/documents/write-docx.ts';
import { writeOds } from '../lib/documents/write-ods.ts';
import { writeOdt } from '../lib/documents/write-odt.ts';
import type { PdfLayout } from '../lib/documents/write-pdf.ts';
import { writeXlsx } from '../lib/documents/write-xlsx.ts';
import type { FormatName } from '../lib/downloads/formats.data.ts';
import { createPdfThread } from './pdf-thread.ts';

export type Writer = (document: Document) => Uint8Array | Promise<Uint8Array>;

const writePdf = createPdfThread();
const toPdf =
	(layout: PdfLayout): Writer =>
	(document) =>
		writePdf(document, layout);

export const writers: Record<FormatName, Writer> = {
	word: (document) => writeDocx(document),
	pdf: toPdf('screen'),
	opendocument: (document) => writeOdt(document),
	excel: (document) => writeXlsx(document),
	'opendocument-sheet': (document) => writeOds(document),
	card: toPdf('card'),
	paper: toPdf('paper'),
};
