/** What the search knows of a page beside its text: written by the site, added to the index after the build. */
import type { Facets } from './filters.ts';

export interface SearchRecord extends Facets {
	/** Site path of the page. */
	path: string;
	title: string;
	summary: string;
	/** P04; empty for a page without a code. */
	code: string;
	/** A line about the page: “14 steps. One school day.” */
	facts: string;
	/** What else readers call it. */
	aliases: string[];
}

/** A heading, step, field, term or statement that has an address of its own. */
export interface Section {
	id: string;
	title: string;
}

/** A page as the quick index holds it. */
export interface SearchPage extends SearchRecord {
	/** The beginning of the name that Pagefind gives the page, long enough to tell it from all others. */
	ref: string;
	sections: Section[];
}
