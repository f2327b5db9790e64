import { z } from 'zod';
import { earlierParts, entryOrStep, paragraph, reason, slug, text } from './shared.ts';

const question = z.strictObject({
	id: slug.describe('A lasting name for the question, used in its address. Never change it.'),
	question: text(120).describe('The question as people ask it, with its question mark.'),
	answer: paragraph.describe(
		'The answer, in 2 to 4 sentences. Write “not stated” where the accounts are silent.',
	),
	reasons: z
		.array(reason)
		.min(1, 'Give at least one reason with its basis.')
		.describe('What the answer rests on.'),
	see: z.array(entryOrStep).default([]).describe('The entries and steps to read next.'),
});

export const questionsSchema = z.strictObject({
	earlierParts,
	questions: z.array(question).min(1).describe('The questions, in the order of the page.'),
});
export type Question = z.output<typeof question>;
