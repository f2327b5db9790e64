/** The words of the report for every kind of mistake that Zod finds; none of Zod's own ever shows. */
import type { z } from 'zod';
import { findNearest } from '#lib/text/nearest.ts';

export type SchemaIssue = z.core.$ZodRawIssue | z.core.$ZodIssue;

const kinds: Record<string, { is: string; write: string }> = {
	array: {
		is: 'a list',
		write: 'Write a list: each item on a line of its own that starts with a hyphen.',
	},
	object: {
		is: 'a block of fields',
		write: 'Write the fields of this block on indented lines below it.',
	},
	boolean: { is: 'true or false', write: 'Write true or false, without quote marks.' },
	number: { is: 'a number', write: 'Write a number, without quote marks.' },
	int: { is: 'a whole number', write: 'Write a whole number, without quote marks.' },
	string: { is: 'words', write: 'Write some words here.' },
};

/** How to mend a mistake for which the schema has no words of its own. For Zod's `error` option. */
export function explainIssue(issue: SchemaIssue): string {
	switch (issue.code) {
		case 'invalid_type':
			return kinds[issue.expected]?.write ?? 'Look up this field in docs/publishing.md.';
		case 'too_big':
			return `${measure(issue.origin, Number(issue.maximum))} at most.`;
		case 'too_small':
			return `${measure(issue.origin, Number(issue.minimum))} at least.`;
		case 'invalid_value':
			return issue.values.length === 1
				? `Write: ${String(issue.values[0])}.`
				: `Choose one of: ${issue.values.join(', ')}.`;
		default:
			return 'Look up how this field is written in docs/publishing.md.';
	}
}

/** What is wrong with the value, to follow the name of the field. */
export function describeMistake(issue: z.core.$ZodIssue): string {
	const { input } = issue;
	if (input === null) return 'is empty.';
	switch (issue.code) {
		case 'invalid_type':
			return `holds ${describeValue(input)} instead of ${kinds[issue.expected]?.is ?? 'what belongs here'}.`;
		case 'too_big':
			return `${describeSize(input)}, which is too ${issue.origin === 'string' ? 'long' : 'many'}.`;
		case 'too_small':
			if (input === '' || (typeof input === 'string' && input.trim() === '')) return 'is empty.';
			return `${describeSize(input)}, which is too few.`;
		case 'invalid_value':
			return `says ${quote(input)}, which is not one of the words for it.`;
		case 'invalid_format':
			if (issue.format === 'date' && /^\d{4}-\d\d-\d\d$/.test(String(input)))
				return `says ${quote(input)}, which is not a day of the calendar.`;
			return `says ${quote(input)}, which is not written in the right form.`;
		default:
			return 'does not fit.';
	}
}

/** How to mend it: the schema's own words, with what can be said about this very value. */
export function adviseOn(issue: z.core.$ZodIssue, describedAs: string | undefined): string {
	const { input, message } = issue;
	if (issue.code === 'invalid_type' && input === undefined)
		return [message, describedAs].filter(Boolean).join(' ');
	if (input === null) return `${message} Or take the line out, if the field may be left out.`;
	const unquoted = typeof input === 'number' || typeof input === 'boolean';
	if (
		issue.code === 'invalid_type' &&
		issue.expected === 'string' &&
		unquoted &&
		!message.includes('quote')
	) {
		const inQuotes = 'Put it in quote marks, so that it is read as words.';
		return message === kinds['string']!.write ? inQuotes : `${message} ${inQuotes}`;
	}
	if (issue.code === 'invalid_value' && typeof input === 'string') {
		const near = findNearest(input, issue.values.map(String));
		return near ? `Did you mean “${near}”? ${message}` : message;
	}
	return message;
}

function describeValue(value: unknown): string {
	if (Array.isArray(value)) return 'a list';
	return kinds[typeof value]?.is ?? 'something';
}

function describeSize(value: unknown): string {
	if (typeof value === 'string') return `has ${value.length} characters`;
	if (Array.isArray(value)) return `has ${value.length} items`;
	return `is ${String(value)}`;
}

function measure(origin: string, size: number): string {
	if (origin === 'string') return `${size} characters`;
	if (origin === 'array') return `${size} items`;
	return String(size);
}

function quote(value: unknown): string {
	if (typeof value === 'object') return describeValue(value);
	const text = String(value);
	return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}
