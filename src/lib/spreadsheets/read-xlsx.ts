/** Reads one sheet of a workbook (ECMA-376) as text, and says what a person at the screen may not see. */
import { unzipTexts } from '../documents/read/unzip.ts';
import {
	elementsOf,
	findAll,
	findChild,
	parseXml,
	textOf,
	type XmlNode,
} from '../documents/read/xml-tree.ts';
import type { Refusal } from '../report/refusal.ts';
import { dropBlankEnd, nameColumn, readCellName, type Sheet } from './sheet.ts';

/** Larger than any private table; keeps a wrong or hostile file from filling the memory. */
const largestPart = 20_000_000;

const hiddenStates = new Set(['hidden', 'veryHidden']);

/** `sheetName` may be left out where there is only one sheet that is not hidden. */
export function readXlsx(bytes: Uint8Array, sheetName?: string): Sheet {
	const sheet: Sheet = { rows: [], refusals: [], warnings: [] };
	const parts = unzipParts(bytes);
	if (!parts) {
		sheet.refusals.push(refuse('xlsx-unreadable', 'the whole file', [unreadable, saveAgain]));
		return sheet;
	}
	try {
		readWorkbook(parts, sheetName, sheet);
	} catch {
		sheet.refusals.push(refuse('xlsx-unreadable', 'the whole file', [unreadable, saveAgain]));
	}
	return sheet;
}

const unreadable =
	'This is no workbook that can be read. It may be protected by a password, damaged or in an older format.';
const saveAgain =
	'Open it in your spreadsheet program, take the password off and save it as .xlsx, or as CSV UTF-8.';

function refuse(rule: string, where: string, [why, fix]: readonly [why: string, fix: string]): Refusal {
	return { rule, where, why, fix };
}

type Parts = Map<string, string>;

const wanted = /^xl\/(?:workbook|sharedStrings|worksheets\/)|\.rels$/;

function unzipParts(bytes: Uint8Array): Parts | undefined {
	try {
		return unzipTexts(bytes, (name) => wanted.test(name), { unpacked: largestPart });
	} catch {
		return undefined;
	}
}

/** @throws where the part is missing or no XML. */
function readPart(parts: Parts, path: string, otherwise = ''): XmlNode {
	const xml = parseXml(parts.get(path) ?? otherwise);
	if (!xml) throw new Error(`${path} cannot be read.`);
	return xml;
}

function readWorkbook(parts: Parts, sheetName: string | undefined, sheet: Sheet): void {
	const workbook = readPart(parts, 'xl/workbook.xml');
	const all = findAll(workbook, 'sheet').map(({ attributes }) => ({
		name: attributes['name'] ?? '',
		hidden: hiddenStates.has(attributes['state'] ?? ''),
		path: findTarget(parts, 'xl/workbook.xml', attributes['id'] ?? ''),
	}));
	const hidden = all.filter((other) => other.hidden).length;
	if (hidden > 0) sheet.warnings.push(warnOfSheets(hidden));
	const visible = all.filter((other) => !other.hidden);
	const chosen = sheetName ? all.find(({ name }) => name === sheetName) : visible[0];
	if (!chosen || (!sheetName && visible.length > 1)) {
		const why = sheetName
			? 'The workbook has no sheet of the name that the configuration gives.'
			: `The workbook has ${visible.length} sheets, and the configuration does not say which one to read.`;
		sheet.refusals.push(
			refuse('sheet-unknown', 'the workbook', [
				why,
				'Write the name of the sheet under “sheet” in the configuration.',
			]),
		);
		return;
	}
	const strings = findAll(readPart(parts, 'xl/sharedStrings.xml', '<sst/>'), 'si').map(readString);
	const xml = readPart(parts, chosen.path ?? '');
	sheet.rows = dropBlankEnd(readCells(xml, strings));
	sheet.refusals.push(...findUnsafeCells(xml));
	sheet.warnings.push(...findHidden(xml), ...findComments(parts, chosen.path ?? ''));
}

/** A phonetic reading beside the text is not part of it. */
function readString(element: XmlNode): string {
	return elementsOf(element)
		.filter(({ name }) => name !== 'rPh' && name !== 'phoneticPr')
		.map(textOf)
		.join('');
}

function readCells(xml: XmlNode, strings: readonly string[]): string[][] {
	const rows: string[][] = [];
	for (const [order, row] of findAll(xml, 'row').entries()) {
		const at = Number(row.attributes['r'] ?? order + 1) - 1;
		// A blank row far below the table would make thousands of empty ones.
		if (at > 20_000) break;
		while (rows.length <= at) rows.push([]);
		for (const cell of elementsOf(row).filter(({ name }) => name === 'c')) {
			const column = cell.attributes['r'] ? readCellName(cell.attributes['r']).column : rows[at]!.length;
			while (rows[at]!.length < column) rows[at]!.push('');
			rows[at]![column] = readCell(cell, strings);
		}
	}
	return rows;
}

function readCell(cell: XmlNode, strings: readonly string[]): string {
	const value = textOf(findChild(cell, 'v') ?? cell);
	const type = cell.attributes['t'];
	if (type === 's') return strings[Number(value)] ?? '';
	if (type === 'inlineStr')
		return elementsOf(cell)
			.filter(({ name }) => name === 'is')
			.map(readString)
			.join('');
	if (type === 'b') return value === '1' ? 'yes' : 'no';
	return value;
}

function findUnsafeCells(xml: XmlNode): Refusal[] {
	const merged = findAll(xml, 'mergeCell').map(({ attributes }) =>
		refuse('merged-cells', `cells ${attributes['ref'] ?? ''}`, [
			'These cells are merged, so all but the first of them are blank.',
			'Undo the merging and fill in every cell.',
		]),
	);
	const unsafe = findAll(xml, 'c').flatMap((cell) => {
		const where = `cell ${cell.attributes['r'] ?? ''}`;
		if (findChild(cell, 'f'))
			return refuse('formula', where, [
				'The cell holds a formula. What it shows can change, and it may draw on cells that are private.',
				'Copy the column and paste it back as values only.',
			]);
		if (cell.attributes['t'] === 'e')
			return refuse('cell-error', where, [
				'The cell shows an error.',
				'Write the value, or leave the cell blank.',
			]);
		return [];
	});
	return [...merged, ...unsafe];
}

function warnOfSheets(count: number): Refusal {
	return refuse('hidden-sheet', 'the workbook', [
		`${count === 1 ? 'A sheet is' : `${count} sheets are`} hidden. Nothing of ${count === 1 ? 'it' : 'them'} is read.`,
		'Look at it before you send the workbook to anybody.',
	]);
}

function findHidden(xml: XmlNode): Refusal[] {
	const isHidden = ({ attributes }: XmlNode) =>
		attributes['hidden'] === '1' || attributes['hidden'] === 'true';
	const rows = findAll(xml, 'row')
		.filter(isHidden)
		.map(({ attributes }) => attributes['r'] ?? '');
	const columns = findAll(xml, 'col')
		.filter(isHidden)
		.map(({ attributes }) => nameColumn(Number(attributes['min'] ?? 1) - 1));
	const warn = (where: string) =>
		refuse('hidden-cells', where, [
			'This is hidden on the screen and is read all the same.',
			'Show it, and look whether it belongs in the table.',
		]);
	return [
		...(rows.length > 0 ? [warn(`rows ${rows.join(', ')}`)] : []),
		...(columns.length > 0 ? [warn(`columns from ${columns.join(', ')}`)] : []),
	];
}

function findComments(parts: Parts, path: string): Refusal[] {
	const targets = findAll(readPart(parts, relationsOf(path), '<r/>'), 'Relationship');
	if (!targets.some(({ attributes }) => /comments?$/i.test(attributes['Type'] ?? ''))) return [];
	return [
		refuse('comments', 'the sheet', [
			'There are comments or notes on cells. Nothing of them is read or published.',
			'Look at them before you send the workbook to anybody.',
		]),
	];
}

function relationsOf(path: string): string {
	return path.replace(/([^/]+)$/, '_rels/$1.rels');
}

function findTarget(parts: Parts, from: string, id: string): string | undefined {
	const relations = findAll(readPart(parts, relationsOf(from), '<r/>'), 'Relationship');
	const target = relations.find(({ attributes }) => attributes['Id'] === id)?.attributes['Target'];
	return target?.startsWith('/') ? target.slice(1) : target && `xl/${target}`;
}
