/** What `npm run anonymise` is told about a private sheet. It names columns and words, and never a school. */
import { z } from 'zod';
import { entryCode, fileReference, isoDate, ownCode, sentence, text } from './shared.ts';
import { audiences, stages } from './vocabularies.data.ts';

const heading = z
	.string('Write the heading of a column, as it stands in the sheet.')
	.trim()
	.min(1, 'Write the heading of a column, as it stands in the sheet.');

const ladderStep = z.record(
	z.string(),
	z.array(z.union([z.string(), z.number()]).transform(String), 'List the values that become this one.'),
);

const describing = z.strictObject({
	column: heading.describe('The heading of the column.'),
	ladder: z
		.union([z.string(), z.array(ladderStep)], {
			error: 'Name a ladder (phase, size, faith, status, keep), or list its steps from the bottom.',
		})
		.default('keep')
		.describe(
			'phase, size, faith, status or keep; or steps from the bottom, each with its values and what becomes of them. The top step, “column dropped”, is added.',
		),
	weight: z
		.number('Write a number above 0.')
		.positive('Write a number above 0.')
		.max(1000)
		.default(1)
		.describe('How much it costs to lose this column, beside the others.'),
});

const sensitive = z.strictObject({
	column: heading.describe('The heading of the column.'),
	title: text(70).optional().describe('What the row of the map is called. Without it, the heading.'),
	how: z.array(entryCode).default([]).describe('Codes of entries that say how it is done.'),
});

const words = z.array(z.string()).min(1);

export const anonymiseSchema = z.strictObject({
	sheet: z.string().optional().describe('The sheet of a workbook that has more than one.'),
	id: heading.describe('The column that says which school a row is. It is never published.'),
	describing: z
		.array(z.union([heading.transform((column) => describing.parse({ column })), describing]))
		.default([])
		.describe('The columns that describe a school, each with its ladder and weight.'),
	sensitive: z
		.array(z.union([heading.transform((column) => sensitive.parse({ column })), sensitive]))
		.min(1, 'Name at least one column with answers.')
		.describe('The columns with answers: one for each area of practice.'),
	levels: z
		.strictObject({ strength: words, developing: words, need: words })
		.default({
			strength: ['strength', 'strong', 'offer', 'offers'],
			developing: ['developing', 'growing', 'some'],
			need: ['seeks support', 'needs support', 'need', 'ask', 'asks'],
		})
		.describe('The words in the cells of the areas, by what they mean. A blank cell says nothing.'),
	ignore: z.array(heading).default([]).describe('Columns that are known and left out.'),
	k: z.int('Write a whole number.').min(2).max(50).default(3).describe('Rows alike that a pattern needs.'),
	maxHeldBack: z
		.int('Write a whole number.')
		.min(0)
		.optional()
		.describe('How many schools may be held back. Without it, any number.'),
	keepDescribing: z
		.int('Write a whole number.')
		.min(0)
		.optional()
		.describe(
			'How many describing columns may stay. Without it, what the policy allows: none under 12 schools, one from 12 up. With more you get a report, and no map.',
		),
	needs: z
		.enum(['merged', 'shown'], 'Choose one of: merged, shown.')
		.default('merged')
		.describe('Whether needs are counted with “developing” or, where that is safe, on their own.'),
	linked: z
		.boolean()
		.default(false)
		.describe('true for one row a school across all areas. Almost no partnership is large enough for it.'),
	map: z
		.strictObject({
			code: ownCode('M').describe('The code of the map.'),
			title: text(90).describe('The title of the map.'),
			summary: text(330).describe('One to three sentences about it.'),
			edition: isoDate.describe('The day of this edition.'),
			evidenceUntil: z
				.string()
				.regex(/^(spring|summer|autumn) \d{4}$/, 'Write a term and a year: spring 2026.')
				.describe('The newest term that the answers come from.'),
			partnership: fileReference('partnerships').optional().describe('The partnership, where it has a file.'),
			synthetic: z.boolean().default(false).describe('true where the schools are invented.'),
			stages: z
				.array(z.enum(Object.keys(stages) as [keyof typeof stages]))
				.default(['share' as keyof typeof stages]),
			audiences: z
				.array(z.enum(Object.keys(audiences) as [keyof typeof audiences]))
				.default(['headteacher' as keyof typeof audiences]),
			related: z.array(entryCode).default([]),
			leftOut: z.array(sentence).default([]).describe('What else was left out and why.'),
		})
		.optional()
		.describe('What the map is called. Needed with --out.'),
});

export type AnonymiseConfig = z.output<typeof anonymiseSchema>;
