/** What the results page is told to show. Plain data, so that it can come from a worker. */
import type { Marked } from './excerpt.ts';
import type { Chosen, Counts } from './filters.ts';

export interface SearchRequest {
	query: string;
	chosen: Chosen;
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
	facts: string;
	stage: readonly string[];
	excerpt: Marked;
	/** Another name of the page that is what was asked for. */
	alias: Marked | undefined;
	sections: { path: string; title: string }[];
}

export interface ShownTerm {
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
	/** How many pages were found within the chosen facets. */
	total: number;
	/** How many without them. */
	anywhere: number;
	counts: Counts;
	results: ShownResult[];
	/** Whether the full text has been looked through. */
	complete: boolean;
}
