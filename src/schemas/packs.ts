import { z } from 'zod';
import { entryCode, sentence, slug, text } from './shared.ts';

const pack = z.strictObject({
	id: slug.describe('A lasting name, used in the address of the pack.'),
	title: text(60).describe('The name of the pack.'),
	about: sentence.describe('What it is for, and for whom.'),
	entries: z
		.union([z.literal('all'), z.array(entryCode).min(1)], {
			error: 'List the codes of entries, such as [P04, F04], or write: all.',
		})
		.describe('The codes of what is in it, in the order of use, or the word: all.'),
});

export const packsSchema = z.strictObject({
	packs: z.array(pack).min(1).describe('The packs, in the order of the page.'),
});

export type Pack = z.output<typeof pack>;
