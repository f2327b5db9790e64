/**
 * Reads from a TrueType file what a PDF needs to know of it: which characters it can draw, and the
 * measures that a form field's font carries. Layout itself is Typst's work.
 */
export interface FontFile {
	bytes: Uint8Array;
	/** The PostScript name, such as `YoungSerif-Regular`. */
	name: string;
	hasCharacter: (codePoint: number) => boolean;
	/** The advance of a character in thousandths of the type size; of the empty box where it is missing. */
	widthOf: (codePoint: number) => number;
	/** All in thousandths of the type size. */
	metrics: { box: number[]; ascent: number; descent: number; capHeight: number };
}

type Tables = Map<string, DataView>;

/** Throws where the bytes are no TrueType font with a Unicode character map. */
export function readFontFile(bytes: Uint8Array): FontFile {
	const tables = readTables(bytes);
	const glyphOf = readCharacterMap(getTableOrThrow(tables, 'cmap'));
	const head = getTableOrThrow(tables, 'head');
	const scale = 1000 / head.getUint16(18);
	const scaled = (table: DataView, offset: number) => Math.round(table.getInt16(offset) * scale);
	const hhea = getTableOrThrow(tables, 'hhea');
	const advances = getTableOrThrow(tables, 'hmtx');
	const lastAdvance = hhea.getUint16(34) - 1;

	return {
		bytes,
		name: readPostScriptName(getTableOrThrow(tables, 'name')),
		hasCharacter: (codePoint) => glyphOf(codePoint) > 0,
		widthOf: (codePoint) =>
			Math.round(advances.getUint16(Math.min(glyphOf(codePoint), lastAdvance) * 4) * scale),
		metrics: {
			box: [36, 38, 40, 42].map((offset) => scaled(head, offset)),
			ascent: scaled(hhea, 4),
			descent: scaled(hhea, 6),
			capHeight: scaled(getTableOrThrow(tables, 'OS/2'), 88),
		},
	};
}

function readTables(bytes: Uint8Array): Tables {
	const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const tables: Tables = new Map();
	for (let index = 0; index < file.getUint16(4); index++) {
		const record = 12 + index * 16;
		const tag = String.fromCharCode(...bytes.subarray(record, record + 4));
		const start = bytes.byteOffset + file.getUint32(record + 8);
		tables.set(tag, new DataView(bytes.buffer, start, file.getUint32(record + 12)));
	}
	return tables;
}

function getTableOrThrow(tables: Tables, tag: string): DataView {
	const table = tables.get(tag);
	if (!table) throw new Error(`The font has no table “${tag}”.`);
	return table;
}

/** OpenType specification, “cmap”: formats 4 (segments of 16 bits) and 12 (groups of 32 bits). */
function readCharacterMap(cmap: DataView): (codePoint: number) => number {
	let best: { format: number; start: number } | undefined;
	for (let index = 0; index < cmap.getUint16(2); index++) {
		const start = cmap.getUint32(4 + index * 8 + 4);
		const format = cmap.getUint16(start);
		if ((format === 4 || format === 12) && format > (best?.format ?? 0)) best = { format, start };
	}
	if (!best) throw new Error('The font has no Unicode character map.');
	const table = new DataView(cmap.buffer, cmap.byteOffset + best.start);
	return best.format === 12
		? (codePoint) => findInGroups(table, codePoint)
		: (codePoint) => findInSegments(table, codePoint);
}

function findInGroups(table: DataView, codePoint: number): number {
	for (let index = 0; index < table.getUint32(12); index++) {
		const group = 16 + index * 12;
		if (codePoint > table.getUint32(group + 4)) continue;
		const first = table.getUint32(group);
		return codePoint < first ? 0 : table.getUint32(group + 8) + codePoint - first;
	}
	return 0;
}

function findInSegments(table: DataView, codePoint: number): number {
	const bytes = table.getUint16(6);
	for (let segment = 0; segment < bytes; segment += 2) {
		if (codePoint > table.getUint16(14 + segment)) continue;
		const first = table.getUint16(16 + bytes + segment);
		if (codePoint < first) return 0;
		const delta = table.getInt16(16 + bytes * 2 + segment);
		const rangeAt = 16 + bytes * 3 + segment;
		const range = table.getUint16(rangeAt);
		if (range === 0) return (codePoint + delta) & 0xffff;
		const glyph = table.getUint16(rangeAt + range + (codePoint - first) * 2);
		return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
	}
	return 0;
}

function readPostScriptName(table: DataView): string {
	const texts = table.getUint16(4);
	for (let index = 0; index < table.getUint16(2); index++) {
		const record = 6 + index * 12;
		if (table.getUint16(record) !== 3 || table.getUint16(record + 6) !== 6) continue;
		const start = texts + table.getUint16(record + 10);
		const codes = Array.from({ length: table.getUint16(record + 8) / 2 }, (_, place) =>
			table.getUint16(start + place * 2),
		);
		return String.fromCharCode(...codes);
	}
	throw new Error('The font has no PostScript name.');
}
