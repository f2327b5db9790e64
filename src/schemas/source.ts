import { z } from 'zod';
import { fact, fileReference, paragraph, sentence, text } from './shared.ts';

export const sourceSchema = z.strictObject({
	title: text(160).describe('What the document is, in our own words.'),
	shortTitle: text(60).describe('A short name for links.'),
	letter: z
		.string()
		// The others begin other codes: F08, G01, H01, M01, P04, T06, X03.
		.regex(
			/^[A-EI-LNOQ-SU-WYZ]$/,
			'One capital letter, but not F, G, H, M, P, T or X: other codes begin with them.',
		)
		.describe('The letter with which the codes of its statements begin.'),
	kind: z
		.enum(['account', 'public-practice'], { error: 'Write account or public-practice.' })
		.describe('A partnership’s own account, or public practice.'),
	file: text(80).optional().describe('The file name of our copy.'),
	partnership: fileReference('partnerships').optional().describe('The partnership whose account it is.'),
	writtenBy: text(120).describe('Who wrote it: a role, never a name.'),
	date: fact(text(80)).describe('The date of the document, or: not stated.'),
	covers: fact(text(80)).describe('The time it covers, or: not stated.'),
	about: paragraph.describe('What kind of document it is and how far it can be trusted.'),
	cautions: z.array(sentence).default([]).describe('What to be careful about.'),
});

export type Source = z.output<typeof sourceSchema>;
