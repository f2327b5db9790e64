/** A form with one field of every kind. */
import type { Field } from '#lib/documents/document.ts';

const base = { hint: 'What to write.', required: false };

export const sampleFields: Field[] = [
	{ ...base, id: 'review', kind: 'text', label: 'Review', group: 'The visit', required: true },
	{ ...base, id: 'date', kind: 'date', label: 'Date of the visit', required: true },
	{ ...base, id: 'focus', kind: 'long-text', label: 'The focus', group: 'What we want to know' },
	{ ...base, id: 'hours', kind: 'number', label: 'Hours', unit: 'hours' },
	{ ...base, id: 'agreed', kind: 'tick', label: 'Agreed', required: true },
	{ ...base, id: 'role', kind: 'choice', label: 'Your role', options: ['Host head', 'Reviewer'] },
	{ ...base, id: 'ways', kind: 'several', label: 'Ways of looking', options: ['Books', 'Talks', 'Walk'] },
	{ ...base, id: 'clear', kind: 'rating', label: 'It was clear', options: ['No', 'Partly', 'Yes'] },
	{
		...base,
		id: 'record',
		kind: 'two-column',
		label: 'The record',
		group: 'What was seen',
		required: true,
		rows: 5,
		most: 3,
		left: { ...base, id: 'seen', kind: 'long-text', label: 'What was seen', required: true },
		columns: [
			{ ...base, id: 'kind', kind: 'choice', label: 'This is a', options: ['Question', 'Strength'] },
			{ ...base, id: 'when', kind: 'date', label: 'When' },
			{ ...base, id: 'parked', kind: 'tick', label: 'Parked' },
		],
	},
];
