import { termPath } from '#lib/links/paths.ts';
import type { ShownTerm } from './answer.ts';
import { listAcronyms } from './lexicon.ts';
import type { FirstIndex, SearchTerm } from './first-index.ts';
import type { QueryPlan } from './plan.ts';
import { phraseKey } from './words.ts';

/** Finds the glossary’s word for a whole query, or for an acronym in it; also an acronym that only the lexicon has. */
export function makeFindTerm({
	terms,
	lexicon,
}: Pick<FirstIndex, 'lexicon'> & { terms: readonly SearchTerm[] }): (
	plan: QueryPlan,
	query: string,
) => ShownTerm | undefined {
	const known = new Map<string, ShownTerm>();
	for (const [short = '', full = ''] of listAcronyms(lexicon, []))
		known.set(phraseKey(short), { path: '', term: short, full, also: [], meaning: '' });
	// The term itself counts more than another term that is also called so.
	const labelled = [
		...terms.map((term) => ({ term, labels: [...term.also, term.full] })),
		...terms.map((term) => ({ term, labels: [term.term] })),
	];
	for (const {
		term: { id, ...term },
		labels,
	} of labelled)
		for (const label of labels.filter(Boolean)) known.set(phraseKey(label), { ...term, path: termPath(id) });
	const find = (words: string) => known.get(phraseKey(words));
	return (plan, query) =>
		find(plan.corrected ?? query) ?? plan.ideas.map(({ typed }) => find(typed)).find((term) => term?.full);
}
