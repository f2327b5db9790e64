/**
 * The small file that answers the first keystrokes: what every page is called, and the words to read a query with.
 * Lists of one field each, because like beside like compresses best.
 */
import type { EngineEntry } from './engine.ts';
import type { PackedLexicon } from './lexicon.ts';
import { bar, packTerms, unpackTerms, type PackedTerms } from './packed-terms.ts';
import { facetNames, type FacetName, type SearchPage, type SearchRecord, type Section } from './record.ts';
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
	/** Kinds of page that are lists of small things. */
	lists: string[];
	/** Kinds of page of which only the full text has the headings. */
	longKinds: string[];
	records: SearchRecord[];
}

/** Another number for whatever is packed otherwise: sites of other versions of the program read it too. */
const firstFormat = 1;

export interface FirstIndex extends Omit<SearchSource, 'records' | 'longKinds' | 'terms'> {
	format: number;
	terms: PackedTerms;
	/** Names of the engine’s files, so that they can be asked for all at once. */
	engine: EngineEntry;
	/** Common words and rarer ones, packed. */
	words: [string, string];
	/** The values of each facet; a page names them by their place in the list. */
	facets: Record<FacetName, string[]>;
	pages: Record<'ref' | 'path' | 'title' | 'code' | 'facts' | 'summary', string[]> & {
		/** With bars between them. */
		aliases: string[];
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
/** So many words of a summary are sent: fewer where more would be too much, then none and no headings either. */
const summaryWords = [20, 14, 8];
/** Bytes of the file as it travels, so that it comes within 40 kB together with both programs. */
const mostBytes = 28_600;

/** With as much of each summary as fits. `weigh` gives the bytes of a text as it travels. */
export function packFirstIndex(
	indexed: readonly IndexedPage[],
	source: SearchSource,
	{ engine, weigh }: { engine: FirstIndex['engine']; weigh: (text: string) => number },
): FirstIndex {
	for (const words of indexed.length > mostWithSummaries ? [] : summaryWords) {
		const first = pack(indexed, source, { engine, words });
		if (weigh(JSON.stringify(first)) <= mostBytes) return first;
	}
	return pack(indexed, source, { engine, words: 0 });
}

function pack(
	indexed: readonly IndexedPage[],
	source: SearchSource,
	{ engine, words: mostWords }: { engine: FirstIndex['engine']; words: number },
): FirstIndex {
	const facets = Object.fromEntries(
		facetNames.map((name) => [name, [...new Set(indexed.flatMap(({ record }) => record[name] ?? []))]]),
	) as FirstIndex['facets'];
	const { lexicon, kinds, terms, lists } = source;
	const first: FirstIndex = {
		format: firstFormat,
		lexicon,
		kinds,
		terms: packTerms(terms),
		lists,
		engine,
		facets,
		words: ['', ''],
		pages: packPages(indexed, facets, { ...source, mostWords }),
	};
	const texts = listSentTexts(first);
	const words = packVocabulary(
		indexed.values().map(({ text }) => text),
		[...texts.names, ...texts.sent],
		new Set(lexicon.stop.split(' ')),
	);
	return { ...first, words };
}

function packPages(
	indexed: readonly IndexedPage[],
	facets: FirstIndex['facets'],
	{ longKinds, mostWords }: SearchSource & { mostWords: number },
): FirstIndex['pages'] {
	const headings = countHeadings(indexed);
	const length = uniqueLength(indexed.map(({ ref }) => ref));
	const isLong = ({ record }: IndexedPage) => record.type.some((type) => longKinds.includes(type));
	const of = <K extends keyof SearchRecord>(key: K) => indexed.map(({ record }) => record[key]);
	return {
		ref: indexed.map(({ ref }) => ref.slice(0, length)),
		path: of('path'),
		title: of('title'),
		code: of('code'),
		facts: of('facts'),
		summary: mostWords > 0 ? of('summary').map((summary) => clip(summary, mostWords)) : [],
		aliases: of('aliases').map((aliases) => aliases.join(bar)),
		sections:
			mostWords > 0
				? indexed.map((page) =>
						isLong(page)
							? []
							: packSections(page.sections.filter(({ title }) => headings.get(title)! < commonHeading)),
					)
				: [],
		facets: indexed.map(({ record }) =>
			facetNames
				.map((name) => (record[name] ?? []).map((value) => signOf(facets[name].indexOf(value))).join(''))
				.join(' ')
				.replace(/ +$/, ''),
		),
	};
}

function clip(summary: string, mostWords: number): string {
	const words = summary.split(' ');
	return words.length > mostWords ? `${words.slice(0, mostWords).join(' ')} …` : summary;
}

/** The words of the site with those that stand in the other parts of the file. */
export function readVocabulary(first: FirstIndex): Vocabulary {
	return unpackVocabulary(first.words, listSentTexts(first));
}

function listSentTexts({ pages, terms }: Pick<FirstIndex, 'pages' | 'terms'>): {
	names: string[];
	sent: string[];
} {
	const glossary = unpackTerms(terms);
	return {
		names: [
			...pages.title,
			...pages.aliases.flatMap(splitBars),
			...glossary.flatMap(({ term, full, also }) => [term, full, ...also]),
		],
		sent: [
			...pages.summary,
			...pages.sections.flatMap((sections) => unpackSections(sections).map(({ title }) => title)),
			...glossary.map(({ meaning }) => meaning),
		],
	};
}

export function unpackPages({
	pages,
	facets,
	lists,
}: Pick<FirstIndex, 'pages' | 'facets' | 'lists'>): SearchPage[] {
	return pages.path.map((path, index) => {
		const places = pages.facets[index]!.split(' ');
		const values = facetNames.map(
			(name, at) =>
				[name, new Set([...(places[at] ?? '')].map((place) => facets[name][placeOf(place)]!))] as const,
		);
		const [kind = ''] = values[0]![1];
		return {
			path,
			kind,
			belongsTo: new Map(values),
			isList: lists.includes(kind),
			ref: pages.ref[index]!,
			title: pages.title[index]!,
			code: pages.code[index]!,
			facts: pages.facts[index]!,
			summary: pages.summary[index] ?? '',
			aliases: splitBars(pages.aliases[index]!),
			sections: unpackSections(pages.sections[index] ?? []),
		};
	});
}

/** The place of a value in the list of its facet as one letter: 0, 1, 2 … and on through the table of letters. */
function signOf(place: number): string {
	return String.fromCodePoint(zero + place);
}

function placeOf(sign: string): number {
	return sign.codePointAt(0)! - zero;
}

const zero = 0x30;

function splitBars(joined: string): string[] {
	return joined.split(bar).filter(Boolean);
}

function packSections(sections: readonly Section[]): string[] {
	return sections.flatMap(({ id, title }) => [id === slugify(title) ? '' : id, title]);
}

function unpackSections(packed: readonly string[]): Section[] {
	return packed.flatMap((title, index) =>
		index % 2 === 1 ? [{ id: packed[index - 1] || slugify(title), title }] : [],
	);
}

function countHeadings(indexed: readonly IndexedPage[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { sections } of indexed)
		for (const { title } of sections) counts.set(title, (counts.get(title) ?? 0) + 1);
	return counts;
}

/** How many letters of the names tell all of them apart. */
function uniqueLength(names: readonly string[]): number {
	for (let length = 1; ; length++) {
		if (new Set(names.map((name) => name.slice(0, length))).size === new Set(names).size) return length;
	}
}
