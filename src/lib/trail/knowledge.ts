/**
 * The evidence trail: which statement carries which step, option, passage or fact, and back.
 * Everything is computed once from the entries; no link is typed twice.
 */
import { entryPath, lessonPath, questionPath, stagePath, statementPath, termPath } from '#lib/links/paths.ts';
import { findPassages } from '#lib/content/passages.ts';
import type { Reason } from '#schemas/shared.ts';
import type { CollectionName, EntryData } from '#schemas/collections.ts';
import type { Stage } from '#schemas/vocabularies.data.ts';

export type Entries = { [C in CollectionName]: { id: string; data: EntryData<C>; body?: string | undefined }[] };

export interface EntryLink {
	code: string;
	collection: string;
	id: string;
	title: string;
	summary: string;
	path: string;
	stages: readonly Stage[];
}

export interface StepLink {
	protocol: EntryLink;
	id: string;
	number: number;
	title: string;
	path: string;
}

export interface StatementRecord {
	code: string;
	says: string;
	path: string;
	source: string;
	sourceTitle: string;
	kind: 'account' | 'public-practice';
	partnership?: string | undefined;
	caseStudy?: EntryLink | undefined;
}

/** Something that rests on a statement. */
export interface Use {
	kind: 'step' | 'option' | 'passage' | 'fact' | 'reason' | 'lesson' | 'question' | 'term' | 'cell';
	label: string;
	path: string;
	/** The code of the entry it stands in, where it has one. */
	entry?: string | undefined;
	step?: StepLink | undefined;
}

export interface Knowledge {
	entries: Map<string, EntryLink>;
	/** The same entries, in the order of their codes. */
	byCollection: Map<string, EntryLink[]>;
	steps: Map<string, StepLink>;
	statements: Map<string, StatementRecord>;
	uses: Map<string, Use[]>;
	/** By code: entries linked from it or to it, the closest first. */
	related: Map<string, EntryLink[]>;
}

const coded = ['case-studies', 'decisions', 'protocols', 'proformas', 'training', 'maps', 'guides'] as const;

export function buildKnowledge(all: Entries): Knowledge {
	const entries = new Map<string, EntryLink>();
	const steps = new Map<string, StepLink>();
	for (const collection of coded) {
		for (const { id, data } of all[collection]) {
			const { code, title, summary, stages } = data;
			entries.set(code, { code, collection, id, title, summary, stages, path: entryPath(collection, id) });
		}
	}
	for (const { id, data } of all.protocols) {
		for (const [index, step] of data.steps.entries()) {
			const path = `${entryPath('protocols', id)}#${step.id}`;
			steps.set(`${data.code}#${step.id}`, { protocol: entries.get(data.code)!, id: step.id, number: index + 1, title: step.title, path });
		}
	}
	const statements = collectStatements(all, entries);
	const uses = collectUses(all, { entries, steps });
	const byCollection = Map.groupBy(entries.values(), ({ collection }) => collection);
	return { entries, byCollection, steps, statements, uses, related: collectRelated(all, entries) };
}

function collectStatements(all: Entries, entries: Map<string, EntryLink>): Map<string, StatementRecord> {
	const sources = new Map(all.sources.map((source) => [source.id, source.data]));
	const partnerships = new Map(all.partnerships.map(({ id, data }) => [id, data.name]));
	const caseStudies = new Map(all['case-studies'].map(({ data }) => [data.source, entries.get(data.code)]));
	const records = new Map<string, StatementRecord>();
	for (const { data } of all.evidence) {
		const source = sources.get(data.source);
		if (!source) continue;
		const common = {
			source: data.source,
			sourceTitle: source.shortTitle,
			kind: source.kind,
			partnership: source.partnership && partnerships.get(source.partnership),
			caseStudy: caseStudies.get(data.source),
		};
		for (const { id, says } of data.statements) records.set(id, { code: id, says, path: statementPath(data.source, id), ...common });
	}
	return records;
}

type Rests = readonly [from: 'ours' | readonly string[], use: Use];

interface Known {
	entries: Map<string, EntryLink>;
	steps: Map<string, StepLink>;
}

function collectUses(all: Entries, known: Known): Map<string, Use[]> {
	const uses = new Map<string, Use[]>();
	const seen = new Set<string>();
	for (const [from, use] of [...restOfSteps(all, known), ...restOfChoices(all, known), ...restOfCases(all, known), ...restOfOthers(all, known)]) {
		for (const code of from === 'ours' ? [] : from) {
			const key = `${code} ${use.path} ${use.label}`;
			if (seen.has(key)) continue;
			seen.add(key);
			const list = uses.get(code);
			if (list) list.push(use);
			else uses.set(code, [use]);
		}
	}
	return uses;
}

function withReasons(reasons: readonly Reason[], use: Use): Rests[] {
	return reasons.map((reason) => [reason.from, use]);
}

function restOfSteps(all: Entries, { entries, steps }: Known): Rests[] {
	return all.protocols.flatMap(({ data }) => {
		const { path } = entries.get(data.code)!;
		const inSteps = data.steps.flatMap((step) => {
			const link = steps.get(`${data.code}#${step.id}`)!;
			return withReasons(step.reasons, { kind: 'step', label: `${data.code}, step ${link.number}: ${step.title}`, path: link.path, entry: data.code, step: link });
		});
		const allowed = withReasons(data.permissions?.reasons ?? [], { kind: 'reason', label: `${data.code}: ${data.permissions?.title}`, path, entry: data.code });
		const open = data.open.map((item): Rests => [item.from, { kind: 'reason', label: `${data.code}: still open`, path, entry: data.code }]);
		return [...inSteps, ...allowed, ...open];
	});
}

function restOfChoices(all: Entries, { entries }: Known): Rests[] {
	return all.decisions.flatMap(({ data }) => {
		const { path } = entries.get(data.code)!;
		const options = data.options.map((option, index): Rests => {
			const letter = 'ABCD'[index]!;
			return [option.from, { kind: 'option', label: `${data.code}, option ${letter}: ${option.title}`, path: `${path}#option-${letter.toLowerCase()}`, entry: data.code }];
		});
		return [...options, ...withReasons(data.practice, { kind: 'reason', label: `${data.code}: what others do`, path, entry: data.code })];
	});
}

function restOfCases(all: Entries, { entries }: Known): Rests[] {
	return all['case-studies'].flatMap(({ data, body }) => {
		const { path } = entries.get(data.code)!;
		const fact: Use = { kind: 'fact', label: `${data.code}: the facts at a glance`, path: `${path}#at-a-glance`, entry: data.code };
		const passage: Use = { kind: 'passage', label: `${data.code}: ${data.shortTitle}`, path, entry: data.code };
		const facts = Object.values(data.facts).flatMap((value): Rests[] => (value === undefined || value === 'not stated' ? [] : [[value.from, fact]]));
		return [...facts, ...findPassages(body ?? '').map(({ from }): Rests => [from, passage])];
	});
}

function restOfOthers(all: Entries, { entries }: Known): Rests[] {
	const papers = (['proformas', 'training', 'guides'] as const).flatMap((collection) =>
		all[collection].flatMap(({ data }) => withReasons(data.reasons, { kind: 'reason', label: `${data.code}: ${data.title}`, path: entries.get(data.code)!.path, entry: data.code })),
	);
	const stages = all.stages.flatMap(({ id, data }) => withReasons(data.goesWrong, { kind: 'reason', label: `Stage ${data.number}: what goes wrong`, path: stagePath(id) }));
	const maps = all.maps.flatMap(({ data }) => {
		const use: Use = { kind: 'cell', label: `${data.code}: ${data.title}`, path: entries.get(data.code)!.path, entry: data.code };
		return data.rows.flatMap((row) => row.cells.map((cell): Rests => [cell.from, use]));
	});
	const lessons = all.lessons.flatMap(({ data }) => data.lessons.map((lesson): Rests => [lesson.from, { kind: 'lesson', label: `Lesson: ${lesson.lesson}`, path: lessonPath(lesson.id) }]));
	const questions = all.questions.flatMap(({ data }) => data.questions.flatMap(({ id, question, reasons }) => withReasons(reasons, { kind: 'question', label: `Question: ${question}`, path: questionPath(id) })));
	const terms = all.glossary.flatMap(({ data }) => data.terms.map((term): Rests => [term.from, { kind: 'term', label: `Word explained: ${term.term}`, path: termPath(term.id) }]));
	return [...papers, ...stages, ...maps, ...lessons, ...questions, ...terms];
}

/** Links in both directions, counted once; the count orders them. Linear in the number of links. */
function collectRelated(all: Entries, entries: Map<string, EntryLink>): Map<string, EntryLink[]> {
	const weights = new Map<string, Map<string, number>>();
	const link = (a: string, b: string, weight: number) => {
		for (const [one, other] of [[a, b], [b, a]] as const) {
			const row = weights.get(one) ?? new Map<string, number>();
			row.set(other, (row.get(other) ?? 0) + weight);
			weights.set(one, row);
		}
	};
	for (const collection of coded) {
		for (const { data } of all[collection]) {
			for (const target of outgoing(data)) {
				const code = target.split('#')[0]!;
				if (code !== data.code && entries.has(code)) link(data.code, code, data.related.includes(target) ? 3 : 1);
			}
		}
	}
	const sorted = [...weights].map(([code, row]) => {
		const ordered = [...row].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en'));
		return [code, ordered.map(([other]) => entries.get(other)!)] as const;
	});
	return new Map(sorted);
}

function outgoing(data: EntryData<(typeof coded)[number]>): string[] {
	const targets = [...data.related];
	if ('steps' in data) targets.push(...data.steps.flatMap((step) => step.uses));
	if ('agenda' in data) targets.push(...data.agenda.flatMap((line) => line.uses));
	if ('use' in data) targets.push(...data.use.map((use) => use.entry));
	if ('options' in data) {
		targets.push(...data.options.flatMap((option) => option.chosenBy));
		targets.push(...data.switches.flatMap((change) => change.step ?? []));
	}
	return targets;
}
