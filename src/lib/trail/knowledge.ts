/**
 * The evidence trail: which statement carries which step, option, passage or fact, and back.
 * Everything is computed once from the entries; no link is typed twice.
 */
import type { Adaptation } from '#lib/overlays/apply-overlay.ts';
import { entryPath, statementPath } from '#lib/links/paths.ts';
import type { CollectionName, EntryData } from '#schemas/collections.ts';
import type { Stage } from '#schemas/vocabularies.data.ts';
import { collectUses } from './uses.ts';

export type Entries = {
	[C in CollectionName]: {
		id: string;
		data: EntryData<C>;
		body?: string | undefined;
		/** What the partnership changed in its own copy. */
		adaptations?: readonly Adaptation[];
	}[];
};

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
			steps.set(`${data.code}#${step.id}`, {
				protocol: entries.get(data.code)!,
				id: step.id,
				number: index + 1,
				title: step.title,
				path,
			});
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
		for (const { id, says } of data.statements)
			records.set(id, { code: id, says, path: statementPath(data.source, id), ...common });
	}
	return records;
}

/** Links in both directions, counted once; the count orders them. Linear in the number of links. */
function collectRelated(all: Entries, entries: Map<string, EntryLink>): Map<string, EntryLink[]> {
	const weights = new Map<string, Map<string, number>>();
	const link = (a: string, b: string, weight: number) => {
		for (const [one, other] of [
			[a, b],
			[b, a],
		] as const) {
			const row = weights.get(one) ?? new Map<string, number>();
			row.set(other, (row.get(other) ?? 0) + weight);
			weights.set(one, row);
		}
	};
	for (const collection of coded) {
		for (const { data } of all[collection]) {
			for (const target of outgoing(data)) {
				const code = target.split('#')[0]!;
				if (code !== data.code && entries.has(code))
					link(data.code, code, data.related.includes(target) ? 3 : 1);
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
