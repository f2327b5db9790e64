/** What the search knows before any page is built: the lexicon, the glossary, and the fields of every page. */
import { stagePath } from '../lib/links/paths.ts';
import { packLexicon } from '../lib/search/lexicon.ts';
import type { SearchSource } from '../lib/search/first-index.ts';
import type { SearchRecord } from '../lib/search/record.ts';
import { firstSentence } from '../lib/text/first-sentence.ts';
import { stripInline } from '../lib/text/inline.ts';
import { cardFacts } from '../lib/trail/card-facts.ts';
import { factLine } from '../lib/trail/case-facts.ts';
import { collectionFaces } from '../lib/links/collection-faces.ts';
import { stages, type Stage } from '../schemas/vocabularies.data.ts';
import type { Lexicon } from '../schemas/lexicon.ts';
import { getKnowledge, type SiteKnowledge } from './knowledge.ts';

/** A partnership may have no lexicon of its own. */
const noLexicon: Omit<Lexicon, 'kinds'> & { kinds: Record<string, string[]> } = { stop: '', kinds: {}, acronyms: [], synonyms: [] };

export async function readSearchSource(): Promise<SearchSource> {
	const knowledge = await getKnowledge();
	const { all } = knowledge;
	const lexicon = all.search[0]?.data ?? noLexicon;
	const terms = all.glossary.flatMap(({ data }) => data.terms);
	return {
		lexicon: packLexicon(lexicon, terms),
		kinds: lexicon.kinds,
		terms: terms.map(({ id, term, also, acronymOf = '', meaning }) => ({ id, term, also: also.filter((label) => label !== acronymOf), full: acronymOf, meaning: firstSentence(meaning, 140) })),
		records: [...listEntryRecords(knowledge), ...listOtherRecords(knowledge)],
	};
}

function listEntryRecords({ all, entries }: SiteKnowledge): SearchRecord[] {
	const facts = cardFacts(all);
	for (const { data } of all['case-studies']) facts.set(data.code, `${factLine(data).schools}. ${factLine(data).kind}.`);
	return Object.keys(collectionFaces)
		.flatMap((collection) => all[collection as 'protocols'])
		.map(({ data }) => ({
			path: entries.get(data.code)!.path,
			title: data.title,
			summary: stripInline(data.summary),
			code: data.code,
			facts: facts.get(data.code) ?? '',
			aliases: data.searchTerms,
			type: [entries.get(data.code)!.collection],
			stage: data.stages,
			audience: data.audiences,
			theme: data.themes,
		}));
}

const bare = { code: '', facts: '', aliases: [], stage: [], audience: [], theme: [] };

function listOtherRecords({ all }: SiteKnowledge): SearchRecord[] {
	return [
		...all.stages.map(({ id, data }) => ({ ...bare, path: stagePath(id), title: stages[id as Stage], summary: data.summary, facts: `Stage ${data.number} of 8.`, type: ['stages'], stage: [id] })),
		...all.evidence.map(({ data: { source } }) => {
			const { title, about, letter, shortTitle } = all.sources.find(({ id }) => id === source)!.data;
			return { ...bare, path: `/evidence/${source}/`, title, summary: about, code: letter, aliases: [shortTitle], type: ['evidence'] };
		}),
		...all.pages.map(({ id, data }) => ({ ...bare, path: `/${id}/`, title: data.title, summary: data.summary, type: ['pages'] })),
		{ ...bare, path: '/glossary/', title: '', summary: '', type: ['glossary'] },
		{ ...bare, path: '/lessons/', title: '', summary: '', type: ['lessons'] },
	];
}
