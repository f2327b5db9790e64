import { z } from 'zod';
import { choice, entryFields, entryOrStep, ownCode, reason, sentence, slug, text } from './shared.ts';
import { sessionVariants } from './vocabularies.data.ts';

const clock = z
	.string()
	.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time of day as 13:40, from 00:00 to 23:59.');

const sitting = z.strictObject({
	title: text(60).describe('What the sitting is called.'),
	start: clock.describe('The start that the page shows first for it.'),
});

const line = z.strictObject({
	id: slug.describe('A lasting name for the line, used in addresses.'),
	title: text(90).describe('What this part is called.'),
	minutes: z.int().min(1).describe('How long it takes.'),
	minimum: z.int().min(1).describe('The least it can be cut to when you run late.'),
	do: text(600).describe('What happens.'),
	slide: text(140)
		.optional()
		.describe('One sentence that the room reads on the slide. Without it: the first question of the cues.'),
	say: z.array(text(300)).default([]).describe('Cues: words to say.'),
	watchFor: sentence.optional().describe('What goes wrong here.'),
	groups: text(80).optional().describe('How people sit or work: pairs, threes, all together.'),
	uses: z.array(entryOrStep).default([]).describe('Codes of the forms and protocols on the table.'),
	pause: z.boolean().optional().describe('true for a break or lunch.'),
	sitting: sitting
		.optional()
		.describe('For a session of several sittings, on other days or hours apart: a new one begins here.'),
});

export const trainingSchema = z.strictObject({
	code: ownCode('T').describe('The code of the session, such as T06.'),
	...entryFields,
	aim: sentence.describe('What people can do afterwards.'),
	who: text(160).describe('Whom it is for, and how many.'),
	room: text(160).describe('The room and how it is set out.'),
	kit: z.array(text(120)).min(1).describe('What to bring.'),
	minutes: z.int().min(1).describe('The sum of all lines.'),
	start: clock.describe('The start that the page shows first.'),
	agenda: z
		.array(line)
		.min(2)
		.refine(
			(lines) => lines[0]?.sitting || lines.every((one) => !one.sitting),
			'A later line begins a new sitting, so the first line must say what the first sitting is called.',
		)
		.describe('The lines, in order.'),
	shorter: z
		.array(
			z.strictObject({
				title: choice(sessionVariants).describe('Which variant this is.'),
				minutes: z.int().min(1).describe('The sum of the variant.'),
				lines: z
					.array(
						z.strictObject({
							line: slug.describe('The id of the line.'),
							minutes: z.int().min(0).describe('Its minutes here; 0 leaves it out.'),
						}),
					)
					.min(1)
					.describe('Every line of the agenda with its minutes in this variant.'),
				says: sentence.describe('What is lost, and what to keep.'),
			}),
		)
		.default([])
		.describe('Shorter variants.'),
	cards: z
		.array(slug)
		.default([])
		.describe(
			'Parts of the text to cut up into cards, by the ids of their headings: each item of the list is a card.',
		),
	afterwards: z.array(sentence).default([]).describe('What to do afterwards.'),
	reasons: z
		.array(reason)
		.min(1, 'Say what the session rests on.')
		.describe('Why it is as it is, and who learned it.'),
});

export type Training = z.output<typeof trainingSchema>;
