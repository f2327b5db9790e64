/** The rows of a table in a file as answers: columns by the tags in their cells, by their names, or by their place. */
import type { Answer, RowAnswers, SimpleField, TableField } from '../document.ts';
import { listColumns } from '../fields.ts';
import { columnTag } from '../tags.ts';
import { sayLabel } from '../wording.ts';
import { normalise, readAnswer } from './answers.ts';
import type { Cell, Content, TableContent } from './content.ts';

export interface ReadRows {
	rows: RowAnswers[];
	/** Sentences about what could not be read. */
	unread: string[];
}

export function findTable(field: TableField, content: readonly Content[]): TableContent | undefined {
	const tables = content.filter((item) => item.kind === 'table');
	const tags = new Set(listColumns(field).map((column) => columnTag(field, column)));
	return (
		tables.find(({ name }) => name === field.id) ??
		tables.find(({ rows }) => rows.flat(2).some((line) => line.fields.some(({ tag }) => tags.has(tag)))) ??
		tables.find(({ caption }) => normalise(caption) === normalise(field.label))
	);
}

export function readRows(field: TableField, { rows: [head = [], ...body] }: TableContent): ReadRows {
	const unread: string[] = [];
	const answers = body.map((cells, index) => {
		const about = `“${field.label}”, row ${index + 1}`;
		const lines =
			field.kind === 'two-column' ? splitRecord(field, cells) : splitCells(field, head, { body, cells });
		return readRow(listColumns(field), lines, (words) => unread.push(`${about}, ${words}`));
	});
	return { rows: answers.filter((row) => Object.keys(row).length > 0), unread };
}

type LinesByColumn = Map<string, string[]>;

function readRow(
	columns: readonly SimpleField[],
	lines: LinesByColumn,
	tell: (words: string) => void,
): RowAnswers {
	const row: Record<string, Answer> = {};
	for (const column of columns) {
		const { answer, problem } = readAnswer(column, lines.get(column.id) ?? []);
		if (answer !== undefined) row[column.id] = answer;
		if (problem) tell(`“${column.label}” ${problem}`);
	}
	for (const [name, words] of lines) {
		const text = words.join(' ').trim();
		if (name.startsWith('?') && text)
			tell(`“${name.slice(1)}” is not a column of this form. It said: “${text}”.`);
	}
	return row;
}

interface Rows {
	body: readonly Cell[][];
	cells: readonly Cell[];
}

/** The lines of each cell by its column; those of an unknown column after a question mark and its name. */
function splitCells(field: TableField, head: readonly Cell[], { body, cells }: Rows): LinesByColumn {
	const columns = listColumns(field);
	const names = head.map((cell) => cell[0]?.text.trim() ?? '');
	const alike = names.length === columns.length;
	return new Map(
		cells.map((cell, index) => {
			const tags = body.flatMap(
				(row) => row[index]?.flatMap((line) => line.fields.map(({ tag }) => tag)) ?? [],
			);
			const column =
				columns.find((candidate) => tags.some((tag) => belongsTo(tag, columnTag(field, candidate)))) ??
				columns.find((candidate) => normalise(sayLabel(candidate).label) === normalise(names[index] ?? '')) ??
				(alike ? columns[index] : undefined);
			return [column?.id ?? `?${names[index] ?? ''}`, cell.flatMap(({ text }) => text.split('\n'))] as const;
		}),
	);
}

/** A tick box of several carries the tag of its column and, after a point, its option. */
function belongsTo(tag: string, column: string): boolean {
	return tag === column || tag.startsWith(`${column}.`);
}

/** The right side of a record has all its columns below each other: “Therefore the impact was: …” */
function splitRecord(field: TableField, [left = [], right = []]: readonly Cell[]): LinesByColumn {
	const [first, ...columns] = listColumns(field);
	const found: LinesByColumn = new Map([[first!.id, left.flatMap(({ text }) => text.split('\n'))]]);
	let next = 0;
	for (const { text, fields } of right) {
		const tagged = columns.find((column) => fields.some(({ tag }) => tag === columnTag(field, column)));
		if (tagged) {
			const control = fields.find(({ tag }) => tag === columnTag(field, tagged))!;
			found.set(tagged.id, [...control.lines]);
			next = columns.indexOf(tagged) + 1;
			continue;
		}
		for (const line of text.split('\n')) {
			const at = columns.findIndex(({ label }, index) => index >= next && line.startsWith(`${label}:`));
			const column = columns[at >= 0 ? at : next - 1];
			if (!column) continue;
			const words = at >= 0 ? line.slice(column.label.length + 1).replace(/^ /, '') : line;
			found.set(column.id, [...(found.get(column.id) ?? []), words]);
			if (at >= 0) next = at + 1;
		}
	}
	return found;
}
