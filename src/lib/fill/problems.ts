/** What is missing in a form, or cannot be read. Nothing here stops anybody from saving. */
import type { Answer, Field, SimpleField, TableField, Values } from '#lib/documents/document.ts';
import { answerOf, isTableField, listColumns, rowsOf } from '#lib/documents/fields.ts';
import { isAnswered } from './progress.ts';

export interface Problem {
	/** Where: `review`, or `record/2/seen` for a column of the third row. */
	place: string;
	/** The words beside the field, with its row. */
	label: string;
	/** What is wrong and how to put it right. */
	says: string;
}

/** What was typed but is no date or no number, by its place. */
export type Unreadable = ReadonlySet<string>;

/** How a place in a form is written. Rows count from 0. */
export function placeOf(table: string, row: number, column: string): string {
	return `${table}/${row}/${column}`;
}

/** In the order of the form. A row without any answer is no mistake, because it stays out of the file. */
export function findProblems(fields: readonly Field[], values: Values, unreadable: Unreadable): Problem[] {
	return fields.flatMap((field) =>
		isTableField(field)
			? findInTable(field, values, unreadable)
			: findInField(field, answerOf(values, field.id), {
					place: field.id,
					label: field.label,
					unreadable,
				}),
	);
}

function findInTable(field: TableField, values: Values, unreadable: Unreadable): Problem[] {
	const columns = listColumns(field);
	const rows = rowsOf(values, field.id);
	const inRows = rows.flatMap((row, index) => {
		const found = columns.flatMap((column) =>
			findInField(column, answerOf(row, column.id), {
				place: placeOf(field.id, index, column.id),
				label: `${field.label}, row ${index + 1}: ${column.label}`,
				unreadable,
			}),
		);
		const isUsed = Object.values(row).some(isAnswered) || found.some(({ place }) => unreadable.has(place));
		return isUsed ? found : [];
	});
	if (!field.required || inRows.length > 0 || isAnswered(values[field.id])) return inRows;
	const place = placeOf(field.id, 0, columns[0]!.id);
	return [{ place, label: field.label, says: 'Fill in at least one row.' }];
}

interface Spot {
	place: string;
	label: string;
	unreadable: Unreadable;
}

function findInField(field: SimpleField, answer: Answer | undefined, spot: Spot): Problem[] {
	const { place, label, unreadable } = spot;
	if (unreadable.has(place)) return [{ place, label, says: unreadableWords(field.kind) }];
	if (!field.required || isAnswered(answer)) return [];
	return [{ place, label, says: missingWords[field.kind] }];
}

/** Said beside a field as soon as it is left. */
export function unreadableWords(kind: string | undefined): string {
	return kind === 'date'
		? 'This is not a whole date. Give day, month and year, from 1900 to 2100.'
		: 'This is not a number. Write figures, such as 12 or 3.5.';
}

const missingWords: Record<SimpleField['kind'], string> = {
	text: 'Write a few words.',
	'long-text': 'Write a few words.',
	date: 'Choose a date.',
	number: 'Write a number.',
	tick: 'Tick this when it is so.',
	choice: 'Choose one.',
	rating: 'Choose one.',
	several: 'Tick at least one.',
};
