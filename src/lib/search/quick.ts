/** Answers from what pages are called: titles, codes, other names, headings and summaries, without the full text. */
import type { Idea, QueryPlan } from './plan.ts';
import type { SearchPage, Section } from './record.ts';
import { weights } from './weights.data.ts';
import { phraseKey, splitWords, stem } from './words.ts';

type FieldName = keyof typeof weights.field;

/** One text of a page as a key to look for phrases in: “ review visit ”. */
interface KeyedText {
	field: FieldName;
	key: string;
	words: number;
}

interface KeyedPage {
	page: SearchPage;
	texts: KeyedText[];
	/** Titles and other names, each by itself, with what it counts to be called so. */
	names: ReadonlyMap<string, number>;
	sections: { section: Section; text: KeyedText }[];
}

export interface QuickHit {
	page: SearchPage;
	score: number;
	/** The share of what was asked that the page answers, 0 to 1. */
	share: number;
	/** The share of what was asked that the page’s names and headings answer, 0 to 1. */
	named: number;
	/** The headings that answer it, the best first. */
	sections: Section[];
	/** The other name of the page that was asked for. */
	alias: string | undefined;
}

export type QuickSearch = (plan: QueryPlan, query: string) => QuickHit[];

export function makeQuickSearch(
	pages: readonly SearchPage[],
	kindWords: Record<string, readonly string[]>,
): QuickSearch {
	const keyed = pages.map((page) => keyPage(page, kindWords[page.kind] ?? []));
	return (plan, query) => {
		const ideas = plan.ideas.map((idea) => keyIdea(idea, keyed));
		const whole = new Map(
			plan.ideas.length === 1
				? plan.ideas[0]!.alternatives.map(({ words, weight }) => [phraseKey(words), weight] as const)
				: [],
		).set(phraseKey(plan.corrected ?? query), 1);
		const total = ideas.reduce((sum, { rarity }) => sum + rarity, 0);
		return keyed
			.flatMap((page) => scorePage(page, { ideas, whole, total }) ?? [])
			.sort((a, b) => b.score - a.score);
	};
}

function keyPage(page: SearchPage, kindWords: readonly string[]): KeyedPage {
	const keyText = (field: FieldName, text: string): KeyedText => {
		const key = phraseKey(text, stem);
		return { field, key: ` ${key} `, words: key.split(' ').length };
	};
	return {
		page,
		names: new Map([
			...page.aliases.map((name) => [phraseKey(name), weights.exactAlias] as const),
			...[page.title.split(':')[0]!, page.title].map((name) => [phraseKey(name), 1] as const),
		]),
		sections: page.sections.map((section) => ({ section, text: keyText('heading', section.title) })),
		texts: [
			keyText('code', page.code),
			keyText('title', page.title),
			...page.aliases.map((alias) => keyText('alias', alias)),
			keyText('summary', page.summary),
			...kindWords.map((word) => keyText('kind', word)),
		],
	};
}

interface KeyedAlternative {
	pattern: string;
	weight: number;
	words: number;
}

interface KeyedIdea {
	alternatives: KeyedAlternative[];
	/** How much a match of this idea says. */
	rarity: number;
}

function keyIdea({ alternatives }: Idea, pages: readonly KeyedPage[]): KeyedIdea {
	const keyed = alternatives.map(({ words, weight, open = false }): KeyedAlternative => {
		const parts = splitWords(words);
		const pattern = open
			? ` ${[...parts.slice(0, -1).map(stem), parts.at(-1)].join(' ')}`
			: ` ${parts.map(stem).join(' ')} `;
		return { pattern, weight, words: parts.length };
	});
	const found = pages.filter(({ texts, sections }) =>
		[...texts, ...sections.map(({ text }) => text)].some(
			({ key, field }) => field !== 'kind' && keyed.some(({ pattern }) => key.includes(pattern)),
		),
	).length;
	return { alternatives: keyed, rarity: Math.log(1 + (pages.length - found + 0.5) / (found + 0.5)) };
}

interface TextMatch {
	/** What each idea scores here, by the place of the idea; 0 where it is not found. */
	scores: number[];
	text: KeyedText;
}

function matchText(text: KeyedText, ideas: readonly KeyedIdea[]): TextMatch {
	const scores = ideas.map(({ alternatives }) => {
		let best = 0;
		for (const { pattern, weight, words } of alternatives) {
			if (text.key.includes(pattern))
				best = Math.max(
					best,
					weight * weights.field[text.field] * (words / text.words) ** weights.fullness[text.field],
				);
		}
		return best;
	});
	return { text, scores };
}

interface Asked {
	ideas: readonly KeyedIdea[];
	/** The query as one phrase, and other ways to say all of it. */
	whole: ReadonlyMap<string, number>;
	/** The sum of all rarities. */
	total: number;
}

function scorePage(
	{ page, texts, sections, names }: KeyedPage,
	{ ideas, whole, total }: Asked,
): QuickHit | undefined {
	const matches = [...texts, ...sections.map(({ text }) => text)]
		.map((text) => matchText(text, ideas))
		.filter(({ scores }) => scores.some((score) => score > 0));
	const exact = Math.max(0, ...[...whole].map(([key, weight]) => weight * (names.get(key) ?? 0)));
	if (matches.length === 0 && exact === 0) return undefined;
	const rarityOf = (scores: readonly number[]) =>
		scores.reduce((sum, score, index) => sum + (score > 0 ? ideas[index]!.rarity : 0), 0);
	const worthOf = (scores: readonly number[]) =>
		scores.reduce((sum, score, index) => sum + score * ideas[index]!.rarity, 0);
	const inSections = sections
		.flatMap((section) => {
			const match = matches.find(({ text }) => text === section.text);
			return match ? [{ section: section.section, worth: worthOf(match.scores), scores: match.scores }] : [];
		})
		.sort((a, b) => b.worth - a.worth);
	// In a list of small things only one of them can be the answer.
	const counted = page.isList
		? [...matches.filter(({ text }) => text.field !== 'heading'), ...inSections.slice(0, 1)]
		: matches;
	const best = ideas.map((_idea, index) => Math.max(0, ...counted.map(({ scores }) => scores[index]!)));
	const named = Math.max(
		0,
		...matches
			.filter(({ text }) => text.field !== 'summary' && text.field !== 'kind')
			.map(({ scores }) => rarityOf(scores)),
	);
	const share = exact > 0 || total === 0 ? 1 : rarityOf(best) / total;
	return {
		page,
		share,
		score: worthOf(best) * share + weights.exact * exact,
		named: exact > 0 || total === 0 ? 1 : named / total,
		sections: inSections.slice(0, 2).map(({ section }) => section),
		alias: page.aliases.find((alias) => whole.get(phraseKey(alias)) === 1),
	};
}
