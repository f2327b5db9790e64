/** Answers from what pages are called: titles, codes, other names, headings and summaries, without the full text. */
import {
	keyIdea,
	keyPage,
	type IsStop,
	type KeyedIdea,
	type KeyedPage,
	type KeyedText,
} from './keyed-page.ts';
import type { QueryPlan } from './plan.ts';
import type { SearchPage, Section } from './record.ts';
import { weights } from './weights.data.ts';
import { phraseKey } from './words.ts';

export interface QuickHit {
	page: SearchPage;
	score: number;
	/** The share of what was asked that the page answers, 0 to 1. */
	share: number;
	/** The share of what was asked that one of the page’s names and headings answers, 0 to 1. */
	named: number;
	/** The headings that answer it, the best first. */
	sections: Section[];
	/** The other name of the page that was asked for. */
	alias: string | undefined;
}

export type QuickSearch = (plan: QueryPlan, query: string) => QuickHit[];

/** What readers call each kind of page, and the words that say nothing. */
export interface QuickWords {
	kinds: Record<string, readonly string[]>;
	isStop: IsStop;
}

interface Asked {
	ideas: readonly KeyedIdea[];
	/** The query as one phrase, and other ways to say all of it, with what they count. */
	whole: ReadonlyMap<string, number>;
	/** The sum of all rarities. */
	total: number;
}

export function makeQuickSearch(pages: readonly SearchPage[], { kinds, isStop }: QuickWords): QuickSearch {
	const keyed = pages.map((page) => keyPage(page, kinds[page.kind] ?? [], isStop));
	return (plan, query) => {
		const ideas = plan.ideas.map((idea) => keyIdea(idea, keyed, isStop));
		const [only, ...others] = plan.ideas;
		const ways = only && others.length === 0 ? only.alternatives : [];
		const whole = new Map(ways.map(({ words, weight }) => [phraseKey(words), weight]));
		whole.set(phraseKey(plan.corrected ?? query), 1);
		const total = ideas.reduce((sum, { rarity }) => sum + rarity, 0);
		return keyed
			.flatMap((page) => scorePage(page, { ideas, whole, total }) ?? [])
			.sort((a, b) => b.score - a.score);
	};
}

/** What each idea scores in a text, by the place of the idea; 0 where it is not found. */
function matchText(text: KeyedText, ideas: readonly KeyedIdea[]): number[] {
	let filled = 0;
	const scores = ideas.map(({ alternatives }) => {
		const fitting = alternatives.filter(({ pattern }) => text.key.includes(pattern));
		const best = Math.max(0, ...fitting.map(({ weight }) => weight));
		filled += fitting.find(({ weight }) => weight === best)?.words ?? 0;
		return best;
	});
	const share = Math.min(1, filled / text.words) ** weights.fullness[text.field];
	return scores.map((score) => score * weights.field[text.field] * share);
}

function scorePage(keyed: KeyedPage, { ideas, whole, total }: Asked): QuickHit | undefined {
	const { page, names } = keyed;
	const worthOf = (scores: readonly number[]) =>
		scores.reduce((sum, score, index) => sum + score * ideas[index]!.rarity, 0);
	const rarityOf = (scores: readonly number[]) =>
		scores.reduce((sum, score, index) => sum + (score > 0 ? ideas[index]!.rarity : 0), 0);
	const texts = keyed.texts.map((text) => ({ text, scores: matchText(text, ideas) }));
	const sections = keyed.sections
		.map(({ section, text }) => ({ section, text, scores: matchText(text, ideas) }))
		.filter(({ scores }) => scores.some((score) => score > 0))
		.sort((a, b) => worthOf(b.scores) - worthOf(a.scores));
	const exact = Math.max(0, ...[...whole].map(([key, weight]) => weight * (names.get(key) ?? 0)));
	// In a list of small things only one of them can be the answer.
	const counted = [...texts, ...(page.isList ? sections.slice(0, 1) : sections)];
	const best = ideas.map((_idea, index) => Math.max(0, ...counted.map(({ scores }) => scores[index]!)));
	const worth = worthOf(best);
	if (worth === 0 && exact === 0) return undefined;

	const named = counted.filter(({ text: { field } }) => field !== 'summary' && field !== 'kind');
	const isWhole = exact > 0 || total === 0;
	const share = isWhole ? 1 : rarityOf(best) / total;
	return {
		page,
		share,
		score: worth * share + weights.exact * exact,
		named: isWhole ? 1 : Math.max(0, ...named.map(({ scores }) => rarityOf(scores))) / total,
		sections: sections.slice(0, 2).map(({ section }) => section),
		alias: page.aliases.find((alias) => whole.get(phraseKey(alias)) === 1),
	};
}
