/** The search as a whole: from the first index and an engine to what the results page shows. */
import { countOptions, fits, type Facet } from '#lib/facets/facets.ts';
import type { Answer, SearchRequest } from './answer.ts';
import { makeFindTerm } from './find-term.ts';
import { readVocabulary, unpackPages, type FirstIndex, type SearchTerm } from './first-index.ts';
import { searchFullText, type Engine } from './full-text.ts';
import { compileLexicon, type CompiledLexicon } from './lexicon.ts';
import { unpackTerms } from './packed-terms.ts';
import { planQuery, type QueryPlan } from './plan.ts';
import { makeQuickSearch } from './quick.ts';
import { pickPinned, rankPages, type RankedPage } from './rank.ts';
import { facetNames, type SearchPage } from './record.ts';
import { showNamed, showRanked } from './show.ts';
import { makeSpeller } from './spelling.ts';

/** Nobody asks in more letters than this; the rest of a pasted text is left out. */
const longestQuery = 300;
const mostTried = 3;

type Asked = Pick<SearchRequest, 'query' | 'asTyped'>;

export interface Searcher {
	/** All pages that answer, the best first. */
	rank(asked: Asked, engine: Engine): Promise<RankedPage[]>;
	/** What can be said at once: the results that will come first. */
	answerFirst(request: SearchRequest): Answer;
	answer(request: SearchRequest, engine: Engine): Promise<Answer>;
}

/** `leftOut` holds places of pages that are never found. */
export function makeSearcher(first: FirstIndex, leftOut: readonly number[] = []): Searcher {
	const pages = unpackPages(first).filter((_page, place) => !leftOut.includes(place));
	const terms = unpackTerms(first.terms);
	addTermSections(pages, terms);
	const lexicon = compileLexicon({ ...first, terms });
	const plan = makePlanner(first, lexicon);
	const quick = makeQuickSearch(pages, { kinds: first.kinds, isStop: lexicon.isStop });
	const meet = makeMeet(pages);
	const about = makeAbout(first, makeFindTerm({ ...first, terms }));

	const rank = async (made: QueryPlan, query: string, engine: Engine) => {
		const full = await searchFullText(made, engine, pages.length);
		return rankPages(
			made,
			quick(made, query),
			full.flatMap((hit) => meet(hit.ref).map((page) => ({ ...hit, page }))),
		);
	};
	return {
		rank: (asked, engine) => rank(plan(asked), asked.query, engine),
		answerFirst: (request) => {
			const made = plan(request);
			const pinned = pickPinned(quick(made, request.query)).filter(({ page }) =>
				fits(page.belongsTo, request.chosen),
			);
			return {
				...about(made, [], request),
				results: pinned.map((hit) => showNamed({ page: hit.page, quick: hit }, made)),
				complete: false,
			};
		},
		answer: async (request, engine) => {
			const made = plan(request);
			const ranked =
				made.ideas.length > 0 ? await rank(made, request.query, engine) : listAll(pages, request);
			const shown = ranked.filter(({ page }) => fits(page.belongsTo, request.chosen)).slice(0, request.shown);
			const pinned = shown.filter((one) => one.pinned).length;
			const results = await Promise.all(shown.map((one, place) => showRanked(one, made, place - pinned)));
			return {
				...about(
					made,
					ranked.map(({ page }) => page),
					request,
				),
				results,
				complete: true,
			};
		},
	};
}

/** What is said above the results: how many, in which facets, and what else was looked for. */
function makeAbout(first: FirstIndex, findTerm: ReturnType<typeof makeFindTerm>) {
	const facets = facetNames.map((id): Facet => ({
		id,
		title: '',
		options: first.facets[id].map((option) => ({ id: option, words: '' })),
	}));
	return (made: QueryPlan, found: readonly SearchPage[], { query, chosen }: SearchRequest) => ({
		corrected: made.corrected,
		tried: listTried(made),
		term: findTerm(made, query),
		anywhere: found.length,
		total: found.filter(({ belongsTo }) => fits(belongsTo, chosen)).length,
		counts: countOptions(
			found.map(({ belongsTo }) => belongsTo),
			facets,
			chosen,
		),
	});
}

function makePlanner(first: FirstIndex, lexicon: CompiledLexicon): (asked: Asked) => QueryPlan {
	const { words, common } = readVocabulary(first);
	const telling = words.filter((word) => !lexicon.isStop(word));
	const speller = makeSpeller(telling, { common, more: lexicon.words });
	return ({ query, asTyped }) => planQuery(query.slice(0, longestQuery), { lexicon, speller, asTyped });
}

/** The page with the engine’s name for it; none where the two indexes are of different builds. */
function makeMeet(pages: readonly SearchPage[]): (ref: string) => SearchPage[] {
	const length = pages[0]?.ref.length ?? 0;
	const byRef = new Map(pages.map((page) => [page.ref, page]));
	return (ref) => {
		const page = byRef.get(ref.slice(0, length));
		return page ? [page] : [];
	};
}

/** The words of the glossary are the sections of its page. */
function addTermSections(pages: readonly SearchPage[], terms: readonly SearchTerm[]): void {
	const glossary = pages.find(({ kind }) => kind === 'glossary');
	if (glossary)
		glossary.sections = terms.flatMap(({ id, term, full, also, meaning }) =>
			[term, full, ...also].filter(Boolean).map((title) => ({ id, title, says: meaning })),
		);
}

/** Nothing typed, but something chosen: everything of that kind. */
function listAll(pages: readonly SearchPage[], { query, chosen }: SearchRequest): RankedPage[] {
	if (query.trim() !== '' || chosen.size === 0) return [];
	const sorted = [...pages].sort(
		(a, b) =>
			Number(a.code === '') - Number(b.code === '') ||
			a.code.localeCompare(b.code, 'en', { numeric: true }) ||
			a.title.localeCompare(b.title, 'en'),
	);
	return sorted.map((page) => ({
		page,
		score: 0,
		share: 1,
		pinned: true,
		quick: undefined,
		load: undefined,
	}));
}

function listTried({ ideas }: QueryPlan): string[] {
	const tried = ideas.flatMap(({ alternatives }) =>
		alternatives.filter(({ kind }) => kind === 'synonym' || kind === 'acronym').map(({ words }) => words),
	);
	return [...new Set(tried)].slice(0, mostTried);
}
