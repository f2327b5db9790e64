import { z } from 'zod';
import { entryOrStep, sentence, statementCode } from './shared.ts';

const lesson = z.strictObject({
	id: z.string().regex(/^H\d\d$/, 'Write the code as H01.').describe('The code of the lesson.'),
	lesson: sentence.describe('What went wrong or was learned, in one sentence.'),
	from: z.array(statementCode).min(1).describe('The statements it was learned from.'),
	answeredIn: z.array(entryOrStep).default([]).describe('The steps and entries that answer it. Empty where no page answers it yet.'),
	answer: sentence.describe('How the step answers it.'),
	home: z.boolean().default(false).describe('true for the three that the home page shows.'),
});

export const lessonsSchema = z.strictObject({ lessons: z.array(lesson).min(1).describe('The lessons.') });
export type Lesson = z.output<typeof lesson>;
