import { z } from 'zod';
import {
	choice,
	entryCode,
	entryFields,
	from,
	ownCode,
	paragraph,
	reason,
	sentence,
	stepReference,
	text,
} from './shared.ts';
import { claimTypes } from './vocabularies.data.ts';

const option = z.strictObject({
	title: text(70).describe('The choice in a few words.'),
	chosenBy: z
		.array(entryCode)
		.describe('The case studies of the partnerships that chose it. Empty where none did.'),
	did: paragraph.describe('What they did.'),
	found: z
		.union(
			[
				z.literal('not stated'),
				z.strictObject({
					says: sentence.describe('What they say came of it.'),
					claimType: choice(claimTypes).describe('Who says so.'),
				}),
			],
			{ error: 'Write what they found and who says so, or the words: not stated.' },
		)
		.describe('What came of it, with who says so, or: not stated.'),
	chooseIf: sentence.describe('When to choose it; completes “Choose this if …”.'),
	from: from.describe('The statements this option rests on.'),
});

export const decisionSchema = z.strictObject({
	code: ownCode('X').describe('The code of the decision, such as X03.'),
	...entryFields,
	when: text(120).describe('When the choice has to be made.'),
	who: text(120).describe('Who makes it.'),
	evidence: sentence.describe('How strong the evidence is, said plainly.'),
	options: z
		.array(option)
		.min(2, 'A decision has at least two options.')
		.max(4, 'Four options at most.')
		.describe('The choices, side by side. No winner.'),
	practice: z.array(reason).default([]).describe('What is done elsewhere: public practice.'),
	switches: z
		.array(
			z.strictObject({
				options: z
					.array(z.enum(['A', 'B', 'C', 'D']))
					.min(1)
					.describe('The letters of the options.'),
				step: stepReference.optional().describe('The step that this choice changes.'),
				says: sentence.describe('What changes in the protocol.'),
			}),
		)
		.min(1, 'Say what the choice changes.')
		.describe('What each choice changes in the protocols.'),
});

export type Decision = z.output<typeof decisionSchema>;
