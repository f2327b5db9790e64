/**
 * The small file that answers the first keystrokes: what every page is called, and the words to read a query with.
 * Lists of one field each, because like beside like compresses best.
 */
import type { PackedLexicon } from './lexicon.ts';
import { searchKinds } from './kinds.data.ts';
import { packWords } from './packed-words.ts';
import { facetNames, type FacetName } from './filters.ts';
import type { SearchPage, SearchRecord, Section } from './record.ts';
import { splitWords, stem } from './words.ts';
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
const bounds = {
	/** Above this many pages only titles, codes and aliases are sent first: the full text brings the rest. */
	pagesWithSummaries: 200,
	words: 6000,
	shortestWord: 3,
	/** A word on this many pages, or in a name, is the likelier one to be meant. */
	common: 4,
} as const;

export function packFirstIndex(indexed: readonly IndexedPage[], source: SearchSource, engine: FirstIndex['engine']): FirstIndex {
	const { records: _records, ...words } = source;
	const small = indexed.length <= bounds.pagesWithSummaries;
	const headings = countHeadings(indexed);
	const length = uniqueLength(indexed.map(({ ref }) => ref));
	const facets = Object.fromEntries(facetNames.map((name) => [name, [...new Set(indexed.flatMap(({ record }) => record[name]))]])) as FirstIndex['facets'];
	const of = <K extends keyof SearchRecord>(key: K) => indexed.map(({ record }) => record[key]);
	return {
		...words,
		engine,
		words: listWords(indexed, new Set(source.lexicon.stop.split(' '))),
		facets,
		pages: {
			ref: indexed.map(({ ref }) => ref.slice(0, length)),
			path: of('path'),
			title: of('title'),
			code: of('code'),
			facts: of('facts'),
			summary: small ? of('summary') : [],
			aliases: of('aliases'),
			sections: small ? indexed.map((page) => packSections(sayingSections(page, headings))) : [],
			facets: indexed.map(({ record }) => facetNames.map((name) => record[name].map((value) => facets[name].indexOf(value).toString(36)).join('')).join(' ')),
		},
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

/** The words of the site for mending slips, one form of each, the commonest forms and words first. */
function listWords(indexed: readonly IndexedPage[], stops: ReadonlySet<string>): [string, string] {
	const inNames = new Set(indexed.flatMap(({ record }) => splitWords(`${record.title} ${record.aliases.join(' ')}`)));
	const pagesWith = new Map<string, number>();
	for (const { text, record } of indexed) {
		const words = new Set(splitWords(`${text} ${record.title} ${record.summary} ${record.aliases.join(' ')}`));
		for (const word of words) if (word.length >= bounds.shortestWord && !/\d/.test(word) && !stops.has(word)) pagesWith.set(word, (pagesWith.get(word) ?? 0) + 1);
	}
	const forms = new Map<string, string>();
	for (const [word, count] of pagesWith) {
		const key = stem(word);
		const known = forms.get(key);
		if (known === undefined || count > pagesWith.get(known)!) forms.set(key, word);
	}
	const kept = [...forms.values()].sort((a, b) => pagesWith.get(b)! - pagesWith.get(a)! || (a < b ? -1 : 1)).slice(0, bounds.words);
	const isCommon = (word: string) => inNames.has(word) || pagesWith.get(word)! >= bounds.common;
	return [packWords(kept.filter(isCommon).sort()), packWords(kept.filter((word) => !isCommon(word)).sort())];
}
