/** A form that is offered as a spreadsheet can only have options that fit into the list of a cell. */
import type { SourceEntry } from '#lib/content/source-entry.ts';
import { isTableField } from '#lib/documents/fields.ts';
import { findListFault } from '#lib/documents/sheets/list-limits.ts';
import { areTables } from '#lib/documents/spreadsheet.ts';
import { makeIssue, type Issue } from '#lib/report/issue.ts';
import type { Field } from '#schemas/proforma.ts';
import type { Check } from './check.ts';

export const checkCellLists: Check = (library) =>
	library
		.of('proformas')
		.filter(({ data }) => areTables(data.fields))
		.flatMap((entry) =>
			entry.data.fields.flatMap((field, index) => checkField(entry, field, ['fields', index])),
		);

function checkField(entry: SourceEntry<'proformas'>, field: Field, path: PropertyKey[]): Issue[] {
	if (isTableField(field)) {
		return field.columns.flatMap((column, index) => checkField(entry, column, [...path, 'columns', index]));
	}
	if (field.kind !== 'choice' && field.kind !== 'rating') return [];
	const fault = findListFault(field.options);
	if (!fault) return [];
	return [
		makeIssue({
			ruleId: 'cell-list',
			file: entry.file,
			place: entry.parsed.locate([...path, 'options', ...(fault.option === undefined ? [] : [fault.option])]),
			...fault,
		}),
	];
}
