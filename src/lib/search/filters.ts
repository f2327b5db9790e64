/** Narrowing results by what kind of page they are, and counting what each choice would leave. */
export const facetNames = ['type', 'stage', 'audience', 'theme'] as const;

export type FacetName = (typeof facetNames)[number];

/** The values of one page. */
export type Facets = Record<FacetName, readonly string[]>;

/** What the reader has chosen: any of the values of a facet, and every facet. */
export type Chosen = Record<FacetName, readonly string[]>;

export type Counts = Record<FacetName, Record<string, number>>;

export function isChosen(page: Facets, chosen: Chosen, except?: FacetName): boolean {
	return facetNames.every((name) => name === except || chosen[name].length === 0 || chosen[name].some((value) => page[name].includes(value)));
}

/** How many pages each value would leave, with the choices in the other facets kept. */
export function countFacets(pages: readonly Facets[], chosen: Chosen): Counts {
	const countOne = (name: FacetName) => {
		const counts: Record<string, number> = {};
		for (const page of pages) {
			if (!isChosen(page, chosen, name)) continue;
			for (const value of page[name]) counts[value] = (counts[value] ?? 0) + 1;
		}
		return counts;
	};
	return Object.fromEntries(facetNames.map((name) => [name, countOne(name)])) as Counts;
}
