/**
 * A form as sheets, before any file format: one for the fields that stand alone and one for each table. A sheet has a
 * title, lines about the file, a line of hints, the head, and rows to fill in.
 */
import type { Answer, Document, Table, RowAnswers, SimpleField, TableField, Values } from '../document.ts';
import { answerOf, isTableField, listColumns, listFields, rowsOf } from '../fields.ts';
import { columnWidths } from '../widths.ts';
import {
	addressOnPaper,
	isDate,
	plainText,
	sayHint,
	sayKind,
	sayLabel,
	sayNewest,
	sayVersion,
} from '../wording.ts';
import { nameSheets } from './sheet-names.ts';

export type CellValue = string | number | { date: string } | undefined;

export interface Sheet {
	name: string;
	title: string;
	/** Lines under the title: version, address, licence, warning. */
	about: string[];
	/** One for each column of a table; the sheet of single fields has them in a column of its own. */
	hints: string[] | undefined;
	head: string[];
	/** In characters. */
	widths: number[];
	rows: { value: CellValue; style: 'text' | 'date' | 'label' | 'note' }[][];
	/** In points, one for each row: room to write, and for what stands there. */
	heights: number[];
	rules: Rule[];
}

/** What may be typed into some cells of one column, and what is said when somebody comes to them. */
export interface Rule {
	column: number;
	/** Places in `rows`, both included. */
	first: number;
	last: number;
	allows:
		| { kind: 'anything' }
		| { kind: 'list'; options: readonly string[] }
		| { kind: 'date' }
		| { kind: 'number' };
	title: string;
	prompt: string;
}

/** Rows above the head, counted with it. The first row to fill in is the next. */
export function headRow({ about, hints }: Sheet): number {
	return 1 + about.length + (hints ? 1 : 0) + 1;
}

/** In reading order of the form, single fields first. */
export function makeWorkbook(document: Document, values: Values): Sheet[] {
	if (document.kind === 'map')
		return nameSheets(
			document.blocks
				.filter((block) => block.kind === 'table')
				.map((table) => makeReadSheet(document, table)),
		);
	const fields = listFields(document);
	const simple = fields.filter((field) => !isTableField(field)).flatMap(splitOptions);
	const tables = fields.filter(isTableField);
	const sheets = [
		...(simple.length > 0 ? [makeFieldSheet(document, simple, values)] : []),
		...tables.map((table) => makeTableSheet(document, table, values)),
	];
	return nameSheets(sheets);
}

/** More columns than these are made narrow, so that paper has them in a size to read. */
const mostWide = 6;

/** Characters of a line that stay empty where the next word does not fit. */
const lostAtEnds = 4;

/** A table that is read, as it stands in the document. */
function makeReadSheet(document: Document, { caption, head, rows }: Table): Sheet {
	const widths = head.map((_, column) => (column === 0 ? 24 : head.length > mostWide ? 18 : 36));
	const { title, about } = describe(document, caption);
	const lines = rows.map((row) => row.map(plainText));
	return {
		name: document.title,
		title,
		about: [...about, ...sayNotes(document)],
		hints: undefined,
		head,
		widths,
		rows: lines.map((row) =>
			row.map((value, column) => ({ value, style: column === 0 ? ('label' as const) : ('text' as const) })),
		),
		heights: lines.map((row) =>
			Math.max(
				...row.map((text, column) =>
					text.split('\n').reduce((sum, line) => sum + textHeight(line, widths[column]! - lostAtEnds), 0),
				),
			),
		),
		rules: [],
	};
}

/** Such as that the schools are invented. */
function sayNotes({ blocks }: Document): string[] {
	return blocks
		.filter((block) => block.kind === 'note')
		.map(({ title, runs }) => `${title}. ${plainText(runs)}`);
}

function describe(document: Document, part: string): Pick<Sheet, 'title' | 'about'> {
	const { title, partnership, licence, warning } = document;
	const kind = sayKind(document);
	return {
		title: part.startsWith(title) ? part : `${title}: ${part}`,
		about: [
			`${partnership}. ${kind ? `${kind}. ` : ''}${sayVersion(document)} ${sayNewest}: ${addressOnPaper(document)} Licence ${licence.name}.`,
			...(warning ? [warning] : []),
		],
	};
}

/** A field with several options is a line with yes or no for each. */
interface SingleField {
	field: SimpleField;
	option?: string;
}

function splitOptions(field: SimpleField): SingleField[] {
	return field.kind === 'several' ? field.options.map((option) => ({ field, option })) : [{ field }];
}

const fieldWidths = [34, 44, 60];

function makeFieldSheet(document: Document, singles: SingleField[], values: Values): Sheet {
	return {
		name: 'Form',
		...describe(document, document.title),
		hints: undefined,
		head: ['Field', 'Answer', 'What to write'],
		widths: fieldWidths,
		rows: singles.map(({ field, option }) => [
			{ value: labelOf(field) + (option ? `: ${option}` : ''), style: 'label' },
			{ value: valueOf(answerOf(values, field.id), field, option), style: styleOf(field) },
			{ value: sayHint(field), style: 'note' },
		]),
		heights: singles.map((single) =>
			Math.max(roomFor(single.field), textHeight(sayHint(single.field), fieldWidths[2]!)),
		),
		rules: singles.map(({ field }, index) => makeRule(field, { column: 1, first: index, last: index })),
	};
}

/** LibreOffice prints no rules of empty rows where there are more than 84 alike. */
const mostDrawn = 60;

function makeTableSheet(document: Document, table: TableField, values: Values): Sheet {
	const columns = listColumns(table);
	const given = rowsOf(values, table.id);
	const most = Math.max(table.rows, table.most ?? 0, given.length);
	const count = Math.max(given.length, Math.min(most, mostDrawn));
	return {
		name: table.label,
		...describe(document, table.label),
		hints: columns.map(sayHint),
		head: columns.map(labelOf),
		widths: columnWidths(columns),
		rows: Array.from({ length: count }, (_, index) => makeRow(columns, given[index] ?? {})),
		heights: Array.from({ length: count }, () => Math.max(...columns.map(roomFor))),
		rules: columns.map((column, index) => makeRule(column, { column: index, first: 0, last: most - 1 })),
	};
}

const roomFor = ({ kind, label }: SimpleField) =>
	Math.max(kind === 'long-text' ? 48 : 20, textHeight(label, 24));

/** The height in points of a text that wraps in a column of so many characters. */
export function textHeight(text: string, width: number): number {
	return Math.max(1, Math.ceil(text.length / width)) * 13 + 5;
}

/** How many characters of the bold typeface fit where so many plain ones do. */
export const bold = (width: number) => width * 0.75;

function makeRow(columns: readonly SimpleField[], row: RowAnswers): Sheet['rows'][number] {
	return columns.map((column) => ({
		value: valueOf(answerOf(row, column.id), column),
		style: styleOf(column),
	}));
}

const labelOf = (field: SimpleField) => {
	const { label, more } = sayLabel(field);
	return label + more;
};
const styleOf = ({ kind }: SimpleField) => (kind === 'date' ? 'date' : 'text');

function valueOf(answer: Answer | undefined, field: SimpleField, option?: string): CellValue {
	if (Array.isArray(answer)) {
		return option === undefined ? answer.join('; ') : answer.includes(option) ? 'Yes' : undefined;
	}
	if (typeof answer === 'boolean') return answer ? 'Yes' : undefined;
	if (!answer) return undefined;
	if (field.kind === 'date' && isDate(answer)) return { date: answer };
	return field.kind === 'number' && /^-?\d+(\.\d+)?$/.test(answer) ? Number(answer) : answer;
}

function makeRule(field: SimpleField, area: Pick<Rule, 'column' | 'first' | 'last'>): Rule {
	return {
		...area,
		allows: allow(field, area.first === area.last),
		title: field.label,
		prompt: promptOf(field),
	};
}

/** Several options in one cell of a table cannot be a list: the words stand there, with semicolons between. */
function allow(field: SimpleField, single: boolean): Rule['allows'] {
	switch (field.kind) {
		case 'choice':
		case 'rating':
			return { kind: 'list', options: field.options };
		case 'tick':
			return { kind: 'list', options: ['Yes', 'No'] };
		case 'several':
			return single ? { kind: 'list', options: ['Yes', 'No'] } : { kind: 'anything' };
		case 'date':
		case 'number':
			return { kind: field.kind };
		default:
			return { kind: 'anything' };
	}
}

function promptOf(field: SimpleField): string {
	const asks = {
		date: 'Type a day such as 12/11/2026.',
		number: 'Type a number.',
		choice: 'Choose from the list.',
		rating: 'Choose from the list.',
		tick: 'Choose Yes or No.',
		several: 'Write the options with semicolons between.',
		text: '',
		'long-text': '',
	}[field.kind];
	return [field.hint, asks].filter(Boolean).join(' ');
}
