/** Case studies side by side, row by row. Nothing is typed for it: every cell comes from an entry and leads back to it. */
import { findPassageTexts, firstSentence, type PassageText } from '#lib/content/passage-texts.ts';
import { entryPath } from '#lib/links/paths.ts';
import { capitalise, plural } from '#lib/text/count.ts';
import { listFacts, measuredWords, type FactRow } from '#lib/trail/case-facts.ts';
import type { Entries } from '#lib/trail/knowledge.ts';
import type { CaseStudy } from '#schemas/case-study.ts';
import { claimTypes, headChanges, methods, type ClaimType } from '#schemas/vocabularies.data.ts';

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
	id: string;
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

export function makeComparison(all: Pick<Entries, 'case-studies' | 'decisions'>): ComparisonSection[] {
	const studies = all['case-studies'].map(({ id, data, body = '' }) => ({ data, body, path: entryPath('case-studies', id), passages: findPassageTexts(body) }));
	return [
		{ id: 'facts', title: 'The facts', says: 'Each one leads to its line in the account.', compared: true, rows: listFactRows(studies) },
		{ id: 'issues', title: 'Key issues', says: 'What each of them set out to put right.', compared: false, rows: [makeRow('key-issues', 'Key issues', studies, readIssues)] },
		{ id: 'choices', title: 'What they chose', says: 'Where one did not say, the account is silent. It may still have chosen.', compared: true, rows: listChoiceRows(studies, all.decisions) },
		{ id: 'looking', title: 'Ways of looking', says: 'A way that is not named may still have been used.', compared: true, rows: listMethodRows(studies) },
		{ id: 'claims', title: 'What is claimed, and who says so', says: 'How many passages carry each kind of claim. More is not better.', compared: true, rows: listClaimRows(studies) },
		{ id: 'next', title: 'What next', says: 'What each planned when its account was written.', compared: false, rows: [makeRow('what-next', 'What next', studies, readNext)] },
	];
}

type ReadCell = (study: Study) => Omit<Cell, 'code'>;

function makeRow(id: string, title: string, studies: readonly Study[], read: ReadCell): Row {
	return { id, title, cells: studies.map((study) => ({ code: study.data.code, ...read(study) })) };
}

const silent = { key: '', lines: [] };

function listFactRows(studies: readonly Study[]): Row[] {
	const terms = new Map(studies.flatMap(({ data }) => listFacts(data.facts).map(({ field, term }) => [field, term] as const)));
	const rows = [...terms].filter(([field]) => field !== 'methods').map(([field, term]) =>
		makeRow(field, term, studies, ({ data }) => {
			const fact = listFacts(data.facts).find((one) => one.field === field)!;
			return fact.says === 'not stated' ? silent : { key: keyOfFact(data, fact), lines: [{ says: fact.says, from: fact.from }] };
		}),
	);
	const heads = makeRow('new-heads', 'New heads', studies, ({ data: { matching } }) => {
		const fact = matching?.newHeads ?? 'not stated';
		if (fact === 'not stated') return silent;
		return { key: fact.value, lines: [{ says: capitalise(fact.says ?? headChanges[fact.value]), from: fact.from }] };
	});
	const measured = makeRow('measured', 'Measured', studies, ({ body }) => ({ key: measuredWords(body), lines: [{ says: measuredWords(body) }] }));
	const afterTrained = rows.findIndex(({ id }) => id === 'trained') + 1;
	return [...rows.slice(0, afterTrained), heads, ...rows.slice(afterTrained), measured];
}

/** Where a typed fact stands behind the words, it decides whether two accounts say the same. */
function keyOfFact({ facts, matching }: CaseStudy, { field, says }: FactRow): string {
	const typed = { phases: matching?.phases, trained: matching?.trained, champions: matching?.champions }[field as 'phases'];
	const fact = typed ?? facts[field];
	return fact === 'not stated' ? says : JSON.stringify(fact.value);
}

function readIssues({ passages, path }: Study): Omit<Cell, 'code'> {
	const issues = passages.filter(({ element }) => element === 'KeyIssue');
	return { key: 'issues', lines: issues.map(({ title = '', text, from }) => ({ lead: title, says: text, from, path: `${path}#key-issues` })) };
}

function readNext({ passages, path }: Study): Omit<Cell, 'code'> {
	const next = passages.filter(({ section, element }) => section === 'What next' && element === 'Passage');
	return { key: 'next', lines: next.map(({ text, from }) => ({ says: firstSentence(text), from, path: `${path}#what-next` })) };
}

function listChoiceRows(studies: readonly Study[], decisions: Entries['decisions']): Row[] {
	return decisions.map(({ id, data }) => {
		const path = entryPath('decisions', id);
		const row = makeRow(data.code, data.title, studies, ({ data: { code } }) => {
			const chosen = data.options.flatMap((option, index) => (option.chosenBy.includes(code) ? [{ letter: 'ABCD'[index]!, title: option.title }] : []));
			if (chosen.length === 0) return silent;
			return {
				key: chosen.map(({ letter }) => letter).join(),
				lines: chosen.map(({ letter, title }) => ({ lead: letter, says: title, path: `${path}#option-${letter.toLowerCase()}` })),
			};
		});
		return { ...row, path };
	});
}

function listMethodRows(studies: readonly Study[]): Row[] {
	const named = (study: Study) => (study.data.facts.methods === 'not stated' ? [] : study.data.facts.methods.value);
	const used = new Set(studies.flatMap(named));
	const inAll = makeRow('methods', 'In all', studies, ({ data: { facts } }) => {
		if (facts.methods === 'not stated') return silent;
		const { says, value, from } = facts.methods;
		return { key: String(value.length), lines: [{ says: says ?? plural(value.length, 'way'), from }] };
	});
	const each = Object.entries(methods)
		.filter(([id]) => used.has(id as keyof typeof methods))
		.map(([id, title]) =>
			makeRow(id, capitalise(title), studies, (study) => {
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
			makeRow(type, claimTypes[type], studies, ({ passages, path }) => {
				const claims = passages.filter((passage) => passage.type === type);
				if (claims.length === 0) return { key: 'none', lines: [{ says: 'None' }] };
				return { key: 'some', lines: [{ says: plural(claims.length, 'passage'), path: `${path}#${claims[0]!.anchor}` }] };
			}),
		);
}
