/** A workbook by its parts, with what a person may leave in one. */
import { strToU8, zipSync } from 'fflate';

export interface WorkbookParts {
	/** Cells by row, as XML or as plain text. */
	rows?: (string | number)[][];
	/** XML after the rows. */
	after?: string;
	/** XML before the rows. */
	before?: string;
	/** Attributes of rows, by number from 1. */
	rowAttributes?: Record<number, string>;
	sheets?: { name: string; state?: string }[];
	comments?: boolean;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';

export function makeWorkbook(parts: WorkbookParts): Uint8Array {
	const { sheets = [{ name: 'Schools' }], comments = false } = parts;
	const strings: string[] = [];
	const cell = (value: string | number, column: number, row: number) => {
		const name = `${String.fromCharCode(65 + column)}${row + 1}`;
		if (typeof value === 'number') return `<c r="${name}"><v>${value}</v></c>`;
		if (value.startsWith('<')) return value.replace('<c', `<c r="${name}"`);
		if (value === '') return '';
		return `<c r="${name}" t="s"><v>${strings.push(value) - 1}</v></c>`;
	};
	const rows = (parts.rows ?? []).map(
		(cells, row) =>
			`<row r="${row + 1}" ${parts.rowAttributes?.[row + 1] ?? ''}>${cells.map((value, column) => cell(value, column, row)).join('')}</row>`,
	);
	const relation = (id: string, type: string, target: string) =>
		`<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
	const relations = (items: string[]) =>
		`<Relationships xmlns="${packages}">${items.join('')}</Relationships>`;
	const files: Record<string, string> = {
		'xl/workbook.xml': `<x:workbook xmlns:x="${main}" xmlns:r="${office}"><x:sheets>${sheets.map(({ name, state }, i) => `<x:sheet name="${name}" sheetId="${i + 1}" ${state ? `state="${state}"` : ''} r:id="rId${i + 1}"/>`).join('')}</x:sheets></x:workbook>`,
		'xl/_rels/workbook.xml.rels': relations(
			sheets.map((_, i) => relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)),
		),
		'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}">${parts.before ?? ''}<sheetData>${rows.join('')}</sheetData>${parts.after ?? ''}</worksheet>`,
		'xl/worksheets/_rels/sheet1.xml.rels': relations(
			comments ? [relation('c1', 'comments', '../comments1.xml')] : [],
		),
		'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings.map((text) => `<si><r><t>${text.replaceAll('&', '&amp;')}</t></r><rPh><t>read</t></rPh></si>`).join('')}</sst>`,
	};
	return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
