/** Finds the fields of a document and the answers to them. */
import type { Answer, Document, Field, RowAnswers, SimpleField, TableField, Values } from './document.ts';

/** All fields of a document, in reading order. Two documents of one form have the same list. */
export function listFields(document: Pick<Document, 'blocks'>): Field[] {
	return document.blocks.flatMap((block): Field[] => {
		if (block.kind === 'fields') return block.fields;
		return block.kind === 'rows' || block.kind === 'record' ? [block.field] : [];
	});
}

export function isTableField(field: Field): field is TableField {
	return field.kind === 'rows' || field.kind === 'two-column';
}

/** The columns of a table in the order of their cells; for the two-column record the left one first. */
export function listColumns(field: TableField): SimpleField[] {
	return field.kind === 'two-column' ? [field.left, ...field.columns] : field.columns;
}

/** The rows given for a table; none where something else is stored under its id. */
export function rowsOf(values: Values, id: string): RowAnswers[] {
	const value = Object.hasOwn(values, id) ? values[id] : undefined;
	return Array.isArray(value) ? value.filter((row) => typeof row === 'object') : [];
}

/** The answer given to a simple field, or to a column of a row. */
export function answerOf(values: Values | RowAnswers, id: string): Answer | undefined {
	const value = Object.hasOwn(values, id) ? values[id] : undefined;
	return Array.isArray(value) ? value.filter((option) => typeof option === 'string') : value;
}

/** What stands over the right side of a two-column record. */
export const rightHead = 'So what?';
