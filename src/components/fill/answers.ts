/** The answers in the controls of the page, which are the only place where they are held. */
import { parseDay } from '#lib/calendar/days.ts';
import type { Answer, RowAnswers, Values } from '#lib/documents/document.ts';
import { answerOf, rowsOf } from '#lib/documents/fields.ts';
import { cleanText } from '#lib/documents/xml.ts';
import { cleanLine } from '#lib/fill/clean.ts';
import { sayAnswer } from '#lib/fill/paper.ts';
import { placeOf } from '#lib/fill/problems.ts';
import { isNumber } from '#lib/fill/values.ts';

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The box of a field: everything said about it, and its controls. */
export type Box = HTMLElement;

/** The boxes of a form, or of one row. */
export function boxesIn(parent: Element): Box[] {
	const inner = parent.matches('.row') ? '[data-field]' : '.part > [data-field]';
	return [...parent.querySelectorAll<Box>(inner)];
}

export function rowsIn(table: Box): HTMLElement[] {
	return [...table.querySelectorAll<HTMLElement>('.list > .row')];
}

export function isTable(box: Box): boolean {
	return box.querySelector('.list') !== null;
}

export function controlsIn(box: Box): Control[] {
	return [...box.querySelectorAll<Control>('input, textarea, select')];
}

export interface Answers {
	/** With empty rows, so that the place of a row is its place on the page. */
	values: Values;
	/** The places of what was typed but cannot be read. */
	unreadable: Set<string>;
}

export function readForm(form: HTMLFormElement): Answers {
	const values: Values = {};
	const unreadable = new Set<string>();
	const read = (box: Box, place: string, into: Record<string, unknown>) => {
		into[box.dataset['field']!] = readAnswer(box);
		if (isUnreadable(box)) unreadable.add(place);
	};
	for (const box of boxesIn(form)) {
		const id = box.dataset['field']!;
		if (isTable(box)) {
			values[id] = rowsIn(box).map((row, index) => {
				const answers: RowAnswers = {};
				for (const cell of boxesIn(row)) read(cell, placeOf(id, index, cell.dataset['field']!), answers);
				return answers;
			});
		} else read(box, id, values);
	}
	return { values, unreadable };
}

/** Puts answers into the page. Tables must have as many rows as the answers. */
export function writeForm(form: HTMLFormElement, values: Values): void {
	for (const box of boxesIn(form)) {
		const id = box.dataset['field']!;
		if (!isTable(box)) writeAnswer(box, answerOf(values, id));
		else
			for (const [index, row] of rowsIn(box).entries())
				for (const cell of boxesIn(row))
					writeAnswer(cell, answerOf(rowsOf(values, id)[index] ?? {}, cell.dataset['field']!));
	}
}

export function readAnswer(box: Box): Answer {
	const controls = controlsIn(box);
	const [first] = controls;
	const chosen = controls.filter(isChecked).map(({ value }) => value);
	switch (box.dataset['kind']) {
		case 'tick':
			return chosen.length > 0;
		case 'several':
			return chosen;
		case 'long-text':
			return cleanText(first!.value);
		default:
			return controls.length > 1 || first!.type === 'radio' ? (chosen[0] ?? '') : cleanLine(first!.value);
	}
}

function isChecked(control: Control): boolean {
	return 'checked' in control && control.checked;
}

/** Whether something stands there that is no date, or no number. */
export function isUnreadable(box: Box): boolean {
	const [control] = controlsIn(box);
	const { value } = control!;
	if (box.dataset['kind'] === 'date')
		return control!.validity.badInput || (value !== '' && parseDay(value) === undefined);
	return box.dataset['kind'] === 'number' && value.trim() !== '' && !isNumber(value.trim());
}

function writeAnswer(box: Box, answer: Answer | undefined): void {
	for (const control of controlsIn(box)) {
		if (control.type === 'radio' || control.type === 'checkbox')
			(control as HTMLInputElement).checked =
				box.dataset['kind'] === 'tick' ? answer === true : [answer].flat().includes(control.value);
		else control.value = typeof answer === 'string' ? answer : '';
	}
	showOnPaper(box);
}

/** Gives the box of a control its answer as text: it grows with it on the screen, and stands for it on paper. */
export function showOnPaper(box: Box): void {
	const answer = box.querySelector<HTMLElement>('.ans');
	if (answer) answer.dataset['text'] = sayAnswer(box.dataset['kind'], controlsIn(box)[0]!.value);
}
