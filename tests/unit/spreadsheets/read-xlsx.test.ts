import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readXlsx } from '#lib/spreadsheets/read-xlsx.ts';
import { nameColumn, readCellName } from '#lib/spreadsheets/sheet.ts';
import { makeWorkbook, type WorkbookParts } from '../../support/workbook.ts';

const rows = [
	['School', 'Size'],
	['A & B', 210],
];
const rules = (parts: WorkbookParts, sheet?: string) => {
	const { refusals, warnings } = readXlsx(makeWorkbook({ rows, ...parts }), sheet);
	return [...refusals, ...warnings].map(({ rule, where }) => `${rule}: ${where}`);
};

test('reads texts, numbers, truth values and gaps', () => {
	const inline = '<c t="inlineStr"><is><t>in line</t></is></c>';
	const sheet = readXlsx(
		makeWorkbook({ rows: [...rows, ['', '', '<c t="b"><v>1</v></c>', inline], [], ['']] }),
	);

	expect(sheet).toEqual({
		rows: [
			['School', 'Size'],
			['A & B', '210'],
			['', '', 'yes', 'in line'],
		],
		refusals: [],
		warnings: [],
	});
});

test.each<[string, WorkbookParts, string]>([
	[
		'merged cells',
		{ after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>' },
		'merged-cells: cells A1:B1',
	],
	['a formula', { rows: [...rows, ['<c><f>SUM(B2)</f><v>1</v></c>']] }, 'formula: cell A3'],
	['an error', { rows: [...rows, ['<c t="e"><v>#REF!</v></c>']] }, 'cell-error: cell A3'],
	['a hidden row', { rowAttributes: { 2: 'hidden="1"' } }, 'hidden-cells: rows 2'],
	[
		'a hidden column',
		{ before: '<cols><col min="2" max="2" hidden="1"/></cols>' },
		'hidden-cells: columns from B',
	],
	[
		'a hidden sheet',
		{ sheets: [{ name: 'Schools' }, { name: 'Old', state: 'veryHidden' }] },
		'hidden-sheet: the workbook',
	],
	['comments', { comments: true }, 'comments: the sheet'],
	['two sheets', { sheets: [{ name: 'Schools' }, { name: 'Two' }] }, 'sheet-unknown: the workbook'],
])('reports %s', (_name, parts, expected) => {
	expect(rules(parts)).toEqual([expected]);
});

test('takes the sheet that is named, and refuses one that is not there', () => {
	const two = { sheets: [{ name: 'Schools' }, { name: 'Two' }] };

	expect(rules(two, 'Schools')).toEqual([]);
	expect(rules(two, 'Other')).toEqual(['sheet-unknown: the workbook']);
});

test.each([
	['no zip at all', strToU8('PK not really')],
	['an old or locked workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
	['a zip of something else', zipSync({ 'a.txt': strToU8('x') })],
	['a damaged part', zipSync({ 'xl/workbook.xml': strToU8('<workbook><sheets') })],
])('refuses %s', (_name, bytes) => {
	expect(readXlsx(bytes).refusals).toHaveLength(1);
});

test.each([
	[0, 'A'],
	[25, 'Z'],
	[26, 'AA'],
	[701, 'ZZ'],
	[702, 'AAA'],
])('column %i is %s', (index, name) => {
	expect(nameColumn(index)).toBe(name);
	expect(readCellName(`${name}7`)).toEqual({ column: index, row: 6 });
});
