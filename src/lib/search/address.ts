/** The state of the results page, as its address holds it. */
import { readChoice, writeChoice, type Choice, type Facet } from '#lib/facets/facets.ts';

export interface SearchState {
	query: string;
	chosen: Choice;
	asTyped: boolean;
}

/** What the page does not know in an address is passed over; of two queries the first counts. */
export function readState(search: string, facets: readonly Facet[]): SearchState {
	const parameters = new URLSearchParams(search);
	return {
		query: (parameters.get('q') ?? '').trim(),
		chosen: readChoice(search, facets),
		asTyped: parameters.get('as') === 'typed',
	};
}

/** The query part of the address, with its question mark; an empty string for the empty page. */
export function writeState({ query, chosen, asTyped }: SearchState): string {
	const own = new URLSearchParams([
		...(query ? [['q', query]] : []),
		...(asTyped ? [['as', 'typed']] : []),
	]).toString();
	const parts = [own, writeChoice(chosen).slice(1)].filter(Boolean).join('&');
	return parts && `?${parts}`;
}
