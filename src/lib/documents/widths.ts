/** How the columns of a table share its width. */
import type { Document, SimpleField, Table, TableField } from './document.ts';
import { listColumns } from './fields.ts';
import { paper } from './look.data.ts';
import { sayHint } from './wording.ts';

const shares: Record<SimpleField['kind'], number> = {
	'long-text': 32,
	several: 24,
	text: 20,
	choice: 18,
	rating: 18,
	date: 16,
	number: 12,
	tick: 10,
};

/** Wider where the longest word of the label needs it. */
export function columnWidths(columns: readonly SimpleField[]): number[] {
	return columns.map(({ kind, label }) => {
		const longestWord = Math.max(...label.split(/\s+/).map((word) => word.length));
		return Math.max(shares[kind], longestWord * 2.1);
	});
}

/** Where no widths are given, a column with long texts is wider, but not in proportion, and none breaks a word. */
export function textWidths({ head, rows, widths }: Table): number[] {
	if (widths) return widths;
	return head.map((name, column) => {
		const said = [name, ...rows.map((cells) => cells[column]!.map(({ text }) => text).join(' '))];
		const longest = Math.max(8, ...said.map((text) => text.length));
		const longestWord = Math.max(0, ...said.flatMap((text) => text.split(/\s+/).map(({ length }) => length)));
		return Math.max(Math.sqrt(Math.min(longest, 160)), Math.min(longestWord, 16) * 0.8);
	});
}

/** With more columns words would break in the usual size. */
const mostInUsualSize = 8;

/** The names of the styles of a table that is read, in Word and OpenDocument alike. */
export function tableStyles({ head }: Table): { head: string; text: string } {
	return head.length > mostInUsualSize
		? { head: 'NarrowHead', text: 'NarrowText' }
		: { head: 'TableHead', text: 'TableText' };
}

/** The width of the text on a page, in millimetres. */
export function textWidth(orientation: Document['orientation']): number {
	return (orientation === 'portrait' ? paper.short : paper.long) - 2 * paper.margin;
}

/** Of a letter in the size of a hint, in millimetres. */
const letter = 1.7;
const mostLinesOfHint = 3;

/** Whether the hints of the columns have room in the head, which is repeated on every page. Else they stand above. */
export function hintsFitHead(field: TableField, orientation: Document['orientation']): boolean {
	if (field.kind === 'two-column') return false;
	const columns = listColumns(field);
	const widths = columnWidths(columns);
	const sum = widths.reduce((total, width) => total + width, 0);
	return columns.every((column, index) => {
		const width = (widths[index]! / sum) * textWidth(orientation);
		return sayHint(column).length * letter <= width * mostLinesOfHint;
	});
}
