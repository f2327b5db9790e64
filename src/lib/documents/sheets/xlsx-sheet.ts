/** One sheet as SpreadsheetML (ECMA-376 Part 1, 18.3). Text is always an inline string, so none becomes a formula. */
import { nameColumn } from '../../spreadsheets/sheet.ts';
import { cutText, escapeAttribute, escapeXml, xmlHead } from '../xml.ts';
import { relationshipTypes } from '../docx/package.ts';
import { findListFault } from './list-limits.ts';
import { bold, headRow, textHeight, type CellValue, type Rule, type Sheet } from './workbook.ts';
import { cellStyles } from './xlsx-styles.ts';

export const spreadsheetNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export function tableArea(sheet: Sheet): string {
	return `A${headRow(sheet)}:${nameColumn(sheet.head.length - 1)}${headRow(sheet) + sheet.rows.length}`;
}

export function writeSheet(sheet: Sheet, index: number): string {
	const head = headRow(sheet);
	const widths = sheet.widths.map(
		(width, column) => `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`,
	);
	return (
		`${xmlHead}<worksheet xmlns="${spreadsheetNamespace}" xmlns:r="${relationshipTypes}">` +
		'<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
		`<dimension ref="A1:${tableArea(sheet).split(':')[1]!}"/>` +
		`<sheetViews><sheetView${index === 0 ? ' tabSelected="1"' : ''} showGridLines="0" workbookViewId="0">` +
		`<pane ySplit="${head}" topLeftCell="A${head + 1}" activePane="bottomLeft" state="frozen"/>` +
		`<selection pane="bottomLeft" activeCell="A${head + 1}" sqref="A${head + 1}"/></sheetView></sheetViews>` +
		`<sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols>` +
		`<sheetData>${writeRows(sheet)}</sheetData>${writeRules(sheet)}` +
		'<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>' +
		'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
		`<headerFooter><oddFooter>&amp;L${escapeFooter(sheet.title)}&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>` +
		'<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>'
	);
}

/** ECMA-376 Part 1, 18.3.1.46: an ampersand begins a code. */
const escapeFooter = (text: string) => escapeXml(cutText(text, 120).replaceAll('&', '&&'));

function writeRows(sheet: Sheet): string {
	const rows: string[] = [];
	// Only a height that is called custom stays when somebody types more than fits.
	const add = (cells: string[], height?: number, custom = true) => {
		const size = height ? ` ht="${height}"${custom ? ' customHeight="1"' : ''}` : '';
		rows.push(`<row r="${rows.length + 1}"${size}>${cells.join('')}</row>`);
	};
	const line = (values: readonly CellValue[], style: keyof typeof cellStyles) =>
		values.map((value, column) =>
			writeCell(value, cellStyles[style], `${nameColumn(column)}${rows.length + 1}`),
		);
	add(line([sheet.title], 'title'), 27);
	for (const text of sheet.about) add(line([text], 'about'));
	if (sheet.hints) add(line(sheet.hints, 'hint'), heightOf(sheet.hints, sheet.widths));
	add(line(uniqueHead(sheet), 'head'), Math.max(18, heightOf(sheet.head, sheet.widths.map(bold)) + 4));
	for (const [index, row] of sheet.rows.entries()) {
		const cells = row.map(({ value, style }, column) =>
			writeCell(value, cellStyles[style], `${nameColumn(column)}${rows.length + 1}`),
		);
		add(cells, sheet.heights[index], false);
	}
	return rows.join('');
}

const heightOf = (texts: readonly string[], widths: readonly number[]) =>
	Math.max(...texts.map((text, column) => textHeight(text, widths[column]!)));

/** Columns of a table may not be called the same. */
export function uniqueHead({ head }: Sheet): string[] {
	const taken = new Set<string>();
	return head.map((label) => {
		const plain = cutText(label.replace(/\s+/g, ' ').trim(), 250) || 'Column';
		let name = plain;
		for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${plain} ${count}`;
		taken.add(name.toLowerCase());
		return name;
	});
}

const longestCell = 32_767;
const dayZero = Date.UTC(1899, 11, 30);
const day = 86_400_000;

function writeCell(value: CellValue, style: number, place: string): string {
	const start = `<c r="${place}" s="${style}"`;
	if (value === undefined || value === '') return `${start}/>`;
	if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
	if (typeof value === 'object') return `${start}><v>${(Date.parse(value.date) - dayZero) / day}</v></c>`;
	const text = escapeXml(cutText(value, longestCell));
	return `${start} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function writeRules(sheet: Sheet): string {
	const first = headRow(sheet) + 1;
	const rules = sheet.rules.map((rule) => {
		const column = nameColumn(rule.column);
		return writeRule(rule, `${column}${first + rule.first}:${column}${first + rule.last}`);
	});
	return rules.length > 0
		? `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`
		: '';
}

function writeRule({ allows, title, prompt }: Rule, area: string): string {
	const help = prompt
		? ` showInputMessage="1" promptTitle="${escapeAttribute(cutText(title, 32))}" prompt="${escapeAttribute(cutText(prompt, 255))}"`
		: '';
	const stop = (says: string) =>
		` showErrorMessage="1" errorTitle="${escapeAttribute(cutText(title, 32))}" error="${escapeAttribute(cutText(says, 225))}"`;
	const wrap = (more: string, formula: string) =>
		`<dataValidation${more} allowBlank="1"${help} sqref="${area}">${formula}</dataValidation>`;
	switch (allows.kind) {
		case 'list': {
			const fault = findListFault(allows.options);
			if (fault) throw new Error(`“${title}”: ${fault.message} ${fault.note}`);
			const says = `Choose one of: ${allows.options.join('; ')}.`;
			return wrap(
				` type="list"${stop(says)}`,
				`<formula1>"${escapeXml(allows.options.join(',').replaceAll('"', '""'))}"</formula1>`,
			);
		}
		case 'date':
			return wrap(
				` type="date" operator="greaterThanOrEqual"${stop('Type a day, such as 12/11/2026.')}`,
				'<formula1>36526</formula1>',
			);
		case 'number':
			return wrap(
				` type="decimal" operator="greaterThanOrEqual"${stop('Type a number.')}`,
				'<formula1>0</formula1>',
			);
		case 'anything':
			return wrap('', '');
	}
}
