/** Makes PDF files and looks into them. The writer takes a second to make, so a test file has one. */
import {
	PDFArray,
	PDFDict,
	PDFDocument,
	PDFHexString,
	PDFName,
	PDFNumber,
	type PDFRef,
} from '@cantoo/pdf-lib';
import { join } from 'node:path';
import { createPdfWriter, type WritePdf } from '#lib/documents/write-pdf.ts';
import { readPdfAssets } from '../../src/site/pdf-assets.ts';

let writer: Promise<WritePdf> | undefined;

export function getPdfWriter(): Promise<WritePdf> {
	return (writer ??= createPdfWriter(readPdfAssets(join(import.meta.dirname, '../..'))));
}

export function openPdf(bytes: Uint8Array): Promise<PDFDocument> {
	return PDFDocument.load(bytes, { updateMetadata: false });
}

export interface Widget {
	name: string;
	tip: string;
	type: string;
	flags: number;
	options: string[];
}

/** The fields in the order of the pages and of the tab key. */
export function listWidgets(pdf: PDFDocument): Widget[] {
	return pdf.getPages().flatMap(({ node }) =>
		((node.Annots()?.asArray() ?? []) as PDFRef[]).flatMap((reference) => {
			const annotation = pdf.context.lookup(reference, PDFDict);
			if (annotation.lookup(PDFName.of('Subtype')) !== PDFName.of('Widget')) return [];
			const text = (key: string) => annotation.lookupMaybe(PDFName.of(key), PDFHexString)?.decodeText() ?? '';
			const options = annotation.lookupMaybe(PDFName.of('Opt'), PDFArray);
			return {
				name: text('T'),
				tip: text('TU'),
				type: annotation.lookup(PDFName.of('FT'), PDFName).decodeText(),
				flags: annotation.lookupMaybe(PDFName.of('Ff'), PDFNumber)?.asNumber() ?? 0,
				options: (options?.asArray() ?? []).map((option) => (option as PDFHexString).decodeText()),
			};
		}),
	);
}
