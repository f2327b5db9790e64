import { z } from 'zod';
import { earlierParts, from, sentence, slug, text } from './shared.ts';

export const glossaryTermSchema = z.strictObject({
	id: slug.describe('A lasting short name, used in addresses.'),
	term: text(80).describe('The word or phrase, as most people write it.'),
	also: z.array(text(80)).default([]).describe('Other labels for the same thing.'),
	acronymOf: text(120).optional().describe('For an acronym: the full words.'),
	meaning: text(330).describe('The meaning in one or two plain sentences.'),
	caution: sentence.optional().describe('Where accounts differ in how they use it.'),
	link: z.boolean().default(true).describe('false where the word is too common to link in running text.'),
	from: from.describe('The statements that use it, or: ours.'),
	see: z.array(slug).default([]).describe('Other terms to look at.'),
});

export type GlossaryTerm = z.output<typeof glossaryTermSchema>;

/** The glossary is one file: a list of terms. */
export const glossarySchema = z.strictObject({
	terms: z.array(glossaryTermSchema).min(1).describe('The terms, in alphabetical order.'),
	earlierParts,
});
