/**
 * The fields of a form in OpenDocument, which has no content controls. What every program knows is used instead: a
 * placeholder that is typed over, a list to choose from, and around each field a section with its lasting name.
 */
import { formatDate } from '#lib/text/dates.ts';
import type { Answer, SimpleField, Values } from '../document.ts';
import { answerOf } from '../fields.ts';
import { emptyCell, isDate, prompts, sayHint, sayLabel, ticked, unticked } from '../wording.ts';
import { cleanText, escapeAttribute } from '../xml.ts';
import { writeParagraph, writeSpan, writeText } from './text.ts';

/** A field with its label, hint and room to write. */
export function writeField(field: SimpleField, values: Values): string {
	const answer = answerOf(values, field.id);
	const { label, more } = sayLabel(field);
	const words = writeText(label) + (more ? writeSpan(more, 'Quiet') : '');
	const hint = sayHint(field);
	const hintParagraph = hint ? writeParagraph(writeText(hint), 'FieldHint') : '';
	if (field.kind === 'tick') {
		const tick = `${writeControl(field, answer, false)} ${words}`;
		return writeSection(field.id, writeParagraph(tick, 'FieldLabel') + hintParagraph);
	}
	const style = field.kind === 'several' ? 'FieldOption' : 'FieldValue';
	const lines = writeLines(field, answer, false);
	// An empty box stays on one page; what somebody has written may be longer than one.
	const isRoom = (index: number) => field.kind === 'long-text' && !answer && index < lines.length - 1;
	const paragraphs = lines.map((line, index) => writeParagraph(line, isRoom(index) ? 'FieldRoom' : style));
	// The label stands inside too: a section may begin on a new page, and would leave it behind.
	return writeSection(field.id, writeParagraph(words, 'FieldLabel') + hintParagraph + paragraphs.join(''));
}

/** What stands in a field, one entry for each paragraph. */
export function writeLines(field: SimpleField, answer: Answer | undefined, cell: boolean): string[] {
	if (field.kind === 'several') {
		return field.options.map((option) => {
			const on = Array.isArray(answer) && answer.includes(option);
			return `${writeTick(option, on)} ${writeText(option)}`;
		});
	}
	if (field.kind !== 'long-text') return [writeControl(field, answer, cell)];
	const given = typeof answer === 'string' ? cleanText(answer) : '';
	if (given) return given.split('\n').map(writeText);
	return cell ? [writePrompt(field, cell)] : [writePrompt(field, cell), '', ''];
}

/** Any field in one paragraph. */
export function writeControl(
	field: Exclude<SimpleField, { kind: 'several' }>,
	answer: Answer | undefined,
	cell: boolean,
): string {
	if (field.kind === 'tick') return writeTick(field.label, answer === true);
	const given = typeof answer === 'string' ? answer : '';
	if (field.kind === 'choice' || field.kind === 'rating') return writeChoice(field, given);
	if (!given) return writePrompt(field, cell);
	return writeText(field.kind === 'date' && isDate(given) ? formatDate(given) : given);
}

function writeChoice(field: Extract<SimpleField, { options: string[] }>, given: string): string {
	const prompt = prompts.choice;
	const options = given && !field.options.includes(given) ? [...field.options, given] : field.options;
	return writeDropDown(field.label, [prompt, ...options], given || prompt);
}

/** A list of two signs: there is no tick box in the text of a paragraph. */
function writeTick(label: string, on: boolean): string {
	return writeDropDown(label, [unticked, ticked], on ? ticked : unticked);
}

function writeDropDown(label: string, options: readonly string[], shown: string): string {
	const labels = options.map((option) => {
		const current = option === shown ? ' text:current-selected="true"' : '';
		return `<text:label${current} text:value="${escapeAttribute(option)}"/>`;
	});
	return `<text:drop-down text:name="${escapeAttribute(label)}">${labels.join('')}${writeText(shown)}</text:drop-down>`;
}

function writePrompt({ kind, label }: SimpleField, cell: boolean): string {
	if (cell && kind !== 'date') return writeText(emptyCell);
	const words = kind === 'date' ? 'Day month year' : prompts[kind as keyof typeof prompts];
	return `<text:placeholder text:placeholder-type="text" text:description="${escapeAttribute(label)}">&lt;${words}&gt;</text:placeholder>`;
}

function writeSection(name: string, content: string): string {
	return `<text:section text:style-name="Field" text:name="${name}">${content}</text:section>`;
}
