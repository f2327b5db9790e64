import { z } from 'zod';
import {
	choice,
	entryFields,
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

const cell = z.strictObject({
	column: slug.describe('The column this cell stands in.'),
	state: choice(cellStates).describe(
		'What the account says. Leave the whole cell out where it says nothing.',
	),
	says: text(140).optional().describe('A few words for the cell.'),
	from: z.array(statementCode).min(1).describe('The statements this cell rests on.'),
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
		.array(z.strictObject({ id: slug.describe('A short name.'), title: text(60).describe('The heading.') }))
		.min(2)
		.describe('The columns.'),
	rows: z
		.array(
			z.strictObject({
				id: slug.describe('A short name.'),
				title: text(70).describe('The heading of the row.'),
				cells: z.array(cell).describe('The cells that say something.'),
			}),
		)
		.min(2)
		.describe('The rows.'),
	leftOut: z.array(sentence).min(1).describe('What was left out and why.'),
	residualRisk: paragraph.describe('What risk of recognising somebody remains.'),
});

export type PracticeMap = z.output<typeof mapSchema>;
