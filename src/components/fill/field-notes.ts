/** What is said beside a field while somebody types: a mistake, a name, a length. */
import { sayLength } from '#lib/fill/counts.ts';
import { findName } from '#lib/fill/names.ts';
import { controlsIn, type Box } from './answers.ts';

/** An empty text takes the mistake away. */
export function showMistake(box: Box, words: string): void {
	setNote(box.querySelector(':scope > .err-m')!, words);
	for (const control of controlsIn(box)) control.ariaInvalid = words === '' ? null : 'true';
}

export function hasMistake(box: Box): boolean {
	return box.querySelector<HTMLElement>(':scope > .err-m')?.hidden === false;
}

export function showLength(box: Box): void {
	const { kind } = box.dataset;
	if (kind === 'text' || kind === 'long-text')
		setNote(box.querySelector('.long-m')!, sayLength(kind, controlsIn(box)[0]!.value));
}

/** Returns what there is to say aloud: the words of a warning that was not there before. */
export function showName(box: Box): string {
	const { kind, label } = box.dataset;
	if (kind !== 'text' && kind !== 'long-text') return '';
	const place = box.querySelector<HTMLElement>('.name-m')!;
	const found = findName(controlsIn(box)[0]!.value);
	const words = found ? `“${found.words}”: ${lowerFirst(found.says)}` : '';
	const isNew = words !== '' && words !== place.textContent;
	setNote(place, words);
	return isNew ? `${label}. ${words}` : '';
}

function setNote(place: HTMLElement, words: string): void {
	if (place.textContent !== words) place.textContent = words;
	place.hidden = words === '';
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
