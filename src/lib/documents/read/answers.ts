/** The words that stand in a field as an answer of its kind. */
import type { Answer, SimpleField } from '../document.ts';
import { isDate, prompts, ticked } from '../wording.ts';
import { cutText } from '../xml.ts';

/** No answer where the field is empty; `problem` completes the sentence “Date of the visit …”. */
export interface ReadAnswer {
	answer?: Answer;
	problem?: string;
}

const promptWords: ReadonlySet<string> = new Set([...Object.values(prompts), 'Day month year']);

export function readAnswer(field: SimpleField, lines: readonly string[]): ReadAnswer {
	if (field.kind === 'several') return readSeveral(field.options, lines);
	const text = lines.join('\n').trimEnd();
	const words = text.trim();
	if (field.kind === 'tick') return isTicked(words) ? { answer: true } : {};
	if (!words || promptWords.has(words)) return {};
	switch (field.kind) {
		case 'date':
			return readDate(words);
		case 'number':
			return /^[-+]?\d+([.,]\d+)?$/.test(words)
				? { answer: words }
				: { problem: quote(words, 'which is not a number') };
		case 'choice':
		case 'rating':
			return readChoice(field.options, words);
		default:
			return { answer: text };
	}
}

/** A ticked box, also where somebody typed over it. */
export function isTicked(words: string): boolean {
	return words.startsWith(ticked) || /^(?:[☑✓✔]|x\b|yes\b)/i.test(words);
}

/** The words of a line after its box; undefined where it has none. */
export function wordsAfterBox(line: string): string | undefined {
	return /^\s*[☐☒☑✓✔xX]\s+(.*)$/s.exec(line)?.[1]?.trim();
}

function readSeveral(options: readonly string[], lines: readonly string[]): ReadAnswer {
	const on = lines.filter((line) => isTicked(line.trim())).flatMap((line) => wordsAfterBox(line) ?? []);
	const answer = options.filter((option) => on.some((words) => isSame(words, option)));
	const others = on.filter((words) => !options.some((option) => isSame(words, option)));
	return {
		...(answer.length > 0 ? { answer } : {}),
		...(others.length > 0 ? { problem: quote(others.join(', '), 'which is not one of its options') } : {}),
	};
}

function readChoice(options: readonly string[], words: string): ReadAnswer {
	const answer = options.find((option) => isSame(words, option));
	return answer === undefined ? { problem: quote(words, 'which is not one of its options') } : { answer };
}

const months = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december',
];

/** 2026-11-12, 12 November 2026, 12 Nov 26, Thursday 12th November 2026, 12/11/2026, 12.11.26 */
function readDate(words: string): ReadAnswer {
	if (isDate(words)) return { answer: words };
	const found =
		/^(?:[a-z]+,?\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s+(?<name>[a-z]{3,9})\.?,?\s+|\s*[./-]\s*(?<month>\d{1,2})\s*[./-]\s*)(?<year>\d{4}|\d\d)$/i.exec(
			words,
		)?.groups;
	if (found) {
		const name = found['name']?.toLowerCase();
		const month = name ? months.findIndex((full) => full.startsWith(name)) + 1 : Number(found['month']);
		const year = found['year']!.padStart(4, '20');
		const date = `${year}-${twoFigures(month)}-${twoFigures(Number(found['day']))}`;
		// 31 February is a date to some programs, and becomes another one.
		if (isDate(date) && new Date(date).toISOString().startsWith(date)) return { answer: date };
	}
	return { problem: quote(words, 'which is not a date such as 12 November 2026') };
}

function twoFigures(number: number): string {
	return String(number).padStart(2, '0');
}

function quote(words: string, why: string): string {
	return `says “${cutText(words, 200)}”, ${why}.`;
}

export function isSame(one: string, other: string): boolean {
	return normalise(one) === normalise(other);
}

/** Case, white space and the mark of a needed field make no difference to a label. */
export function normalise(label: string): string {
	return label
		.replace(/\s+/g, ' ')
		.replace(/ ?\(needed\)$/, '')
		.trim()
		.toLowerCase();
}
