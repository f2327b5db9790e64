/** The glossary as a document: a heading for each letter, and the terms below it. */
import { stripInline } from '#lib/text/inline.ts';
import type { GlossaryTerm } from '#schemas/glossary-term.ts';
import { makeRuns, type DocumentContext } from './context.ts';
import type { Block, Document, Run } from './document.ts';

export interface GlossaryFrame {
	summary: string;
	/** The version of the whole site, since the glossary has none of its own. */
	version: string;
	date: string;
}

export function documentFromGlossary(
	terms: readonly GlossaryTerm[],
	{ summary, version, date }: GlossaryFrame,
	context: DocumentContext,
): Document {
	return {
		id: 'glossary',
		kind: 'glossary',
		title: 'Glossary',
		summary: stripInline(summary),
		partnership: context.partnership,
		logo: context.logo,
		version,
		date,
		change: `The glossary of version ${version}.`,
		address: `${context.address}/glossary/`,
		shortAddress: context.findShortAddress('/glossary/'),
		licence: context.licence,
		language: 'en-GB',
		adaptations: [],
		orientation: 'portrait',
		blocks: groupByLetter(terms, context),
	};
}

function groupByLetter(terms: readonly GlossaryTerm[], context: DocumentContext): Block[] {
	const labels = new Map(terms.map(({ id, term }) => [id, term]));
	const blocks: Block[] = [];
	let letter: string | undefined;
	for (const term of terms) {
		const first = term.term.charAt(0).toUpperCase();
		if (first !== letter)
			blocks.push({ kind: 'heading', level: 2, text: first }, { kind: 'facts', items: [] });
		letter = first;
		const facts = blocks.at(-1);
		if (facts?.kind === 'facts') facts.items.push({ term: term.term, runs: explain(term, labels, context) });
	}
	return blocks;
}

function explain(
	{ also, acronymOf, meaning, caution, see }: GlossaryTerm,
	labels: ReadonlyMap<string, string>,
	context: DocumentContext,
): Run[] {
	const full = acronymOf ? `Short for ${acronymOf}. ` : '';
	const others = also.filter((label) => label !== acronymOf);
	const named = others.length > 0 ? ` Also: ${others.join(', ')}.` : '';
	const seen = see.flatMap((id) => labels.get(id) ?? []);
	const more = seen.length > 0 ? ` See: ${seen.join(', ')}.` : '';
	return makeRuns(`${full}${meaning}${caution ? ` ${caution}` : ''}${named}${more}`, context);
}
