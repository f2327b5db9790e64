import { entryPath, termPath } from '#lib/links/paths.ts';
import type { GlossaryTerm } from '#schemas/glossary-term.ts';
import { firstSentence } from './first-sentence.ts';
import type { Mentionable } from './mentions.ts';

/** What running text can mention: entries by their code, and terms of the glossary by any of their labels. */
export function makeMentionable(
	entries: Iterable<{ code: string; title: string; collection: string; id: string }>,
	terms: readonly GlossaryTerm[],
): Mentionable {
	const linked = terms.filter((term) => term.link);
	return {
		codes: new Map(
			[...entries].map(({ code, title, collection, id }) => [
				code,
				{ path: entryPath(collection, id), title },
			]),
		),
		terms: linked.map(({ id, term, also, meaning }) => ({
			id,
			labels: [term, ...also],
			path: termPath(id),
			meaning: firstSentence(meaning, 90),
		})),
	};
}
