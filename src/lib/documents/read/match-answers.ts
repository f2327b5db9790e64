/** The answers in a file, matched with the form as it is today. */
import type { Answer, Document, RowAnswers, Values } from '../document.ts';
import { isTableField, listColumns, listFields } from '../fields.ts';
import { propertyNames } from '../properties.ts';
import { columnTag, optionTags } from '../tags.ts';
import { unticked } from '../wording.ts';
import { cutText } from '../xml.ts';
import { readAnswer } from './answers.ts';
import type { FileContent } from './content.ts';
import { makeFieldFinder } from './match-fields.ts';
import { findTable, readRows } from './match-table.ts';

/** `says` is a sentence for the person who opened the file. */
export type ReadForm =
	| { readable: false; says: string }
	| {
			readable: true;
			values: Values;
			/** The version of the form that the file was made of, where the file says. */
			version: string | undefined;
			/** What could not be read, each a sentence that names the field. Empty where nothing was lost. */
			unread: string[];
	  };

export function matchAnswers(file: FileContent, form: Document): ReadForm {
	const id = file.properties[propertyNames.form];
	if (id !== undefined && id !== form.id) return { readable: false, says: sayOtherForm(file, form) };
	const { values, unread, missing } = readFields(file, form);
	if (missing.length === listFields(form).length) {
		return {
			readable: false,
			says: `This file does not hold the form “${form.title}”. Open one that was downloaded from this page.`,
		};
	}
	const version = file.properties[propertyNames.version];
	const gone =
		missing.length > 0 ? [`Not found in the file: ${missing.map((label) => `“${label}”`).join(', ')}.`] : [];
	return { readable: true, values, version, unread: [...unread, ...gone] };
}

function sayOtherForm({ properties }: FileContent, form: Document): string {
	const address = properties[propertyNames.address];
	const where = address ? ` It belongs to the page ${cutText(address, 200)}.` : '';
	return `This file holds another form, not “${form.title}”.${where}`;
}

function readFields(file: FileContent, form: Document) {
	const finder = makeFieldFinder(file, form);
	const values: Record<string, Answer | RowAnswers[]> = {};
	const unread: string[] = [];
	const missing: string[] = [];
	for (const field of listFields(form)) {
		if (isTableField(field)) {
			const table = findTable(field, file.content);
			const read = table && readRows(field, table);
			if (!read) missing.push(field.label);
			else if (read.rows.length > 0) values[field.id] = read.rows;
			unread.push(...(read?.unread ?? []));
			continue;
		}
		const lines = finder.find(field);
		if (!lines) missing.push(field.label);
		const { answer, problem } = readAnswer(field, lines ?? []);
		if (answer !== undefined) values[field.id] = answer;
		if (problem) unread.push(`“${field.label}” ${problem}`);
	}
	return { values, missing, unread: [...unread, ...sayOthers(finder.listOthers(), listUnknown(file, form))] };
}

interface Other {
	label: string;
	words: string;
}

/** Fields of another version of the form: their tags are in the file, and no field has them now. */
function listUnknown({ fields }: FileContent, form: Document): Other[] {
	const known = new Set(
		listFields(form).flatMap((field) =>
			isTableField(field)
				? [
						field.id,
						...listColumns(field).flatMap((column) => [
							columnTag(field, column),
							...('options' in column ? optionTags(columnTag(field, column), column.options) : []),
						]),
					]
				: [field.id, ...('options' in field ? optionTags(field.id, field.options) : [])],
		),
	);
	return fields
		.filter(({ tag }) => !known.has(tag))
		.map(({ tag, title, lines }) => ({
			label: title || tag,
			words: lines.join(' ').replace(unticked, '').trim(),
		}));
}

function sayOthers(...lists: Other[][]): string[] {
	const said = lists
		.flat()
		.filter(({ words }) => words)
		.map(({ label, words }) => `“${label}” is not on the form any more. It said: “${cutText(words, 300)}”.`);
	return [...new Set(said)];
}
