import { z } from 'zod';
import { choice, earlierParts, entryOrStep, paragraph, sentence, statementCode, text } from './shared.ts';
import { problemGroups } from './vocabularies.data.ts';

const problem = z.strictObject({
	says: text(90).describe('The problem as a reader would say it, such as: Our reviews are uneven.'),
	about: choice(problemGroups).describe('The group it stands in.'),
	answerShort: paragraph.describe('What to do, in 2 to 4 sentences.'),
	decision: z
		.string('Write the code of a decision, such as X04.')
		.regex(/^X\d{1,4}$/, 'Write the code of a decision, such as X04.')
		.meta({ reference: 'entry' })
		.optional()
		.describe('The decision that goes with it, where “answeredIn” names none.'),
});

const lesson = z.strictObject({
	id: z
		.string()
		.regex(/^H\d\d$/, 'Write the code as H01.')
		.describe('The code of the lesson.'),
	lesson: sentence.describe('What went wrong or was learned, in one sentence.'),
	from: z.array(statementCode).min(1).describe('The statements it was learned from.'),
	answeredIn: z
		.array(entryOrStep)
		.default([])
		.describe('The steps and entries that answer it. Empty where no page answers it yet.'),
	answer: sentence.describe('How the step answers it.'),
	problem: problem
		.optional()
		.describe(
			'The lesson as somebody’s problem, for the page “Problems people have”. Without it, the lesson is not there.',
		),
	home: z.boolean().default(false).describe('true for the three that the home page shows.'),
});

export const lessonsSchema = z.strictObject({
	lessons: z.array(lesson).min(1).describe('The lessons.'),
	earlierParts,
});
export type Lesson = z.output<typeof lesson>;
