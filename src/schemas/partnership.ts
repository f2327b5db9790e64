import { z } from 'zod';
import { choice, fileReference, sentence, text } from './shared.ts';
import { partnershipTypes } from './vocabularies.data.ts';

export const partnershipSchema = z.strictObject({
	name: text(90).describe('The name as the account gives it, or a description where it gives none.'),
	nameInSource: z.boolean().describe('true where the account itself gives this name.'),
	type: choice(partnershipTypes).describe('What kind of partnership it is.'),
	source: fileReference('sources').describe('The account it comes from.'),
	about: sentence.describe('One sentence about it.'),
});

export type Partnership = z.output<typeof partnershipSchema>;
