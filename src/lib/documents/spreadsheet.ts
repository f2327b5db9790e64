/** Which documents are tables, and so are offered as spreadsheets too: maps, and some forms. */
import type { Document, Field, TableField } from './document.ts';
import { isTableField, listColumns, listFields } from './fields.ts';

const fewestColumns = 5;
const sorted = new Set(['choice', 'rating', 'date', 'number']);

/**
 * One wide table, half of whose columns can be sorted or counted, and more in tables than beside them. Long texts in a
 * few columns are better off in Word.
 */
export function areTables(fields: readonly Field[]): boolean {
	const tables = fields.filter(isTableField);
	const columns = tables.reduce((sum, table) => sum + listColumns(table).length, 0);
	return tables.some(isWideTable) && columns > fields.length - tables.length;
}

export function isSpreadsheet(document: Pick<Document, 'kind' | 'blocks'>): boolean {
	return document.kind === 'map' || (document.kind === 'form' && areTables(listFields(document)));
}

function isWideTable(table: TableField): boolean {
	const columns = listColumns(table);
	const useful = columns.filter(({ kind }) => sorted.has(kind)).length;
	return columns.length >= fewestColumns && useful * 2 >= columns.length;
}
