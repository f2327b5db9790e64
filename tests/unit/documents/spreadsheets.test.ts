import { describe, expect, test } from 'vitest';
import { isTableField, listColumns, listFields } from '#lib/documents/fields.ts';
import { isSpreadsheet } from '#lib/documents/spreadsheet.ts';
import { makeWorkbook } from '#lib/documents/sheets/workbook.ts';
import type { Document, SimpleField, Values } from '#lib/documents/document.ts';
import { writeOds } from '#lib/documents/write-ods.ts';
import { writeXlsx } from '#lib/documents/write-xlsx.ts';
import { makeOwnForms } from '../../support/own-documents.ts';
import { convertToCsv, hasLibreOffice } from '../../support/libre-office.ts';
import { makeSampleForm, sampleColumns } from '../../support/sample-documents.ts';
import { makeFolder } from '../../support/temporary-folder.ts';
import { childrenOf, parseXml, type XmlElement } from '../../support/xml.ts';
import { readParts } from '../../support/zip.ts';

const form = makeSampleForm();
const writers = { xlsx: writeXlsx, ods: writeOds };
const formats = ['xlsx', 'ods'] as const;

/** A form with one table of these columns. */
function formWith(columns: SimpleField[], more: Partial<Document> = {}): Document {
	const field = { id: 'actions', kind: 'rows' as const, label: 'Actions', required: false, rows: 3, columns };
	return makeSampleForm({ blocks: [{ kind: 'rows', field }], ...more });
}

function choiceOf(options: string[]): SimpleField {
	return { id: 'answer', kind: 'choice', label: 'Answer', required: false, options };
}

function findAll(element: XmlElement, name: string): XmlElement[] {
	return [...childrenOf(element, name), ...element.children.flatMap((child) => findAll(child, name))];
}

describe('which forms', () => {
	test('are spreadsheets', { timeout: 30_000 }, () => {
		const codes = makeOwnForms()
			.filter(isSpreadsheet)
			.map(({ code }) => code);

		expect(codes.sort()).toEqual(['F08', 'F11', 'F13', 'F14']);
	});
});

describe('a workbook', () => {
	test('has a sheet for the single fields and one for each table', () => {
		const sheets = makeWorkbook(form, {});

		expect(sheets.map(({ name }) => name)).toEqual(['Form', 'Actions', 'Record']);
		expect(sheets[0]!.rows.map(([label]) => label!.value)).toContain('Ways of looking: Talks');
		expect(sheets[1]!.head).toHaveLength(sampleColumns.length);
	});

	test('names its sheets as every program allows', () => {
		const table = (id: string, label: string) => ({
			kind: 'rows' as const,
			field: { id, kind: 'rows' as const, label, required: false, rows: 1, columns: sampleColumns },
		});
		const long = "'What we did/saw: and [why] we did it, year by year'";

		const names = makeWorkbook(
			{ ...form, blocks: [table('a', long), table('b', long), table('c', '???')] },
			{},
		).map(({ name }) => name);

		expect(names).toEqual(['What we did saw and why we did…', 'What we did saw and why we d… 2', 'Table']);
	});

	test('has room for the most rows, and a rule for all of them', () => {
		const [, actions] = makeWorkbook(form, {});

		expect(actions!.rows).toHaveLength(9);
		expect(actions!.rules.every(({ first, last }) => first === 0 && last === 8)).toBe(true);
	});
});

describe.each(formats)('%s', (format) => {
	const write = writers[format];

	test('has well-formed parts', () => {
		const parts = Object.entries(readParts(write(form))).filter(([path]) => path !== 'mimetype');

		for (const [path, text] of parts) expect(() => parseXml(text), path).not.toThrow();
	});

	test('is the same in every time zone', () => {
		const zone = process.env.TZ;
		const bytes = ['Europe/London', 'Pacific/Auckland', 'America/Los_Angeles'].map((other) => {
			process.env.TZ = other;
			return Buffer.from(write(form)).toString('base64');
		});
		process.env.TZ = zone;

		expect(new Set(bytes).size).toBe(1);
	});

	test('never holds a formula, whatever is typed', () => {
		const text = [
			'=cmd()',
			'+1',
			'-1',
			'@SUM(A1)',
			'\t=1+1',
			'<f>1</f>',
			']]>',
			'\u0007\ud800',
			'😀',
			'שלום',
		].join('\n');
		const values: Values = {
			focus: text + 'x'.repeat(40_000),
			actions: [{ 'c-focus': '=HYPERLINK("http://x","y")', 'c-answer': '=1' }],
		};

		const parts = readParts(write({ ...form, title: '=1+1 & <b>' }, values));

		for (const [path, text] of Object.entries(parts)) {
			if (path === 'mimetype') continue;
			const root = parseXml(text);
			expect(findAll(root, 'f')).toEqual([]);
			expect(text).not.toMatch(/table:formula|\u0007/);
		}
	});
});

test.skipIf(!hasLibreOffice)(
	'opens in LibreOffice with what was filled in',
	() => {
		const values: Values = {
			review: '=1+1',
			day: '2026-11-12',
			actions: [{ 'c-answer': 'Not yet', 'c-day': '2026-11-13', 'c-hours': '3.5', 'c-agreed': true }],
		};

		const sheets = convertToCsv(
			{ 'excel.xlsx': writeXlsx(form, values), 'open.ods': writeOds(form, values) },
			makeFolder(),
		);

		expect(Object.keys(sheets).sort()).toEqual(
			['excel', 'open'].flatMap((file) =>
				['Actions', 'Form', 'Record'].map((sheet) => `${file}-${sheet}.csv`),
			),
		);
		for (const file of ['excel', 'open']) {
			expect(sheets[`${file}-Form.csv`]).toContain('=1+1');
			expect(sheets[`${file}-Form.csv`]).toContain('12/11/2026');
			expect(sheets[`${file}-Actions.csv`]).toMatch(/13\/11\/2026,.*3\.5,Yes,Not yet/);
		}
	},
	120_000,
);

describe('xlsx', () => {
	const sheetOf = (document: Document, number = 1) =>
		parseXml(readParts(writeXlsx(document))[`xl/worksheets/sheet${number}.xml`]!);

	test('checks every column with a list, a day or a number', () => {
		const rules = findAll(sheetOf(form, 2), 'dataValidation').map(({ attributes }) => attributes);

		expect(rules.map(({ type }) => type)).toEqual([
			undefined,
			'date',
			undefined,
			'decimal',
			'list',
			'list',
			undefined,
			'list',
		]);
		expect(rules[1]).toMatchObject({ sqref: 'B5:B13', promptTitle: 'Date of the visit' });
	});

	test('keeps title and head in view and prints the head on every page', () => {
		const parts = readParts(writeXlsx(form));
		const [pane] = findAll(parseXml(parts['xl/worksheets/sheet2.xml']!), 'pane');

		expect(pane!.attributes).toMatchObject({ state: 'frozen', ySplit: '4', topLeftCell: 'A5' });
		expect(parts['xl/workbook.xml']).toContain("'Actions'!$4:$4");
	});

	test('gives the head of a table and its cells the same words', () => {
		const twice = formWith([sampleColumns[0]!, { ...sampleColumns[0]!, id: 'again' }]);
		const parts = readParts(writeXlsx(twice));
		const names = findAll(parseXml(parts['xl/tables/table1.xml']!), 'tableColumn').map(
			({ attributes }) => attributes.name,
		);
		const cells = findAll(parseXml(parts['xl/worksheets/sheet1.xml']!), 't').map(({ text }) => text);

		expect(names).toEqual(['Review (needed)', 'Review (needed) 2']);
		expect(cells).toEqual(expect.arrayContaining(names));
	});

	test('says which option has a comma', () => {
		expect(() => writeXlsx(formWith([choiceOf(['Yes', 'No, not yet'])]))).toThrowErrorMatchingInlineSnapshot(
			`[Error: “Answer”: The option “No, not yet” has a comma, and a list in a spreadsheet is divided by commas. Write the option without a comma.]`,
		);
	});

	test('says which list is too long', () => {
		const options = Array.from({ length: 30 }, (_, index) => `Option number ${index}`);

		expect(() => writeXlsx(formWith([choiceOf(options)]))).toThrowErrorMatchingInlineSnapshot(
			`[Error: “Answer”: The options have 499 characters together, and a list in a spreadsheet has room for 255. Shorten the options, or offer fewer.]`,
		);
	});
});

test('every choice and every date of our own forms is checked, and no column is left out', () => {
	for (const own of makeOwnForms().filter(isSpreadsheet)) {
		const sheets = makeWorkbook(own, {});
		const parts = readParts(writeXlsx(own));
		const written = sheets.map((_, index) => parseXml(parts[`xl/worksheets/sheet${index + 1}.xml`]!));
		const rules = written.flatMap((root) =>
			findAll(root, 'dataValidation').map(({ attributes }) => attributes.type),
		);
		const columns = listFields(own).flatMap((field) => (isTableField(field) ? listColumns(field) : [field]));
		const count = (...kinds: string[]) => columns.filter(({ kind }) => kinds.includes(kind)).length;

		expect(
			rules.filter((type) => type === 'list'),
			own.code,
		).toHaveLength(count('choice', 'rating', 'tick'));
		expect(
			rules.filter((type) => type === 'date'),
			own.code,
		).toHaveLength(count('date'));
		expect(rules, own.code).toHaveLength(columns.length);
	}
});

describe('ods', () => {
	test('has a list or a day for the same columns, and keeps the head in view', () => {
		const parts = readParts(writeOds(form));
		const conditions = findAll(parseXml(parts['content.xml']!), 'table:content-validation').map(
			({ attributes }) => attributes['table:condition']?.replace(/^of:|\(.*$/g, ''),
		);

		expect(conditions.slice(-4)).toEqual([
			undefined,
			'cell-content-is-in-list',
			undefined,
			'cell-content-is-in-list',
		]);
		expect(parts['settings.xml']).toContain('config:name="VerticalSplitPosition" config:type="int">4<');
	});
});
