/** What the search knows of a page beside its text: written by the site, added to the index after the build. */
import type { Choice } from '#lib/facets/facets.ts';

/** What results can be narrowed by. The names stand in addresses, so they never change. */
export const facetNames = ['type', 'stage', 'audience', 'theme', 'site'] as const;

export type FacetName = (typeof facetNames)[number];

export interface SearchRecord extends Record<Exclude<FacetName, 'site'>, readonly string[]> {
	/** In a hub: the sites that have the page. */
	site?: readonly string[];
	/** Site path of the page. */
	path: string;
	title: string;
	summary: string;
	/** P04; empty for a page without a code. */
	code: string;
	/** A line about the page: “14 steps. One school day.” */
	facts: string;
	/** What else readers call it. */
	aliases: readonly string[];
}

/** A heading, step, field, term or statement that has an address of its own. */
export interface Section {
	id: string;
	title: string;
	/** What it says, in one sentence, where the first index has it. */
	says?: string;
}

/** A page as the quick index holds it. */
export interface SearchPage extends Omit<SearchRecord, FacetName> {
	/** The beginning of the name that Pagefind gives the page, long enough to tell it from all others. */
	ref: string;
	kind: string;
	belongsTo: Choice;
	sections: Section[];
	/** A list of small things, so that a result leads to the thing itself and not to the top of the list. */
	isList: boolean;
}
