import { z } from 'zod';
import {
	choice,
	entryFields,
	entryOrStep,
	fileReference,
	isoDate,
	ownCode,
	paragraph,
	sentence,
	slug,
	statementCode,
	text,
} from './shared.ts';

export const mapKinds = {
	strengths: 'strengths by theme',
	offers: 'offers and asks',
	focus: 'focus of the year',
	capability: 'trained people',
	methods: 'ways of looking',
} as const;

export const cellStates = {
	used: 'used',
	'not-used': 'not used',
	planned: 'planned',
	only: 'this and nothing else',
	'not-stated': 'not stated',
} as const;

/** How many schools, as it may be printed. What is under 3 is left out. */
export const schoolBands = {
	'3-5': '3 to 5 schools',
	'6-10': '6 to 10 schools',
	'11+': '11 schools or more',
	'most-or-all': 'most schools, or all',
} as const;

const levels = {
	strength: 'what schools can show',
	developing: 'what they are working on',
	need: 'what they look for help with',
} as const;

const term = z.string().regex(/^(spring|summer|autumn) \d{4}$/, 'Write a term and a year: spring 2026.');

const cell = z.strictObject({
	column: slug.describe('The column this cell stands in.'),
	state: choice(cellStates)
		.optional()
		.describe('What the account says. Leave the whole cell out where it says nothing.'),
	schools: z
		.union([choice(schoolBands), z.int().min(0)], {
			error: `Write a band (${Object.keys(schoolBands).join(', ')}) or a whole number.`,
		})
		.optional()
		.describe('How many schools of the group of this row: a band, or a number that the gate then judges.'),
	says: text(140).optional().describe('A few words for the cell.'),
	from: z.array(statementCode).min(1).optional().describe('The statements this cell rests on.'),
	kind: text(60).optional().describe('The kind of evidence.'),
	confirmedBy: text(80).optional().describe('Who saw it: a role.'),
	term: term.optional().describe('The term it was seen in, such as spring 2026.'),
	offer: text(140).optional().describe('What is offered to other schools.'),
	how: z.array(entryOrStep).optional().describe('Codes of entries or steps that say how it is done.'),
	ask: text(80).optional().describe('The role that passes a question on.'),
});

/** What the gate needs to know of a map that schools answered for. `npm run anonymise` writes it. */
const disclosure = z.strictObject({
	partnership: fileReference('partnerships')
		.optional()
		.describe(
			'The file name of the partnership, where it has one. Facts of its case study are not repeated.',
		),
	schools: z.int().min(1).describe('How many schools the map was made from.'),
	k: z.int().min(1).describe('How many schools every described group has at least.'),
	groups: z
		.array(
			z.strictObject({
				id: slug.describe('A short name.'),
				title: text(70).describe('The group in words.'),
				describes: z.record(z.string(), z.string()).describe('What its schools share, by column.'),
				schools: z.int().min(0).describe('How many schools it has.'),
			}),
		)
		.min(1)
		.describe('The groups whose answers are counted.'),
	needs: choice({ merged: '', shown: '', none: '' }).describe(
		'merged: counted with what is in progress; shown: counted on their own; none: not on the map.',
	),
	linked: z.boolean().describe('true where a row is one school across all columns.'),
	evidenceUntil: term.describe('The newest term that anything on the map comes from.'),
	signOff: z
		.strictObject({
			role: text(80).describe('The role of the reader from another school.'),
			date: isoDate.describe('The day of the test.'),
			minutes: z.int().min(1).describe('How long the reader looked.'),
			found: choice({ nobody: '', mended: '' }).describe('nobody, or mended: found, and changed since.'),
		})
		.optional()
		.describe('The intruder test. Without it the map is not published.'),
	accepted: z
		.array(
			z.strictObject({
				hash: z
					.string()
					.regex(/^[0-9a-f]{64}$/, 'Copy the 64 signs that the report gives.')
					.describe('The hash of the words, as the report gives it.'),
				role: text(80).describe('The role that accepted them.'),
				date: isoDate.describe('The day.'),
			}),
		)
		.default([])
		.describe('Words that the gate asked about and that somebody accepted.'),
});

export const mapSchema = z.strictObject({
	code: ownCode('M').describe('The code of the map, such as M05.'),
	...entryFields,
	kind: choice(mapKinds).describe('What kind of map it is.'),
	synthetic: z.boolean().describe('true where the partnership on the map is invented.'),
	edition: isoDate.describe('The day of this edition.'),
	rowsAre: text(60).describe('What a row is.'),
	columnsAre: text(60).describe('What a column is.'),
	columns: z
		.array(
			z.strictObject({
				id: slug.describe('A short name.'),
				title: text(60).describe('The heading.'),
				level: choice(levels).optional().describe('What a count in this column means.'),
			}),
		)
		.min(2)
		.describe('The columns.'),
	rows: z
		.array(
			z.strictObject({
				id: slug.describe('A short name.'),
				title: text(70).describe('The heading of the row.'),
				group: slug.optional().describe('The group whose schools are counted in this row.'),
				how: z.array(entryOrStep).optional().describe('Codes of entries that say how it is done.'),
				cells: z.array(cell).describe('The cells that say something.'),
			}),
		)
		.min(1)
		.describe('The rows.'),
	leftOut: z.array(sentence).min(1).describe('What was left out and why.'),
	residualRisk: paragraph.describe('What risk of recognising somebody remains.'),
	disclosure: disclosure
		.optional()
		.describe('How the map was made safe. Every map that schools answered for has it.'),
});

export type PracticeMap = z.output<typeof mapSchema>;
