import { z } from 'zod';
import { text } from './shared.ts';

const phrase = text(60);

/** The collections whose pages may be asked for by a word for their kind, such as “template”. */
const kinds = z.strictObject({
	'case-studies': z.array(phrase).describe('Words for a case study.'),
	decisions: z.array(phrase).describe('Words for a decision.'),
	protocols: z.array(phrase).describe('Words for a protocol.'),
	proformas: z.array(phrase).describe('Words for a form.'),
	training: z.array(phrase).describe('Words for a session.'),
	maps: z.array(phrase).describe('Words for a map.'),
	guides: z.array(phrase).describe('Words for a guide.'),
});

/** What readers call things, where the site calls them something else. The glossary’s own labels are added by the build. */
export const lexiconSchema = z.strictObject({
	stop: z
		.string('Write the words with spaces between them.')
		.trim()
		.min(1, 'Write at least one word.')
		.describe('Words that say nothing about what is looked for, such as “the” and “how”.'),
	kinds: kinds.describe('What readers call each kind of page.'),
	acronyms: z
		.array(
			z.strictObject({
				short: text(20).describe('The short form.'),
				long: z.array(phrase).min(1, 'Write what it stands for.').describe('What it stands for.'),
				near: z.array(phrase).default([]).describe('What else these pages have for a reader who types it.'),
			}),
		)
		.describe('Short forms that the glossary does not explain.'),
	synonyms: z
		.array(z.array(phrase).min(2, 'A group has at least two words.'))
		.describe('Groups of words that people use for the same thing.'),
});

export type Lexicon = z.output<typeof lexiconSchema>;
