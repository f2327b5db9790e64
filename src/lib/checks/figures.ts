/** Figures say what the accounts say: each can be found in its statement, and none is one that nobody may publish. */
import { readString } from '#lib/content/catalogue.ts';
import { readFields } from '#lib/content/fields.ts';
import { findPassages } from '#lib/content/passages.ts';
import { locateWords, placeAt } from '#lib/content/locate.ts';
import type { Library, SourceFile } from '#lib/content/source-entry.ts';

import { makeIssue, type Issue, type Place } from '#lib/report/issue.ts';
import { inWords } from '#lib/text/count.ts';
import type { Statement } from '#schemas/evidence.ts';
import type { Check } from './check.ts';
import {
	linkedStatements,
	neverPublished,
	statementFigures,
	type NeverPublished,
	type StatementFigures,
} from './figures.data.ts';

export const checkFigures: Check = (library) => [
	...statementFigures.flatMap((row) => checkStatement(library, row)),
	...checkFacts(library),
	...library.files.flatMap((file) => [...findUnpublishable(file), ...findLinked(file)]),
];

/** True where the text gives the number, in figures or in words. */
export function states(text: string, number: number): boolean {
	return new RegExp(String.raw`(?<![\w.,])(${number}|${inWords(number)})(?![\d]|[.,]\d)(?!\w)`, 'i').test(
		text,
	);
}

function checkStatement(library: Library, row: StatementFigures): Issue[] {
	const entry = library.of('evidence').find(({ data }) => data.source === row.source);
	const index = entry?.data.statements.findIndex(({ id }) => id === row.statement) ?? -1;
	if (!entry || index < 0) return [];
	const place = entry.parsed.locate(['statements', index, 'says']);
	const report = (message: string, note: string) =>
		makeIssue({ ruleId: 'figure-missing', file: entry.file, place, message, note });
	const missing = row.states.filter((number) => !states(wordsOf(entry.data.statements[index]!), number));
	const issues = missing.map((number) =>
		report(
			`${row.statement} gives the number ${number} in the account, but not here.`,
			'Compare it with the account and write the number.',
		),
	);
	if (!row.sum) return issues;
	const { terms, statedIn } = row.sum;
	const total = terms.reduce((sum, factors) => sum + factors.reduce((a, b) => a * b), 0);
	const other = entry.data.statements.find(({ id }) => id === statedIn);
	if (!other || states(wordsOf(other), total)) return issues;
	const parts = terms.map((factors) => factors.join(' × ')).join(' + ');
	return [
		...issues,
		report(
			`${parts} makes ${total}, but ${statedIn} does not give that number.`,
			'Compare both statements with the account.',
		),
	];
}

function wordsOf({ says, note = '' }: Statement): string {
	return `${says} ${note}`;
}

/** Every number among the facts at a glance stands in a statement that the fact names. */
function checkFacts(library: Library): Issue[] {
	const statements = new Map(
		library
			.of('evidence')
			.flatMap(({ data }) => data.statements.map((one) => [one.id, wordsOf(one)] as const)),
	);
	return library.of('case-studies').flatMap((entry) => {
		const { schools, inCycle, groups, together } = entry.data.facts;
		return Object.entries({ schools, inCycle, groups, together }).flatMap(([name, fact]) => {
			if (fact === 'not stated') return [];
			const cited = fact.from.map((code) => statements.get(code) ?? '').join(' ');
			const missing = [fact.value].flat().filter((number) => cited !== '' && !states(cited, number));
			if (missing.length === 0) return [];
			return makeIssue({
				ruleId: 'figure-missing',
				file: entry.file,
				place: entry.parsed.locate(['facts', name, 'value']),
				message: `None of the statements named for “${name}” gives the number ${missing.join(', ')}.`,
				note: 'Correct the number, or name the statement that gives it.',
			});
		});
	});
}

function findUnpublishable(file: SourceFile): Issue[] {
	const rows = neverPublished.filter(
		({ about }) => about === 'everywhere' || about === readString(file.parsed.data, 'source'),
	);
	return rows.flatMap((row) => {
		const report = (place: Place) =>
			makeIssue({
				ruleId: 'never-published',
				file: file.file,
				place,
				message: 'The accounts do not bear out what is said here.',
				note: row.why,
			});
		const inFields = readFields(file)
			.texts.filter(({ path }) => isMeant(path, row))
			.flatMap(({ path, value }) => {
				const match = row.pattern.exec(value);
				return match
					? report(
							locateWords(file, file.parsed.locate(path), {
								value,
								index: match.index,
								words: match[0],
							}),
						)
					: [];
			});
		const match = row.where === 'facts' ? undefined : row.pattern.exec(file.parsed.body);
		const offset = file.text.length - file.parsed.body.length;
		return match ? [...inFields, report(placeAt(file.text, offset + match.index))] : inFields;
	});
}

function isMeant(path: readonly PropertyKey[], { where }: NeverPublished): boolean {
	if (where === 'facts') return path[0] === 'facts';
	return where === 'all' || (path.at(-1) !== 'note' && path.at(-1) !== 'caution');
}

function findLinked(file: SourceFile): Issue[] {
	if (file.collection === 'evidence') return [];
	const cited = new Set([
		...readFields(file)
			.references.filter(({ kind }) => kind === 'statement')
			.map(({ value }) => value),
		...findPassages(file.parsed.body).flatMap(({ from }) => from),
	]);
	return linkedStatements
		.filter(([one, other]) => cited.has(one) && cited.has(other))
		.map(([one, other]) =>
			makeIssue({
				ruleId: 'linked-statements',
				file: file.file,
				place: { line: 1, column: 1 },
				message: `${one} and ${other} must never stand in one entry: together they point at one person.`,
				note: 'Keep one of the two and take out what rests on the other.',
			}),
		);
}
