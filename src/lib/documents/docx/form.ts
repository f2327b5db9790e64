/** The fields of a form that stand one under the other: label, hint, and room to write. */
import type { Document, SimpleField, Values } from '../document.ts';
import { answerOf } from '../fields.ts';
import { sayHint, sayLabel } from '../wording.ts';
import { writeControl, writeLongText, writeTicks } from './controls.ts';
import type { WordPart } from './package.ts';
import { writeParagraph, writeRun, writeTogether } from './text.ts';

export interface FormPlace {
	part: WordPart;
	values: Values;
	orientation: Document['orientation'];
}

export function writeField(field: SimpleField, { part, values }: FormPlace): string {
	const place = { part, tag: field.id, cell: false };
	const answer = answerOf(values, field.id);
	const { label, more } = sayLabel(field);
	const words = writeRun(label) + (more ? writeRun(more, '<w:rStyle w:val="Quiet"/>') : '');
	const hint = sayHint(field);
	const hintParagraph = hint ? writeParagraph(writeRun(hint), { style: 'FieldHint' }) : '';
	if (field.kind === 'tick') {
		const tick = writeControl(field, answer, place);
		return writeParagraph(tick + writeRun(' ') + words, { style: 'FieldLabel' }) + hintParagraph;
	}
	const head = writeParagraph(words, { style: 'FieldLabel' }) + hintParagraph;
	if (field.kind === 'long-text')
		return head + writeLongText(field, answer, { ...place, style: 'FieldValue' });
	if (field.kind !== 'several')
		return head + writeParagraph(writeControl(field, answer, place), { style: 'FieldValue' });
	return head + writeTogether(writeTicks(field, answer, place), 'FieldOption');
}
