import { z } from 'zod';
import { earlierParts, fileReference, paragraph, sentence, statementCode, text } from './shared.ts';
import { statementKinds } from './vocabularies.data.ts';

const statement = z.strictObject({
	id: statementCode.describe('The code of the statement. It never changes and is never used again.'),
	line: text(30).optional().describe('The line or lines of the source file, such as 9 or 33–35.'),
	kind: z
		.array(z.enum(statementKinds, { error: `Choose from: ${statementKinds.join(', ')}.` }))
		.min(1)
		.describe('What kind of statement it is.'),
	says: paragraph.describe('What the source says, in our own words, with nobody named.'),
	note: sentence.optional().describe('What to be careful about, or what the source leaves out.'),
	where: text(240).optional().describe('For public practice: where it can be found.'),
	seen: z
		.enum(['seen', 'general knowledge'], { error: 'Write seen or general knowledge.' })
		.optional()
		.describe('For public practice: read in a copy, or general knowledge still to be checked.'),
});

export const evidenceSchema = z.strictObject({
	source: fileReference('sources').describe('The file name of the source document, without .yaml.'),
	earlierParts,
	statements: z.array(statement).min(1).describe('The statements, in the order of the source.'),
	withheld: z
		.array(
			z.strictObject({
				id: statementCode.describe('The code of the statement that is not published.'),
				why: sentence.describe('Why, without repeating what it says.'),
			}),
		)
		.default([])
		.describe('Statements that are kept out, and why.'),
});

export type Evidence = z.output<typeof evidenceSchema>;
export type Statement = Evidence['statements'][number];
