/** Documents with one of everything, for tests of files. */
import type { Document, SimpleField } from '#lib/documents/document.ts';

type Optional<F> = F extends SimpleField ? Omit<F, 'required'> & { required?: boolean } : never;
const field = (given: Optional<SimpleField>): SimpleField => ({ required: false, ...given });

export const sampleFields: SimpleField[] = [
	field({ id: 'review', kind: 'text', label: 'Review', hint: 'The code from the calendar.', required: true }),
	field({ id: 'day', kind: 'date', label: 'Date of the visit' }),
	field({ id: 'focus', kind: 'long-text', label: 'Focus', hint: 'In one sentence.', required: true }),
	field({ id: 'hours', kind: 'number', label: 'Time spent', unit: 'hours' }),
	field({ id: 'agreed', kind: 'tick', label: 'Everybody has agreed' }),
	field({ id: 'answer', kind: 'choice', label: 'Answer', options: ['Yes', 'Not yet'] }),
	field({ id: 'methods', kind: 'several', label: 'Ways of looking', options: ['Books', 'Talks', 'Walks'] }),
	field({ id: 'clear', kind: 'rating', label: 'It was clear', options: ['Not at all', 'Partly', 'Wholly'] }),
];

/** Columns of every kind, for a spreadsheet. */
export const sampleColumns: SimpleField[] = sampleFields.map((column) => ({
	...column,
	id: `c-${column.id}`,
}));

export function makeSampleForm(more: Partial<Document> = {}): Document {
	return {
		id: 'sample-form',
		kind: 'form',
		code: 'F99',
		title: 'Sample form',
		summary: 'A form with a field of every kind.',
		partnership: 'Alongside',
		version: '1.0',
		date: '2026-11-22',
		change: 'First published.',
		address: 'https://alongside.example/proformas/sample-form/',
		shortAddress: 'https://alongside.example/go/c7kd/?v=1.0',
		licence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
		language: 'en-GB',
		adaptations: [],
		orientation: 'portrait',
		blocks: [
			{ kind: 'heading', level: 2, text: 'The visit' },
			{ kind: 'fields', fields: sampleFields },
			{ kind: 'heading', level: 2, text: 'The actions' },
			{
				kind: 'rows',
				field: {
					id: 'actions',
					kind: 'rows',
					label: 'Actions',
					required: false,
					rows: 2,
					most: 9,
					columns: sampleColumns,
				},
			},
			{ kind: 'heading', level: 2, text: 'The record' },
			{
				kind: 'record',
				field: {
					id: 'record',
					kind: 'two-column',
					label: 'Record',
					required: false,
					rows: 2,
					left: sampleFields[2]!,
					columns: [sampleFields[5]!, { ...sampleFields[2]!, id: 'impact' }, sampleFields[4]!],
				},
			},
		],
		...more,
	};
}

/** A protocol whose steps are as long as real ones get. */
export function makeSampleProtocol(steps: number): Document {
	const step = (number: number) => ({
		id: `step-${number}`,
		number,
		title: 'Read the plan back and report to the head that day',
		core: number % 3 > 0,
		runs: [
			{
				text: 'Read the plan to staff and ask, “Is this what I tell the head?” Then see the head the same day, face to face.',
			},
		],
		facts: [
			{ term: 'Who', runs: [{ text: 'Improvement champion, senior leader and host head' }] },
			{ term: 'Time', runs: [{ text: 'About 10 minutes' }] },
		],
		cues: ['This time is yours.'],
		asides: [
			{ mark: 'S' as const, runs: [{ text: 'One cluster did this.', href: 'https://alongside.example/' }] },
		],
	});
	return makeSampleForm({
		kind: 'protocol',
		code: 'P99',
		blocks: [
			{ kind: 'heading', level: 2, text: 'The steps' },
			{ kind: 'steps', level: 3, steps: Array.from({ length: steps }, (_, index) => step(index + 1)) },
		],
	});
}
