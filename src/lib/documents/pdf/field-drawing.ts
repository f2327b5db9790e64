/** What form fields look like, and the font in which somebody types into them. */
import { zlibSync } from 'fflate';
import { PDFRawStream } from '@cantoo/pdf-lib';
import type { PDFDict, PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import type { FontFile } from './font-file.ts';

interface Size {
	width: number;
	height: number;
}

export interface Drawer {
	resources: PDFDict;
	/** The default appearance: font, size, colour. */
	textStyle: string;
	drawEmpty: (size: Size) => PDFDict;
	drawTick: (size: Size) => PDFDict;
}

/** Windows-1252 between 0x80 and 0x9f, as WinAnsiEncoding has it; 0 where it has nothing. */
const upperControls = [
	0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17d, 0,
	0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0, 0x17e,
	0x178,
];
const firstCode = 32;
const lastCode = 255;

/** A font for fields, packed and measured once for all files: packing takes longer than all fields of a form. */
export interface TypingFont extends Pick<FontFile, 'name' | 'metrics'> {
	/** The whole file, because nobody knows yet what will be typed. */
	packed: Uint8Array;
	/** Bytes before packing. */
	length: number;
	/** Advances of the codes 32 to 255 in thousandths of the type size. */
	widths: number[];
}

export function prepareTypingFont({ name, metrics, bytes, widthOf }: FontFile): TypingFont {
	const widths = Array.from({ length: lastCode - firstCode + 1 }, (_, index) =>
		widthOf(decode(index + firstCode)),
	);
	return { name, metrics, widths, length: bytes.length, packed: zlibSync(bytes, { level: 9 }) };
}

export function createDrawer(pdf: PDFDocument, font: TypingFont): Drawer {
	const { context } = pdf;
	const resources = context.obj({ Font: { Body: embedFont(pdf, font) } });
	const draw = ({ width, height }: Size, marks: string) =>
		context.register(
			context.flateStream(marks, {
				Type: 'XObject',
				Subtype: 'Form',
				FormType: 1,
				BBox: [0, 0, width, height],
				Resources: resources,
			}),
		);
	// Many boxes have the same size, and need one drawing between them.
	const empties = new Map<string, PDFDict>();
	const ticks = new Map<string, PDFDict>();
	const keep = (kept: Map<string, PDFDict>, { width, height }: Size, make: () => PDFDict) => {
		const key = `${width} ${height}`;
		const drawn = kept.get(key) ?? make();
		kept.set(key, drawn);
		return drawn;
	};
	return {
		resources,
		textStyle: '/Body 10.5 Tf 0.09 0.13 0.227 rg',
		drawEmpty: (size) => keep(empties, size, () => context.obj({ N: draw(size, '/Tx BMC\nEMC\n') })),
		drawTick: (size) =>
			keep(ticks, size, () => context.obj({ N: { Yes: draw(size, tickMarks(size)), Off: draw(size, '') } })),
	};
}

function tickMarks({ width, height }: Size): string {
	const point = (x: number, y: number) => `${(width * x).toFixed(2)} ${(height * y).toFixed(2)}`;
	return `q 1.6 w 1 J ${point(0.2, 0.5)} m ${point(0.42, 0.25)} l ${point(0.82, 0.8)} l S Q`;
}

function embedFont({ context }: PDFDocument, font: TypingFont): PDFRef {
	const { box, ascent, descent, capHeight } = font.metrics;
	const about = context.obj({ Filter: 'FlateDecode', Length1: font.length });
	const file = context.register(PDFRawStream.of(about, font.packed));
	const descriptor = context.obj({
		Type: 'FontDescriptor',
		FontName: font.name,
		Flags: 32,
		FontBBox: box,
		ItalicAngle: 0,
		Ascent: ascent,
		Descent: descent,
		CapHeight: capHeight,
		StemV: 80,
		FontFile2: file,
	});
	return context.register(
		context.obj({
			Type: 'Font',
			Subtype: 'TrueType',
			BaseFont: font.name,
			Encoding: 'WinAnsiEncoding',
			FirstChar: firstCode,
			LastChar: lastCode,
			Widths: font.widths,
			FontDescriptor: context.register(descriptor),
		}),
	);
}

const decode = (code: number) => (code >= 0x80 && code < 0xa0 ? upperControls[code - 0x80]! : code);
