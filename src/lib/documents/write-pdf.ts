/** Writes a document as a tagged PDF: Typst lays it out, then fields, title and claims are added. */
import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';
import type { Document } from './document.ts';
import { claimAccessible } from './pdf/claims.ts';
import { prepareTypingFont } from './pdf/field-drawing.ts';
import { readFontFile } from './pdf/font-file.ts';
import { addFormFields } from './pdf/form-fields.ts';
import { listPdfFields } from './pdf/list-pdf-fields.ts';
import { explainMissing, findMissingCharacters } from './pdf/missing-characters.ts';
import { makeTemplateData } from './pdf/template-data.ts';
import { cleanText } from './xml.ts';
import { createTypst, type TypstAssets } from './pdf/typst.ts';

/**
 * - `screen`: the whole document; a form has fields to type into, unless it is paper only
 * - `paper`: a form to print, with room to write by hand
 * - `card`: the steps of a protocol on one side
 */
export type PdfLayout = 'screen' | 'paper' | 'card';

export type WritePdf = (document: Document, layout?: PdfLayout) => Promise<Uint8Array>;

/** Takes about a second. The first font of the assets is the one that people type in. */
export async function createPdfWriter(assets: TypstAssets): Promise<WritePdf> {
	const layOut = await createTypst(assets);
	const fonts = assets.fonts.map(readFontFile);
	const typing = prepareTypingFont(fonts[0]!);

	/** Throws where a character has no glyph, naming each and its place. */
	return async (given, layout = 'screen') => {
		const document = cleanDocument(given);
		const missing = findMissingCharacters(document, fonts);
		if (missing.length > 0) throw new Error(explainMissing(document, missing));
		const drawn = document.paperOnly && layout === 'screen' ? 'paper' : layout;
		const pages = await layOut(makeTemplateData(document, drawn));
		const pdf = await PDFDocument.load(pages, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
		if (drawn === 'screen') {
			const fields = listPdfFields(document);
			if (fields.length > 0) addFormFields(pdf, fields, typing);
		}
		claimAccessible(pdf);
		return pdf.save({
			useObjectStreams: true,
			updateFieldAppearances: false,
			addDefaultPage: false,
			objectsPerTick: Infinity,
		});
	};
}

/** Without control characters and halves of surrogate pairs, as in the other formats. */
function cleanDocument(document: Document): Document {
	const clean = (_key: string, value: unknown) => (typeof value === 'string' ? cleanText(value) : value);
	return JSON.parse(JSON.stringify(document, clean)) as Document;
}
