/** What makes each kind of file. Runs under plain Node, so that the benchmark measures what a build does. */
import type { Document } from '../lib/documents/document.ts';
import { writeDocx } from '../lib/documents/write-docx.ts';
import { writeOds } from '../lib/documents/write-ods.ts';
import { writeOdt } from '../lib/documents/write-odt.ts';
import { createPdfWriter, type PdfLayout, type WritePdf } from '../lib/documents/write-pdf.ts';
import { writeXlsx } from '../lib/documents/write-xlsx.ts';
import type { FormatName } from '../lib/downloads/formats.data.ts';
import { readPdfAssets } from './pdf-assets.ts';

export type Writer = (document: Document) => Uint8Array | Promise<Uint8Array>;

let pdfWriter: Promise<WritePdf> | undefined;

/** Made for the first PDF that is not in the cache: it takes a second. */
const toPdf =
	(layout: PdfLayout): Writer =>
	async (document) => {
		pdfWriter ??= createPdfWriter(readPdfAssets(process.cwd()));
		return (await pdfWriter)(document, layout);
	};

export const writers: Record<FormatName, Writer> = {
	word: (document) => writeDocx(document),
	pdf: toPdf('screen'),
	opendocument: (document) => writeOdt(document),
	excel: (document) => writeXlsx(document),
	'opendocument-sheet': (document) => writeOds(document),
	card: toPdf('card'),
	paper: toPdf('paper'),
};
