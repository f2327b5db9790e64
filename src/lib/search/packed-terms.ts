/** The words of the glossary in little space: one list for each field, and no id that follows from the word. */
import { slugify } from '#lib/text/slugify.ts';
import type { SearchTerm } from './first-index.ts';

/** `also` has bars between its labels; an empty `id` is the term as a slug. */
export type PackedTerms = Record<keyof SearchTerm, string[]>;

export const bar = '|';

export function packTerms(terms: readonly SearchTerm[]): PackedTerms {
	return {
		id: terms.map(({ id, term }) => (id === slugify(term) ? '' : id)),
		term: terms.map(({ term }) => term),
		also: terms.map(({ also }) => also.join(bar)),
		full: terms.map(({ full }) => full),
		meaning: terms.map(({ meaning }) => meaning),
	};
}

export function unpackTerms({ id, term, also, full, meaning }: PackedTerms): SearchTerm[] {
	return term.map((label, index) => ({
		id: id[index] || slugify(label),
		term: label,
		also: also[index]!.split(bar).filter(Boolean),
		full: full[index]!,
		meaning: meaning[index]!,
	}));
}
