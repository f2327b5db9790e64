/** Case studies side by side, row by row. Nothing is typed for it: every cell comes from an entry and leads back to it. */
import { findPassageTexts, firstSentence, type PassageText } from '#lib/content/passage-texts.ts';
import { entryPath } from '#lib/links/paths.ts';
import { capitalise, plural } from '#lib/text/count.ts';
import { listFacts, measuredWords, newHeadsFact, type FactRow } from '#lib/trail/case-facts.ts';
import type { Entries } from '#lib/trail/knowledge.ts';
import type { CaseStudy } from '#schemas/case-study.ts';
import { claimTypes, methods, type ClaimType } from '#schemas/vocabularies.data.ts';

export interface CellLine {
	says: string;
	/** Words in front, set off from the rest. */
	lead?: string;
	path?: string;
	from?: readonly string[];
}

export interface Cell {
	code: string;
	/** Equal where two cells say the same; empty where the account does not say. */
	key: string;
	/** Empty where the account does not say. */
	lines: readonly CellLine[];
}

export interface Row {
	title: string;
	path?: string;
	cells: readonly Cell[];
}

export interface ComparisonSection {
	id: string;
	title: string;
	says: string;
	rows: readonly Row[];
	/** Whether its rows can be called the same or different; prose cannot. */
	compared: boolean;
}

interface Study {
	data: CaseStudy;
	path: string;
	passages: PassageText[];
	body: string;
}

interface Part extends Omit<ComparisonSection, 'rows'> {
	list: (studies: readonly Study[], decisions: Entries['decisions']) => Row[];
}

const parts: readonly Part[] = [
	{
		id: 'facts',
		title: 'The facts',
		says: 'Each one leads to its line in the account.',
		compared: true,
		list: listFactRows,
	},
	{
		id: 'issues',
		title: 'Key issues',
		says: 'What each of them set out to put right.',
		compared: false,
		list: (studies) => [makeRow({ title: 'Key issues' }, studies, readIssues)],
	},
	{
		id: 'choices',
		title: 'What they chose',
		says: 'Where one did not say, the account is silent. It may still have chosen.',
		compared: true,
		list: listChoiceRows,
	},
	{
		id: 'looking',
		title: 'Ways of looking',
		says: 'A way that is not named may still have been used.',
		compared: true,
		list: listMethodRows,
	},
	{
		id: 'claims',
		title: 'What is claimed, and who says so',
		says: 'How many passages carry each kind of claim. More is not better.',
		compared: true,
		list: listClaimRows,
	},
	{
		id: 'next',
		title: 'What next',
		says: 'What each planned when its account was written.',
		compared: false,
		list: (studies) => [makeRow({ title: 'What next' }, studies, readNext)],
	},
];

export function makeComparison(all: Pick<Entries, 'case-studies' | 'decisions'>): ComparisonSection[] {
	const studies = all['case-studies'].map(({ id, data, body = '' }) => ({
		data,
		body,
		path: entryPath('case-studies', id),
		passages: findPassageTexts(body),
	}));
	return parts.map(({ list, ...part }) => ({ ...part, rows: list(studies, all.decisions) }));
}

type ReadCell = (study: Study) => Omit<Cell, 'code'>;

function makeRow(name: Omit<Row, 'cells'>, studies: readonly Study[], read: ReadCell): Row {
	return { ...name, cells: studies.map((study) => ({ code: study.data.code, ...read(study) })) };
}

const silent = { key: '', lines: [] };

function listFactRows(studies: readonly Study[]): Row[] {
	const terms = new Map(
		studies.flatMap(({ data }) => listFacts(data.facts).map(({ field, term }) => [field, term] as const)),
	);
	terms.delete('methods');
	const rows = [...terms].map(([field, term]) =>
		makeRow({ title: term }, studies, ({ data }) => {
			const fact = listFacts(data.facts).find((one) => one.field === field)!;
			return fact.says === 'not stated'
				? silent
				: { key: keyOfFact(data, fact), lines: [{ says: fact.says, from: fact.from }] };
		}),
	);
	const heads = makeRow({ title: 'New heads' }, studies, ({ data }) => {
		const { says, from } = newHeadsFact(data);
		return says === 'not stated'
			? silent
			: { key: keyOfTyped(data.matching!.newHeads, says), lines: [{ says, from }] };
	});
	const measured = makeRow({ title: 'Measured' }, studies, ({ body }) => ({
		key: measuredWords(body),
		lines: [{ says: measuredWords(body) }],
	}));
	const afterTrained = [...terms.keys()].indexOf('trained') + 1;
	return [...rows.slice(0, afterTrained), heads, ...rows.slice(afterTrained), measured];
}

/** Where a typed fact stands behind the words, it decides whether two accounts say the same. */
function keyOfFact({ facts, matching }: CaseStudy, { field, says }: FactRow): string {
	const typed = { phases: matching?.phases, trained: matching?.trained, champions: matching?.champions }[
		field as 'phases'
	];
	return keyOfTyped(typed && typed !== 'not stated' ? typed : facts[field], says);
}

function keyOfTyped(fact: 'not stated' | { value: unknown }, says: string): string {
	return fact === 'not stated' ? says : JSON.stringify(fact.value);
}

function readIssues({ passages }: Study): Omit<Cell, 'code'> {
	const issues = passages.filter(({ element }) => element === 'KeyIssue');
	return {
		key: 'issues',
		lines: issues.map(({ title = '', text, from }) => ({ lead: title, says: text, from })),
	};
}

function readNext({ passages }: Study): Omit<Cell, 'code'> {
	const next = passages.filter(({ section, element }) => section === 'What next' && element !== 'Quote');
	return { key: 'next', lines: next.map(({ text, from }) => ({ says: firstSentence(text), from })) };
}

function listChoiceRows(studies: readonly Study[], decisions: Entries['decisions']): Row[] {
	return decisions.map(({ id, data }) => {
		const path = entryPath('decisions', id);
		return makeRow({ title: data.title, path }, studies, ({ data: { code } }) => {
			const chosen = data.options.flatMap((option, index) =>
				option.chosenBy.includes(code) ? [{ letter: 'ABCD'[index]!, title: option.title }] : [],
			);
			if (chosen.length === 0) return silent;
			return {
				key: chosen.map(({ letter }) => letter).join(),
				lines: chosen.map(({ letter, title }) => ({
					lead: letter,
					says: title,
					path: `${path}#option-${letter.toLowerCase()}`,
				})),
			};
		});
	});
}

function listMethodRows(studies: readonly Study[]): Row[] {
	const named = (study: Study) =>
		study.data.facts.methods === 'not stated' ? [] : study.data.facts.methods.value;
	const used = new Set(studies.flatMap(named));
	const inAll = makeRow({ title: 'In all' }, studies, ({ data: { facts } }) => {
		if (facts.methods === 'not stated') return silent;
		const { says, value, from } = facts.methods;
		return { key: String(value.length), lines: [{ says: says ?? plural(value.length, 'way'), from }] };
	});
	const each = Object.entries(methods)
		.filter(([id]) => used.has(id as keyof typeof methods))
		.map(([id, title]) =>
			makeRow({ title: capitalise(title) }, studies, (study) => {
				const isNamed = named(study).includes(id as keyof typeof methods);
				return isNamed ? { key: 'named', lines: [{ says: 'Named' }] } : silent;
			}),
		);
	return [inAll, ...each];
}

function listClaimRows(studies: readonly Study[]): Row[] {
	const claimed = new Set(studies.flatMap(({ passages }) => passages.flatMap(({ type }) => type ?? [])));
	return (Object.keys(claimTypes) as ClaimType[])
		.filter((type) => claimed.has(type))
		.map((type) =>
			makeRow({ title: claimTypes[type] }, studies, ({ passages, path }) => {
				const claims = passages.filter((passage) => passage.type === type);
				if (claims.length === 0) return { key: 'none', lines: [{ says: 'None' }] };
				return {
					key: 'some',
					lines: [{ says: plural(claims.length, 'passage'), path: `${path}#${claims[0]!.anchor}` }],
				};
			}),
		);
}
