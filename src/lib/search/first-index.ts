/**
 * The small file that answers the first keystrokes: what every page is called, and the words to read a query with.
 * Lists of one field each, because like beside like compresses best.
 */
import type { PackedLexicon } from './lexicon.ts';
import { searchKinds } from './kinds.data.ts';
import { facetNames, type FacetName } from './filters.ts';
import type { SearchPage, SearchRecord, Section } from './record.ts';
import { packVocabulary, unpackVocabulary, type Vocabulary } from './vocabulary.ts';
import { slugify } from '#lib/text/slugify.ts';

/** A word of the glossary, for the line above the results. */
export interface SearchTerm {
	id: string;
	term: string;
	also: string[];
	/** For an acronym: the full words. */
	full: string;
	meaning: string;
}

/** What the site itself says, before any page is built. */
export interface SearchSource {
	lexicon: PackedLexicon;
	/** What readers call each kind of page. */
	kinds: Record<string, string[]>;
	terms: SearchTerm[];
	records: SearchRecord[];
}

export interface FirstIndex extends Omit<SearchSource, 'records'> {
	/** Names of the engine’s files, so that they can be asked for all at once. */
	engine: { hash: string; wasm: string };
	/** Common words and rarer ones, packed. */
	words: [string, string];
	/** The values of each facet; a page names them by their place in the list. */
	facets: Record<FacetName, string[]>;
	pages: Record<'ref' | 'path' | 'title' | 'code' | 'facts' | 'summary', string[]> & {
		aliases: string[][];
		/** `id`, then title, and so on; an empty id is the title as a slug. */
		sections: string[][];
		facets: string[];
	};
}

/** A built page with its words. */
export interface IndexedPage {
	record: SearchRecord;
	/** The whole name that Pagefind gives it. */
	ref: string;
	sections: Section[];
	text: string;
}

/** A heading that stands on this many pages says nothing about any of them. */
const commonHeading = 4;
/** Above this many pages only titles, codes and other names are sent first: the full text brings the rest. */
const mostWithSummaries = 200;

export function packFirstIndex(indexed: readonly IndexedPage[], source: SearchSource, engine: FirstIndex['engine']): FirstIndex {
	const facets = Object.fromEntries(facetNames.map((name) => [name, [...new Set(indexed.flatMap(({ record }) => record[name]))]])) as FirstIndex['facets'];
	const { lexicon, kinds, terms } = source;
	const first: FirstIndex = { lexicon, kinds, terms, engine, facets, words: ['', ''], pages: packPages(indexed, facets) };
	const texts = listSentTexts(first);
	const words = packVocabulary(indexed.map(({ text }) => text), [...texts.names, ...texts.sent], new Set(lexicon.stop.split(' ')));
	return { ...first, words };
}

function packPages(indexed: readonly IndexedPage[], facets: FirstIndex['facets']): FirstIndex['pages'] {
	const small = indexed.length <= mostWithSummaries;
	const headings = countHeadings(indexed);
	const length = uniqueLength(indexed.map(({ ref }) => ref));
	const of = <K extends keyof SearchRecord>(key: K) => indexed.map(({ record }) => record[key]);
	return {
		ref: indexed.map(({ ref }) => ref.slice(0, length)),
		path: of('path'),
		title: of('title'),
		code: of('code'),
		facts: of('facts'),
		summary: small ? of('summary') : [],
		aliases: of('aliases'),
		sections: small ? indexed.map((page) => packSections(sayingSections(page, headings))) : [],
		facets: indexed.map(({ record }) => facetNames.map((name) => record[name].map((value) => facets[name].indexOf(value).toString(36)).join('')).join(' ')),
	};
}

/** The words of the site with those that stand in the other parts of the file. */
export function readVocabulary(first: FirstIndex): Vocabulary {
	return unpackVocabulary(first.words, listSentTexts(first));
}

function listSentTexts({ pages, terms }: Pick<FirstIndex, 'pages' | 'terms'>): { names: string[]; sent: string[] } {
	return {
		names: [...pages.title, ...pages.aliases.flat(), ...terms.flatMap(({ term, full, also }) => [term, full, ...also])],
		sent: [...pages.summary, ...pages.sections.flatMap((sections) => unpackSections(sections).map(({ title }) => title)), ...terms.map(({ meaning }) => meaning)],
	};
}

export function unpackPages({ pages, facets }: Pick<FirstIndex, 'pages' | 'facets'>): SearchPage[] {
	return pages.path.map((path, index) => {
		const places = pages.facets[index]!.split(' ');
		const values = Object.fromEntries(facetNames.map((name, at) => [name, [...(places[at] ?? '')].map((place) => facets[name][parseInt(place, 36)]!)])) as Record<FacetName, string[]>;
		return {
			path,
			...values,
			ref: pages.ref[index]!,
			title: pages.title[index]!,
			code: pages.code[index]!,
			facts: pages.facts[index]!,
			summary: pages.summary[index] ?? '',
			aliases: pages.aliases[index]!,
			sections: unpackSections(pages.sections[index] ?? []),
		};
	});
}

/** A list of small things would fill the file with them; the full text finds those. */
function sayingSections({ record, sections }: IndexedPage, headings: ReadonlyMap<string, number>): Section[] {
	if (record.type.some((type) => searchKinds[type]?.long)) return [];
	return sections.filter(({ title }) => headings.get(title)! < commonHeading);
}

function packSections(sections: readonly Section[]): string[] {
	return sections.flatMap(({ id, title }) => [id === slugify(title) ? '' : id, title]);
}

function unpackSections(packed: readonly string[]): Section[] {
	return packed.flatMap((title, index) => (index % 2 === 1 ? [{ id: packed[index - 1] || slugify(title), title }] : []));
}

function countHeadings(indexed: readonly IndexedPage[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { sections } of indexed) for (const { title } of sections) counts.set(title, (counts.get(title) ?? 0) + 1);
	return counts;
}

/** How many letters of the names tell all of them apart. */
function uniqueLength(names: readonly string[]): number {
	for (let length = 1; ; length++) {
		if (new Set(names.map((name) => name.slice(0, length))).size === new Set(names).size) return length;
	}
}
