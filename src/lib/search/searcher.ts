/** The search as a whole: from the first index and an engine to what the results page shows. */
import { termPath } from '#lib/links/paths.ts';
import type { Answer, SearchRequest, ShownResult, ShownTerm } from './answer.ts';
import { markText, showFragment } from './excerpt.ts';
import { countFacets, facetNames, isChosen } from './filters.ts';
import { readVocabulary, unpackPages, type FirstIndex } from './first-index.ts';
import { searchFullText, type Engine } from './full-text.ts';
import { searchKinds } from './kinds.data.ts';
import { compileLexicon } from './lexicon.ts';
import { planQuery, type QueryPlan } from './plan.ts';
import { makeQuickSearch } from './quick.ts';
import { pickPinned, rankPages, type RankedPage } from './rank.ts';
import type { SearchPage } from './record.ts';
import { makeSpeller } from './spelling.ts';
import { phraseKey } from './words.ts';

/** Nobody asks in more letters than this; the rest of a pasted text is left out. */
const longestQuery = 300;
/** Results whose text is fetched. The others show their summary, where the first index has it: each text is about 3 kB. */
const textsShown = 5;

export interface Searcher {
	plan(request: Pick<SearchRequest, 'query' | 'asTyped'>): QueryPlan;
	/** All pages that answer, the best first. */
	rank(request: Pick<SearchRequest, 'query' | 'asTyped'>, engine: Engine): Promise<RankedPage[]>;
	/** What can be said at once: the results that will come first. */
	answerFirst(request: SearchRequest): Answer;
	answer(request: SearchRequest, engine: Engine): Promise<Answer>;
}

export function makeSearcher(first: FirstIndex): Searcher {
	const { words, common } = readVocabulary(first);
	const lexicon = compileLexicon(first.lexicon, first.kinds);
	const speller = makeSpeller(words, { common, more: lexicon.words });
	const pages = unpackPages(first);
	addTermSections(pages, first);
	const quick = makeQuickSearch(pages, first.kinds);
	const length = pages[0]?.ref.length ?? 0;
	const byRef = new Map(pages.map((page) => [page.ref, page]));
	const findTerm = makeFindTerm(first);

	const plan: Searcher['plan'] = ({ query, asTyped }) => planQuery(query.slice(0, longestQuery), { lexicon, speller, asTyped });
	const rank = async (made: QueryPlan, query: string, engine: Engine) => {
		const full = await searchFullText(made, engine, pages.length);
		const known = full.flatMap((hit) => byRef.get(hit.ref.slice(0, length)) ? [{ ...hit, page: byRef.get(hit.ref.slice(0, length))! }] : []);
		return rankPages(made, quick(made, query), known);
	};
	const about = (made: QueryPlan, { query }: SearchRequest) => ({ corrected: made.corrected, tried: listTried(made), term: findTerm(made, query) });
	return {
		plan,
		rank: (request, engine) => rank(plan(request), request.query, engine),
		answerFirst: (request) => {
			const made = plan(request);
			const pinned = pickPinned(quick(made, request.query)).filter(({ page }) => isChosen(page, request.chosen));
			const results = pinned.map((hit) => showNamed({ page: hit.page, quick: hit }, made));
			return { ...about(made, request), total: 0, anywhere: 0, counts: countFacets([], request.chosen), results, complete: false };
		},
		answer: async (request, engine) => {
			const made = plan(request);
			const ranked = made.ideas.length > 0 ? await rank(made, request.query, engine) : request.query.trim() === '' ? listAll(pages, request) : [];
			const chosen = ranked.filter(({ page }) => isChosen(page, request.chosen));
			const counts = countFacets(ranked.map(({ page }) => page), request.chosen);
			const results = await Promise.all(chosen.slice(0, request.shown).map((one, index) => show(one, made, index)));
			return { ...about(made, request), total: chosen.length, anywhere: ranked.length, counts, results, complete: true };
		},
	};
}

/** Nothing typed, but something chosen: everything of that kind. */
function listAll(pages: readonly SearchPage[], { chosen }: SearchRequest): RankedPage[] {
	if (facetNames.every((name) => chosen[name].length === 0)) return [];
	const kinds = Object.keys(searchKinds);
	const order = (page: SearchPage) => kinds.indexOf(page.type[0]!);
	const sorted = [...pages].sort((a, b) => order(a) - order(b) || a.code.localeCompare(b.code, 'en', { numeric: true }) || a.title.localeCompare(b.title, 'en'));
	return sorted.map((page) => ({ page, score: 0, pinned: true, quick: undefined, load: undefined }));
}

/** The words of the glossary are the sections of its page. */
function addTermSections(pages: readonly SearchPage[], { terms }: FirstIndex): void {
	const glossary = pages.find(({ type }) => type.includes('glossary'));
	if (glossary) glossary.sections = terms.flatMap(({ id, term, full, also }) => [term, full, ...also].filter(Boolean).map((title) => ({ id, title })));
}

async function show(ranked: RankedPage, plan: QueryPlan, index: number): Promise<ShownResult> {
	const { page, pinned, load } = ranked;
	if (pinned || !load || (index >= textsShown && page.summary)) return showNamed(ranked, plan);
	const { sections, excerpt } = showFragment(await load(), plan.ideas);
	return present(page, { sections, excerpt });
}

/** A page shown by what it is called. */
function showNamed({ page, quick }: Pick<RankedPage, 'page' | 'quick'>, plan: QueryPlan): ShownResult {
	const alias = quick?.alias === undefined ? undefined : markText(quick.alias, plan.ideas);
	return { ...present(page, { sections: quick?.sections ?? [], excerpt: markText(page.summary, plan.ideas) }), alias };
}

const mostSections = 2;

function present(page: SearchPage, { sections, excerpt }: { sections: readonly { id: string; title: string }[]; excerpt: string[] }): ShownResult {
	const kind = page.type[0]!;
	const inList = searchKinds[kind]?.list ? sections[0] : undefined;
	const titleOf = ({ id, title }: { id: string; title: string }) => (kind === 'evidence' ? `Statement ${id.toUpperCase()}` : title);
	const links = sections.filter((section) => section !== inList).slice(0, mostSections).map((section) => ({ path: `${page.path}#${section.id}`, title: titleOf(section) }));
	return {
		path: inList ? `${page.path}#${inList.id}` : page.path,
		title: inList ? `${page.title}: ${titleOf(inList)}` : page.title,
		kind,
		code: kind === 'evidence' ? '' : page.code,
		facts: page.facts,
		stage: page.stage,
		excerpt,
		alias: undefined,
		sections: links,
	};
}

const mostTried = 3;

function listTried({ ideas }: QueryPlan): string[] {
	const tried = ideas.flatMap(({ alternatives }) => alternatives.filter(({ kind }) => kind === 'synonym' || kind === 'acronym').map(({ words }) => words));
	return [...new Set(tried)].slice(0, mostTried);
}

/** The glossary’s word for the whole query, or for an acronym in it; also an acronym that only the lexicon has. */
function makeFindTerm({ terms, lexicon }: FirstIndex): (plan: QueryPlan, query: string) => ShownTerm | undefined {
	const known = new Map<string, ShownTerm>();
	for (const [short = '', full = ''] of lexicon.acronyms) known.set(phraseKey(short), { path: '', term: short, full, also: [], meaning: '' });
	for (const { id, ...term } of [...terms].reverse()) {
		for (const label of [...term.also, term.full, term.term].filter(Boolean)) known.set(phraseKey(label), { ...term, path: termPath(id) });
	}
	return (plan, query) => known.get(phraseKey(plan.corrected ?? query)) ?? plan.ideas.map(({ typed }) => known.get(phraseKey(typed))).find((term) => term?.full);
}
