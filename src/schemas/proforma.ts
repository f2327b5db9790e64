import { z } from 'zod';
import { choice, entryFields, ownCode, reason, sentence, slug, text } from './shared.ts';
import { browserClasses } from './vocabularies.data.ts';

const fieldBase = {
	id: slug.describe('A lasting name for the field, used in files and addresses.'),
	label: text(120).describe('The words beside the field.'),
	hint: text(240).optional().describe('What to write, for somebody who has not done this before.'),
	example: text(400).optional().describe('A worked example, without names.'),
	required: z.boolean().default(false).describe('true where the form is no use without it.'),
	group: text(70).optional().describe('The heading this field and those after it stand under.'),
};

const options = z.array(text(80)).min(2, 'Give at least two options.').describe('The options.');

const simpleField = [
	z.strictObject({ kind: z.literal('text').describe('One line.'), ...fieldBase }),
	z.strictObject({ kind: z.literal('long-text').describe('Several lines.'), ...fieldBase }),
	z.strictObject({ kind: z.literal('date').describe('A date.'), ...fieldBase }),
	z.strictObject({
		kind: z.literal('number').describe('A number.'),
		unit: text(30).optional().describe('What is counted.'),
		...fieldBase,
	}),
	z.strictObject({ kind: z.literal('tick').describe('One tick box.'), ...fieldBase }),
	z.strictObject({ kind: z.literal('choice').describe('One of several options.'), options, ...fieldBase }),
	z.strictObject({ kind: z.literal('several').describe('Any of several options.'), options, ...fieldBase }),
	z.strictObject({
		kind: z.literal('rating').describe('A scale of words, lowest first.'),
		options,
		...fieldBase,
	}),
] as const;

const simple = z.discriminatedUnion('kind', simpleField, {
	error: 'Choose a kind: text, long-text, date, number, tick, choice, several or rating.',
});

const rowLimits = {
	columns: z.array(simple).min(1, 'Give the table at least one column.').describe('The columns of each row.'),
	rows: z.int().min(1).max(40).describe('How many rows the paper form shows.'),
	most: z.int().min(1).max(200).optional().describe('The most rows allowed.'),
};

export const fieldSchema = z.discriminatedUnion(
	'kind',
	[
		...simpleField,
		z.strictObject({
			kind: z.literal('rows').describe('A table with repeating rows.'),
			...rowLimits,
			...fieldBase,
		}),
		z.strictObject({
			kind: z.literal('two-column').describe('The two-column record: what was seen, and so what.'),
			left: simple.describe('The left column.'),
			...rowLimits,
			...fieldBase,
		}),
	],
	{
		error: 'Choose a kind: text, long-text, date, number, tick, choice, several, rating, rows or two-column.',
	},
);

export const proformaSchema = z.strictObject({
	code: ownCode('F').describe('The code of the form, such as F04.'),
	...entryFields,
	purpose: sentence.describe('What the form is for and when it is filled in.'),
	filledInBy: text(120).describe('Who fills it in.'),
	goesTo: text(160).describe('Who sees it afterwards.'),
	browser: choice(browserClasses).describe('What may be typed into it on a screen.'),
	browserWhy: sentence.describe('Why, in plain words.'),
	fields: z.array(fieldSchema).min(1, 'A form has at least one field.').describe('The fields, in order.'),
	reasons: z
		.array(reason)
		.min(1, 'Say what the form rests on.')
		.describe('Why the form is as it is, and who learned it.'),
});

export type Proforma = z.output<typeof proformaSchema>;
export type Field = Proforma['fields'][number];
