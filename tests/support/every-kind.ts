/** A form with one field of every kind, outside and inside of tables. */
import type { Document, SimpleField } from '#lib/documents/document.ts';

const options = ['Not yet', 'Some of it', 'All of it'];

function everyKind(prefix: string): SimpleField[] {
	const base = (id: string, label: string) => ({ id: `${prefix}${id}`, label, required: false });
	return [
		{ kind: 'text', ...base('text', 'One line'), hint: 'A few words.' },
		{ kind: 'long-text', ...base('long', 'Several lines'), required: true },
		{ kind: 'date', ...base('date', 'A day') },
		{ kind: 'number', ...base('number', 'A count'), unit: 'minutes' },
		{ kind: 'tick', ...base('tick', 'Agreed by both') },
		{ kind: 'choice', ...base('choice', 'One of three'), options },
		{ kind: 'several', ...base('several', 'Any of three'), options },
		{ kind: 'rating', ...base('rating', 'How far'), options },
	];
}

export const everyKindForm: Document = {
	id: 'every-kind',
	kind: 'form',
	code: 'F99',
	title: 'Every kind of field',
	summary: 'For tests.',
	partnership: 'A & B <Partnership>',
	version: '1.0',
	date: '2026-11-22',
	change: 'First published.',
	address: 'https://alongside.example/proformas/every-kind/',
	licence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
	language: 'en-GB',
	adaptations: [],
	orientation: 'portrait',
	blocks: [
		{ kind: 'heading', level: 2, text: 'Fields' },
		{ kind: 'fields', fields: everyKind('') },
		{
			kind: 'rows',
			field: {
				kind: 'rows',
				id: 'table',
				label: 'A table',
				required: false,
				rows: 2,
				columns: everyKind('t-'),
			},
		},
		{
			kind: 'record',
			field: {
				kind: 'two-column',
				id: 'record',
				label: 'A record',
				required: false,
				rows: 2,
				left: { kind: 'long-text', id: 'seen', label: 'What was seen', required: true },
				columns: everyKind('r-'),
			},
		},
	],
};

/** One transparent pixel. */
export const tinyPicture = {
	png: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	alt: 'One "pixel" & nothing else',
	width: 8,
	height: 8,
};
