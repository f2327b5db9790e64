/**
 * Typst draws a form’s boxes but knows no form fields. The template therefore marks each box as a link
 * to `field://x/<id>`, and here each such link becomes a field: the annotation a widget, its tag “Link”
 * a “Form”. Place, reading order and parent tree stay as Typst wrote them.
 */
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { createDrawer, type Drawer, type TypingFont } from './field-drawing.ts';
import { listTags } from './tagging.ts';

export interface PdfField {
	/** What the template calls the box; also the name in the file. PDF gives dots in names a meaning, so none. */
	id: string;
	kind: 'text' | 'multi-line' | 'tick' | 'choice';
	/** What a screen reader says: ISO 32000-1, 12.7.3.1, TU. */
	tip: string;
	options?: string[];
	required?: boolean;
}

const marker = 'field://x/';
/** ISO 32000-1, tables 165, 221, 228 and 230. */
const flags = { print: 1 << 2, required: 1 << 1, multiLine: 1 << 12, combo: 1 << 17 };

/** Throws where a field has no box, or a box no field: then template and document disagree. */
export function addFormFields(pdf: PDFDocument, fields: PdfField[], font: TypingFont): void {
	const drawer = createDrawer(pdf, font);
	const waiting = new Map(fields.map((field) => [field.id, field]));
	const widgets: PDFRef[] = [];
	for (const page of pdf.getPages()) {
		const before = widgets.length;
		for (const reference of listReferences(page.node.Annots())) {
			const annotation = pdf.context.lookup(reference, PDFDict);
			const id = readMarker(annotation);
			if (id === undefined) continue;
			const field = waiting.get(id);
			if (!field) throw new Error(`The template drew a box “${id}” that is no field, or drew it twice.`);
			waiting.delete(id);
			turnIntoWidget(annotation, field, drawer);
			annotation.set(PDFName.of('P'), page.ref);
			widgets.push(reference);
		}
		if (widgets.length > before) page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
	}
	if (waiting.size > 0) throw new Error(`The template drew no box for: ${[...waiting.keys()].join(', ')}.`);

	tagAsForms(pdf, new Set(widgets));
	const form = pdf.context.obj({ Fields: widgets, DR: drawer.resources, DA: PDFString.of(drawer.textStyle) });
	pdf.catalog.set(PDFName.of('AcroForm'), pdf.context.register(form));
}

function listReferences(annotations: PDFArray | undefined): PDFRef[] {
	return (annotations?.asArray() ?? []) as PDFRef[];
}

function readMarker(annotation: PDFDict): string | undefined {
	const address = annotation.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
	if (!(address instanceof PDFString || address instanceof PDFHexString)) return undefined;
	const text = address.decodeText();
	return text.startsWith(marker) ? text.slice(marker.length) : undefined;
}

function turnIntoWidget(annotation: PDFDict, field: PdfField, drawer: Drawer): void {
	const set = (key: string, value: PDFObject) => annotation.set(PDFName.of(key), value);
	for (const key of ['A', 'Contents', 'Border', 'QuadPoints']) annotation.delete(PDFName.of(key));
	const [left, bottom, right, top] = annotation
		.lookup(PDFName.of('Rect'), PDFArray)
		.asArray()
		.map((edge) => (edge as PDFNumber).asNumber());
	const size = { width: round(right! - left!), height: round(top! - bottom!) };

	set('Subtype', PDFName.of('Widget'));
	set('F', PDFNumber.of(flags.print));
	set('T', PDFHexString.fromText(field.id));
	set('TU', PDFHexString.fromText(field.tip));
	let bits = field.required ? flags.required : 0;
	if (field.kind === 'tick') {
		set('FT', PDFName.of('Btn'));
		set('V', PDFName.of('Off'));
		set('AS', PDFName.of('Off'));
		set('AP', drawer.drawTick(size));
	} else {
		set('FT', PDFName.of(field.kind === 'choice' ? 'Ch' : 'Tx'));
		set('DA', PDFString.of(drawer.textStyle));
		set('AP', drawer.drawEmpty(size));
		if (field.kind === 'multi-line') bits |= flags.multiLine;
	}
	if (field.kind === 'choice') {
		bits |= flags.combo;
		const options = PDFArray.withContext(annotation.context);
		for (const option of field.options ?? []) options.push(PDFHexString.fromText(option));
		set('Opt', options);
	}
	if (bits > 0) set('Ff', PDFNumber.of(bits));
}

/** The tag around each widget says “Link”, as Typst wrote it; ISO 14289-1, 7.18.4, asks for “Form”. */
function tagAsForms(pdf: PDFDocument, widgets: ReadonlySet<PDFRef>): void {
	const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
	for (const { annotations, node } of listTags(pdf, root))
		if (!annotations.isDisjointFrom(widgets)) node.set(PDFName.of('S'), PDFName.of('Form'));
}

const round = (points: number) => Math.round(points * 1000) / 1000;
