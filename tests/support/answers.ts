/** Answers to a form from a seeded generator: the same seed gives the same answers on every machine. */
import type { Answer, Document, RowAnswers, SimpleField, Values } from '#lib/documents/document.ts';
import { isTableField, listColumns, listFields } from '#lib/documents/fields.ts';

export type Random = () => number;

/** Mulberry32: a number from 0 up to 1. */
export function seededRandom(seed: number): Random {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

const lines = [
	'In 16 of the 24 books the same correction stood 3 times.',
	'Why? What would they need?',
	'=cmd|’ /C calc’!A1',
	'a < b && c > d "quoted" ]]> &amp; <w:t>',
	'  two spaces  inside   and before',
	'مرحبا بالعالم, שלום',
	'Ŵyn, łódź, 😀👩🏽‍🏫, é',
	'tab\there',
	'x'.repeat(400),
];

/** Fills every field, or leaves about a third of them out. */
export function makeAnswers(form: Document, random: Random, { all = false } = {}): Values {
	const skips = () => !all && random() < 0.33;
	const rowOf = (columns: readonly SimpleField[]): RowAnswers =>
		keep(columns.map((column) => [column.id, skips() ? undefined : answerFor(column, random)]));
	return keep(
		listFields(form).map((field): [string, Answer | RowAnswers[] | undefined] => {
			if (skips()) return [field.id, undefined];
			if (!isTableField(field)) return [field.id, answerFor(field, random)];
			const count = 1 + Math.floor(random() * (field.rows + 2));
			const rows = Array.from({ length: count }, () => rowOf(listColumns(field)));
			const filled = rows.filter((row) => Object.keys(row).length > 0);
			return [field.id, filled.length > 0 ? filled : undefined];
		}),
	);
}

function answerFor(field: SimpleField, random: Random): Answer | undefined {
	const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
	switch (field.kind) {
		case 'text':
			return pick(lines).replace('\t', ' ');
		case 'long-text':
			return Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(lines)).join('\n');
		case 'date':
			return `20${10 + Math.floor(random() * 40)}-0${1 + Math.floor(random() * 9)}-${10 + Math.floor(random() * 18)}`;
		case 'number':
			return pick(['0', '12', '3.5', '-4', '1000']);
		case 'tick':
			return random() < 0.5 ? true : undefined;
		case 'choice':
		case 'rating':
			return pick(field.options);
		case 'several': {
			const ticked = field.options.filter(() => random() < 0.5);
			return ticked.length > 0 ? ticked : undefined;
		}
	}
}

function keep<T>(entries: readonly (readonly [string, T | undefined])[]): Record<string, T> {
	return Object.fromEntries(entries.filter((entry): entry is [string, T] => entry[1] !== undefined));
}
