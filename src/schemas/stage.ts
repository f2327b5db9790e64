import { z } from 'zod';
import { earlierParts, reason, text } from './shared.ts';

export const stageSchema = z.strictObject({
	number: z.int().min(1).max(8).describe('Its place in the cycle.'),
	summary: text(330).describe('What happens in this stage, for the head of the page.'),
	searchTerms: z.array(text(60)).default([]).describe('Other words a reader may look for.'),
	earlierParts,
	when: text(120).describe('When in the year.'),
	who: text(160).describe('Who takes part.'),
	doneWhen: z.array(text(160)).min(2).describe('How you know that you may go on.'),
	goesWrong: z.array(reason).min(1).describe('What went wrong for others at this stage.'),
});

export type StageEntry = z.output<typeof stageSchema>;
