/** Answers on their way between the page, a file and the device. */
import type { Answer, Field, RowAnswers, SimpleField, Values } from '#lib/documents/document.ts';
import { isTableField, listColumns } from '#lib/documents/fields.ts';
import { parseDay } from '#lib/calendar/days.ts';
import { cleanText } from '#lib/documents/xml.ts';
import { cleanLine } from './clean.ts';
import { isAnswered } from './progress.ts';

/** The answers without what is empty: rows that nobody filled in, lists without an option. */
export function dropEmpty(values: Values): Values {
	return Object.fromEntries(
		Object.entries(values).flatMap(([id, value]): [string, Values[string]][] => {
			if (!isAnswered(value)) return [];
			if (!Array.isArray(value) || typeof value[0] === 'string') return [[id, value]];
			return [[id, (value as RowAnswers[]).filter((row) => Object.values(row).some(isAnswered))]];
		}),
	);
}

/** `12`, `3.5`, `1,200` and `3,5` are numbers; so is nothing else. */
export function isNumber(text: string): boolean {
	return /^[-+]?\d+(?:[., ]\d+)*$/.test(text);
}

export interface Fitted {
	values: Values;
	/** What was left out, by its label. */
	misfits: string[];
}

/**
 * The answers that fit the form, of whatever the device held: an option that the form no longer has, a date that is
 * none or a field that is unknown is left out and named.
 */
export function fitValues(fields: readonly Field[], found: unknown): Fitted {
	const misfits: string[] = [];
	const values: Values = {};
	for (const [id, value] of Object.entries(isRecord(found) ? found : {})) {
		const field = fields.find((candidate) => candidate.id === id);
		if (field && isTableField(field)) {
			const rows = Array.isArray(value) ? value.filter(isRecord) : [];
			const fitted = rows.map((row, index) =>
				fitAnswers(listColumns(field), row, `${field.label}, row ${index + 1}: `),
			);
			values[id] = fitted.map((row) => row.answers);
			misfits.push(...fitted.flatMap((row) => row.misfits));
		} else {
			const fitted = fitAnswers(field ? [field] : [], { [id]: value }, '');
			Object.assign(values, fitted.answers);
			misfits.push(...fitted.misfits);
		}
	}
	return { values: dropEmpty(values), misfits };
}

function fitAnswers(fields: readonly SimpleField[], found: Record<string, unknown>, before: string) {
	const answers: RowAnswers = {};
	const misfits: string[] = [];
	for (const [id, value] of Object.entries(found)) {
		const field = fields.find((candidate) => candidate.id === id);
		const answer = field && fitAnswer(field, value);
		if (answer !== undefined) answers[id] = answer;
		if (answer === undefined || (Array.isArray(answer) && answer.length !== (value as unknown[]).length))
			misfits.push(before + (field?.label ?? id));
	}
	return { answers, misfits };
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** undefined where the value is no answer to the field; of a list, what is. */
function fitAnswer(field: SimpleField, value: unknown): Answer | undefined {
	if (field.kind === 'tick') return typeof value === 'boolean' ? value : undefined;
	if (field.kind === 'several')
		return Array.isArray(value) ? field.options.filter((option) => value.includes(option)) : undefined;
	if (typeof value !== 'string') return undefined;
	const text = field.kind === 'long-text' ? cleanText(value) : cleanLine(value);
	const fits =
		text === '' ||
		(field.kind === 'date'
			? parseDay(text) !== undefined
			: !('options' in field) || field.options.includes(text));
	return fits ? text : undefined;
}
