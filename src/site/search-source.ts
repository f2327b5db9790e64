/** What the search knows before any page is built: the lexicon, the glossary, and the fields of every page. */
import { sheetPath, stagePath } from '../lib/links/paths.ts';
import { packLexicon } from '../lib/search/lexicon.ts';
import type { SearchSource } from '../lib/search/first-index.ts';
import { searchKinds } from '../lib/search/kinds.data.ts';
import type { SearchRecord } from '../lib/search/record.ts';
import { countSteps } from '../lib/run-sheet/facts.ts';
import { listSheetRoles, makeSheet } from '../lib/run-sheet/sheet.ts';
import { plural } from '../lib/text/count.ts';
import { firstSentence } from '../lib/text/first-sentence.ts';
import { stripInline } from '../lib/text/inline.ts';
import { cardFacts } from '../lib/trail/card-facts.ts';
import { factLine } from '../lib/trail/case-facts.ts';
import type { Entries } from '../lib/trail/knowledge.ts';
import { collectionFaces } from '../lib/links/collection-faces.ts';
import { roles, stages, type Role, type Stage } from '../schemas/vocabularies.data.ts';
import type { Lexicon } from '../schemas/lexicon.ts';
import { fixedPages } from './fixed-pages.data.ts';
import { getKnowledge, type SiteKnowledge } from './knowledge.ts';

/** A partnership may have no lexicon of its own. */
const noLexicon: Omit<Lexicon, 'kinds'> & { kinds: Record<string, string[]> } = {
	stop: '',
	kinds: {},
	acronyms: [],
	synonyms: [],
};

export async function readSearchSource(): Promise<SearchSource> {
	const knowledge = await getKnowledge();
	const { all } = knowledge;
	const lexicon = all.search[0]?.data ?? noLexicon;
	const terms = all.glossary.flatMap(({ data }) => data.terms);
	return {
		lexicon: packLexicon(lexicon),
		kinds: lexicon.kinds,
		terms: terms.map(({ id, term, also, acronymOf = '', meaning }) => ({
			id,
			term,
			also: also.filter((label) => label !== acronymOf),
			full: acronymOf,
			meaning: firstSentence(meaning, 100),
		})),
		lists: Object.keys(searchKinds).filter((kind) => searchKinds[kind]!.list),
		longKinds: Object.keys(searchKinds).filter((kind) => searchKinds[kind]!.long),
		records: [...listEntryRecords(knowledge), ...listOtherRecords(knowledge)],
	};
}

function listEntryRecords({ all, entries }: SiteKnowledge): SearchRecord[] {
	const facts = cardFacts(all);
	for (const { data } of all['case-studies'])
		facts.set(data.code, `${factLine(data).schools}. ${factLine(data).kind}.`);
	return Object.keys(collectionFaces)
		.flatMap((collection) => all[collection as 'protocols'])
		.map(({ data, adaptations = [] }) => ({
			path: entries.get(data.code)!.path,
			title: data.title,
			summary: stripInline(data.summary),
			code: data.code,
			facts: [
				facts.get(data.code),
				adaptations.length > 0 && `Adapted: ${plural(adaptations.length, 'change')}.`,
			]
				.filter(Boolean)
				.join(' '),
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
		...all.stages.map(({ id, data }) => ({
			...bare,
			path: stagePath(id),
			title: stages[id as Stage],
			summary: data.summary,
			facts: `Stage ${data.number} of 8.`,
			aliases: data.searchTerms,
			type: ['stages'],
			stage: [id],
		})),
		...all.evidence.map(({ data: { source } }) => {
			const { title, about, letter, shortTitle } = all.sources.find(({ id }) => id === source)!.data;
			return {
				...bare,
				path: `/evidence/${source}/`,
				title,
				summary: about,
				code: letter,
				aliases: [shortTitle],
				type: ['evidence'],
			};
		}),
		...all.pages.map(({ id, data }) => ({
			...bare,
			path: `/${id}/`,
			title: data.title,
			summary: data.summary,
			aliases: data.searchTerms,
			type: ['pages'],
		})),
		...listSheetRoles(all.protocols).map((role) => describeSheet(role, all.protocols)),
		...fixedPages.map((page) => ({ ...bare, summary: '', ...page })),
	];
}

function describeSheet(role: Role, protocols: Entries['protocols']): SearchRecord {
	return {
		...bare,
		path: sheetPath(role),
		title: `Run-sheet: ${roles[role]}`,
		summary: '',
		facts: `${plural(countSteps(makeSheet(role, protocols)), 'step')}.`,
		aliases: [roles[role], 'checklist', 'my steps', 'dates'],
		type: ['run-sheets'],
	};
}
