/** Words that files of every format say alike. */
import { plural } from '#lib/text/count.ts';
import { formatDate } from '#lib/text/dates.ts';
import type { Document, Facts, Run, SimpleField, Step, TableField } from './document.ts';
import { listColumns } from './fields.ts';
import { kinds } from './look.data.ts';
import { cutText } from './xml.ts';

/** What stands in an empty field until somebody writes. */
export const prompts = {
	text: 'Write here',
	'long-text': 'Write here',
	number: 'A number',
	date: 'Choose a date',
	choice: 'Choose one',
	rating: 'Choose one',
} as const;

/** In the cell of a table room to write is enough; only what has to be chosen says so. */
export const emptyCell = '\u00a0\u00a0\u00a0\u00a0\u00a0';

export const ticked = '\u2612';
export const unticked = '\u2610';

/** What the mark of a reason means. */
export const markWords = {
	S: 'From an account',
	P: 'From public practice',
	O: 'Our proposal',
} as const;

/** 'Form F04'; without a code the title already says it. */
export function sayKind({ kind, code }: Document): string | undefined {
	return code && `${kinds[kind].word} ${code}`;
}

/** The header has one line. */
const longestInHeader = 60;

/** A title that is too long for the header ends at its colon, else after a whole word. */
export function sayTitleInHeader(title: string): string {
	if (title.length <= longestInHeader) return title;
	const name = title.split(': ')[0]!;
	if (name.length <= longestInHeader) return name;
	return cutText(title, longestInHeader).replace(/[\s,;:]*\S*…$/, ' …');
}

/** 'Two-column record · Form F04' */
export function sayHeader(document: Document): string {
	return [sayTitleInHeader(document.title), sayKind(document)].filter(Boolean).join(' · ');
}

/** 'Form F04. Version 1.0, 22 November 2026.' */
export function sayFooter(document: Document): string {
	return [sayKind(document), sayVersion(document)].filter(Boolean).join('. ');
}

/** 'Version 1.0, 22 November 2026. Adapted: 2 changes.' */
export function sayVersion({ version, date, adaptations }: Document): string {
	const adapted = adaptations.length > 0 ? ` Adapted: ${plural(adaptations.length, 'change')}.` : '';
	return `Version ${version}, ${formatDate(date)}.${adapted}`;
}

/** Before the address in the foot. */
export const sayNewest = 'Newest version';

/** What a copy on paper leads to: the short address of its version, else the page itself. */
export function addressOnPaper({ shortAddress, address }: Document): string {
	return shortAddress ?? address;
}

/** The label, with the unit of a number unless it names it already. */
export function sayLabel({ label, required, ...field }: SimpleField): { label: string; more: string } {
	const unit = field.kind === 'number' ? field.unit : undefined;
	const said = !unit || label.toLowerCase().includes(unit.toLowerCase());
	return { label: said ? label : `${label}, in ${unit}`, more: required ? ' (needed)' : '' };
}

/** The hint, and for a scale its words. */
export function sayHint(field: SimpleField): string {
	const scale = field.kind === 'rating' ? `Lowest first: ${field.options.join('; ')}.` : '';
	return [field.hint, scale].filter(Boolean).join(' ');
}

/**
 * What stands above a table, in paragraphs: its own hint, then what to write in each column after the name of the
 * column, unless the head says it.
 */
export function sayTableHints(field: TableField, inHead: boolean): Run[][] {
	const hinted = inHead ? [] : listColumns(field).filter((column) => sayHint(column));
	const ofColumns = hinted.flatMap((column, index): Run[] => [
		{ text: `${index > 0 ? ' ' : ''}${sayLabel(column).label}: `, bold: true },
		{ text: sayHint(column) },
	]);
	return [field.hint ? [{ text: field.hint }] : [], ofColumns].filter((runs) => runs.length > 0);
}

/** Whether a text is a day such as 2026-11-12. */
export function isDate(text: string): boolean {
	return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** A longer name stands on a line of its own above what it names. */
const longestTermBeside = 19;

export function areShortTerms(items: Facts['items']): boolean {
	return items.every(({ term }) => term.length <= longestTermBeside);
}

/** Without what is bold and where the links lead. */
export function plainText(runs: readonly Run[]): string {
	return runs.map(({ text }) => text).join('');
}

/** Words that are said, in quotation marks; marks inside them become single ones. */
export function quoteWords(words: string): string {
	return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** The facts of a step in one line: 'Who: reviewers · Time: about 15 minutes' */
export function joinFacts(facts: Step['facts']): Run[] {
	return facts.flatMap(({ term, runs }, index): Run[] => [
		{ text: `${index > 0 ? ' · ' : ''}${term}: `, bold: true },
		...runs,
	]);
}

/** @throws for a form that must never be on a device: nobody makes a file of it that can be typed into. */
export function refusePaperOnly({ paperOnly, title }: Document): void {
	if (paperOnly)
		throw new Error(`“${title}” is filled in on paper only, so no file with fields is made of it.`);
}
