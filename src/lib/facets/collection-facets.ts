/** The facets of each collection, read from the typed fields of its entries. */
import { stageNumbers } from '#lib/links/stages.ts';
import type { Entries } from '#lib/trail/knowledge.ts';
import type { CaseStudy } from '#schemas/case-study.ts';
import type { CodedCollection } from '#schemas/shared.ts';
import {
	audiences,
	championStates,
	partnershipTypes,
	stageShortNames,
	structures,
	themes,
} from '#schemas/vocabularies.data.ts';
import type { Choice, Facet } from './facets.ts';

type Entry = Entries[CodedCollection][number]['data'];

interface Definition<E> {
	id: string;
	title: string;
	/** `id → words`, in the order in which they are shown. */
	words: Record<string, string>;
	belongsTo: (entry: E) => readonly string[];
}

const stageWords = Object.fromEntries(
	Object.entries(stageShortNames).map(([id, name]) => [
		id,
		`${stageNumbers[id as keyof typeof stageNumbers]} ${name}`,
	]),
);

const common: readonly Definition<Entry>[] = [
	{ id: 'stage', title: 'Stage', words: stageWords, belongsTo: ({ stages }) => stages },
	{ id: 'audience', title: 'Who it is for', words: audiences, belongsTo: (entry) => entry.audiences },
	{ id: 'theme', title: 'Theme', words: themes, belongsTo: (entry) => entry.themes },
];

const notStated = { 'not-stated': 'not stated' };

const bands = [
	{ id: '2-5', most: 5, words: '2 to 5' },
	{ id: '6-10', most: 10, words: '6 to 10' },
	{ id: '11-20', most: 20, words: '11 to 20' },
	{ id: 'over-20', most: Infinity, words: 'more than 20' },
];

const ofCaseStudies: readonly Definition<CaseStudy>[] = [
	{
		id: 'schools',
		title: 'Schools',
		words: { ...Object.fromEntries(bands.map(({ id, words }) => [id, words])), ...notStated },
		belongsTo: ({ facts: { schools } }) => [schools === 'not stated' ? 'not-stated' : bandOf(schools.value)],
	},
	{
		id: 'structure',
		title: 'Organised as',
		words: { ...structures, ...notStated },
		belongsTo: ({ facts: { structure } }) => [structure === 'not stated' ? 'not-stated' : structure.value],
	},
	{
		id: 'champions',
		title: 'Champions',
		words: { ...championStates, ...notStated },
		belongsTo: ({ matching }) => [stated(matching?.champions)],
	},
	{
		id: 'type',
		title: 'Kind of partnership',
		words: { ...partnershipTypes, ...notStated },
		belongsTo: ({ facts: { type } }) => [type === 'not stated' ? 'not-stated' : type.value],
	},
];

export interface CollectionFacets {
	facets: Facet[];
	/** By code. */
	belongsTo: Map<string, Choice>;
}

/** Facets with the options that occur; a facet that no entry belongs to is left out. */
export function listFacets(collection: CodedCollection, all: Entries): CollectionFacets {
	const entries: readonly Entry[] = all[collection].map(({ data }) => data);
	const own = (collection === 'case-studies' ? ofCaseStudies : []) as readonly Definition<Entry>[];
	const definitions = [...own, ...common];
	const belongsTo = new Map(
		entries.map((entry) => [
			entry.code,
			new Map(definitions.map((facet) => [facet.id, new Set(facet.belongsTo(entry))])),
		]),
	);
	const facets = definitions.map(({ id, title, words }) => {
		const found = new Set([...belongsTo.values()].flatMap((choice) => [...(choice.get(id) ?? [])]));
		const options = Object.entries(words).filter(([option]) => found.has(option));
		return { id, title, options: options.map(([option, label]) => ({ id: option, words: label })) };
	});
	return { facets: facets.filter(({ options }) => options.length > 0), belongsTo };
}

function bandOf(schools: number): string {
	return bands.find(({ most }) => schools <= most)!.id;
}

function stated(fact: 'not stated' | { value: string } | undefined): string {
	return fact === undefined || fact === 'not stated' ? 'not-stated' : fact.value;
}
