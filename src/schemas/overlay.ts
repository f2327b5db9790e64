import { z } from 'zod';
import { fieldSchema } from './proforma.ts';
import { paragraph, rolesField, sentence, slug, text } from './shared.ts';

const why = sentence.describe('Why your partnership does it this way. It is printed beside the change.');

const stepChange = z
	.strictObject({
		step: slug.describe('The id of an adaptable step of the protocol.'),
		title: text(90).optional().describe('Your title, where it differs.'),
		do: paragraph.optional().describe('What to do with you, where it differs.'),
		who: rolesField.optional().describe('Who does it with you, where it differs.'),
		minutes: z.int().min(1).max(600).optional().describe('About how many minutes it takes with you.'),
		why,
	})
	.refine((change) => change.title ?? change.do ?? change.who ?? change.minutes, {
		error: 'This changes nothing. Write a title, do, who or minutes, or remove it.',
	});

const addedField = z.strictObject({
	after: slug.optional().describe('The id of the field it follows. Without it, it stands at the end.'),
	field: fieldSchema.describe('The field, written as in a form.'),
	why,
});

/** What a partnership changes in one entry of its own copy. The file is named after the code of the entry. */
export const overlaySchema = z
	.strictObject({
		steps: z.array(stepChange).default([]).describe('For a protocol: adaptable steps, as you do them.'),
		fields: z.array(addedField).default([]).describe('For a form: fields that you add.'),
	})
	.refine(({ steps, fields }) => steps.length + fields.length > 0, {
		error: 'This overlay changes nothing. Write steps or fields, or delete the file.',
	});

export type Overlay = z.output<typeof overlaySchema>;
