/** What the results page is told to show. Plain data, so that it can come from a worker. */
import type { Choice } from '#lib/facets/facets.ts';
import type { Marked } from './excerpt.ts';

export interface SearchRequest {
	query: string;
	chosen: Choice;
	/** Take every word as it was typed. */
	asTyped: boolean;
	/** How many results to show. */
	shown: number;
}

export interface ShownResult {
	/** Site path, with an anchor where the answer stands inside the page. */
	path: string;
	title: string;
	/** The kind of page; see `searchKinds`. */
	kind: string;
	code: string;
	/** “14 steps. One school day. Stage 5, review.” */
	facts: string;
	excerpt: Marked;
	/** Another name of the page that is what was asked for. */
	alias: Marked | undefined;
	sections: { path: string; title: string }[];
}

export interface ShownTerm {
	/** Empty where the glossary does not have it. */
	path: string;
	term: string;
	/** For an acronym: the full words. */
	full: string;
	also: string[];
	meaning: string;
}

export interface Answer {
	/** The query with its misspellings mended; undefined where nothing was. */
	corrected: string | undefined;
	/** Other words that were looked for. */
	tried: string[];
	/** The word of the glossary that was asked for. */
	term: ShownTerm | undefined;
	/** How many pages were found within what was chosen. */
	total: number;
	/** How many without that. */
	anywhere: number;
	/** For each facet, how many pages each of its options would leave. */
	counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
	results: ShownResult[];
	/** Whether the full text has been looked through. */
	complete: boolean;
	/** The full text could not be reached: only titles, other names, headings and summaries were looked through. */
	namesOnly?: boolean;
}
