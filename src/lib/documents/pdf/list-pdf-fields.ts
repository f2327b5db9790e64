/** The fields that a form’s PDF has, with the names that the template gives to its boxes. */
import type { Document, SimpleField, TableField } from '../document.ts';
import { sayLabel } from '../wording.ts';
import { isTableField, listColumns, listFields } from '../fields.ts';
import type { PdfField } from './form-fields.ts';

/** In reading order. A tick of “several” is a field of its own, and so is each cell of a table. */
export function listPdfFields(document: Document): PdfField[] {
	if (document.paperOnly) return [];
	return listFields(document).flatMap((field) =>
		isTableField(field) ? listCells(field) : listBoxes(field, field.id, ''),
	);
}

function listCells(table: TableField): PdfField[] {
	return Array.from({ length: table.rows }, (_, index) => index + 1).flatMap((row) =>
		listColumns(table).flatMap((column) =>
			listBoxes(column, `${table.id}_${row}_${column.id}`, `${table.label}, row ${row}: `),
		),
	);
}

function listBoxes(field: SimpleField, id: string, before: string): PdfField[] {
	const tip = [
		before + sayLabel(field).label,
		field.required ? ', required' : '',
		field.kind === 'date' ? '. Day, month, year' : '',
		field.hint ? `. ${field.hint}` : '',
	].join('');
	switch (field.kind) {
		case 'several':
			return field.options.map((option, index) => ({
				id: `${id}_${index + 1}`,
				kind: 'tick',
				tip: `${before}${field.label}: ${option}`,
			}));
		case 'choice':
		case 'rating':
			return [{ id, kind: 'choice', tip, options: field.options, required: field.required }];
		case 'tick':
			return [{ id, kind: 'tick', tip, required: field.required }];
		case 'long-text':
			return [{ id, kind: 'multi-line', tip, required: field.required }];
		default:
			return [{ id, kind: 'text', tip, required: field.required }];
	}
}
