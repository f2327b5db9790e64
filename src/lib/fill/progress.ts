/** How far a form is filled in. A table counts as one answer, since nobody knows beforehand how many rows it needs. */
import type { Answer, Field, RowAnswers, Values } from '#lib/documents/document.ts';

export interface Progress {
	answered: number;
	all: number;
	/** How many fields that the form needs are still empty. */
	needed: number;
}

export function isAnswered(value: Answer | RowAnswers[] | undefined): boolean {
	if (typeof value === 'string') return value.trim() !== '';
	if (!Array.isArray(value)) return value === true;
	return value.some((item) => typeof item === 'string' || Object.values(item).some(isAnswered));
}

export function countAnswers(fields: readonly Field[], values: Values): Progress {
	const open = fields.filter(({ id }) => !isAnswered(values[id]));
	return {
		answered: fields.length - open.length,
		all: fields.length,
		needed: open.filter(({ required }) => required).length,
	};
}

/** → '7 of 12 answered, 3 still needed' */
export function sayProgress({ answered, all, needed }: Progress): string {
	return `${answered} of ${all} answered${needed === 0 ? '' : `, ${needed} still needed`}`;
}
