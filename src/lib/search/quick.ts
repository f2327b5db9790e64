/** Answers from what pages are called: titles, codes, other names, headings and summaries, without the full text. */
import type { Idea, QueryPlan } from './plan.ts';
import type { SearchPage, Section } from './record.ts';
import { weights } from './weights.data.ts';
import { phraseKey, splitWords, stem } from './words.ts';

type FieldName = keyof typeof weights.field;

/** A page with its fields as keys to look for phrases in: “ review visit ”. */
interface KeyedPage {
	page: SearchPage;
	fields: Record<FieldName, string>;
	/** Titles and names, each by itself. */
	names: ReadonlySet<string>;
	sections: { section: Section; key: string }[];
}

export interface QuickHit {
	page: SearchPage;
	score: number;
	/** The share of what was asked that the page’s names and headings answer, 0 to 1. */
	named: number;
	/** The headings that answer it, the best first. */
	sections: Section[];
	/** The other name of the page that was asked for. */
	alias: string | undefined;
}

export type QuickSearch = (plan: QueryPlan, query: string) => QuickHit[];

export function makeQuickSearch(pages: readonly SearchPage[], kindWords: Record<string, readonly string[]>): QuickSearch {
	const keyed = pages.map((page) => keyPage(page, kindWords[page.type[0]!] ?? []));
	return (plan, query) => {
		const ideas = plan.ideas.map((idea, index) => keyIdea(idea, { pages: keyed, last: index === plan.ideas.length - 1 }));
		const whole = phraseKey(plan.corrected ?? query);
		const total = ideas.reduce((sum, { rarity }) => sum + rarity, 0);
		return keyed.flatMap((page) => scorePage(page, { ideas, whole, total }) ?? []).sort((a, b) => b.score - a.score);
	};
}

function keyPage(page: SearchPage, kindWords: readonly string[]): KeyedPage {
	const keyOf = (texts: readonly string[]) => ` ${texts.map((text) => phraseKey(text, stem)).join(' | ')} `;
	const sections = page.sections.map((section) => ({ section, key: keyOf([section.title]) }));
	return {
		page,
		names: new Set([page.title, page.title.split(':')[0]!, ...page.aliases].map((name) => phraseKey(name))),
		sections,
		fields: {
			code: keyOf([page.code]),
			title: keyOf([page.title]),
			alias: keyOf(page.aliases),
			heading: sections.map(({ key }) => key).join('|'),
			summary: keyOf([page.summary]),
			kind: keyOf(kindWords),
		},
	};
}

interface KeyedIdea {
	alternatives: { pattern: string; weight: number }[];
	/** How much a match of this idea says. */
	rarity: number;
}

function keyIdea({ alternatives }: Idea, { pages, last }: { pages: readonly KeyedPage[]; last: boolean }): KeyedIdea {
	const keyed = alternatives.map(({ words, weight, kind }) => {
		const parts = splitWords(words).map(stem);
		const open = last && kind === 'typed' && parts.at(-1)!.length > 2;
		return { pattern: ` ${parts.join(' ')}${open ? '' : ' '}`, weight };
	});
	const found = pages.filter(({ fields }) => keyed.some(({ pattern }) => fields.title.includes(pattern) || fields.alias.includes(pattern) || fields.heading.includes(pattern) || fields.summary.includes(pattern))).length;
	return { alternatives: keyed, rarity: Math.log(1 + (pages.length - found + 0.5) / (found + 0.5)) };
}

const named: readonly FieldName[] = ['code', 'title', 'alias', 'heading'];

function scorePage(keyed: KeyedPage, { ideas, whole, total }: { ideas: readonly KeyedIdea[]; whole: string; total: number }): QuickHit | undefined {
	let score = 0;
	let covered = 0;
	let answered = 0;
	for (const { alternatives, rarity } of ideas) {
		let best = 0;
		let isNamed = false;
		for (const { pattern, weight } of alternatives) {
			for (const [field, text] of Object.entries(keyed.fields) as [FieldName, string][]) {
				if (!text.includes(pattern)) continue;
				best = Math.max(best, weight * weights.field[field]);
				isNamed ||= named.includes(field);
			}
		}
		score += best * rarity;
		if (best > 0) answered += rarity;
		if (isNamed) covered += rarity;
	}
	const exact = keyed.names.has(whole);
	if (score === 0 && !exact) return undefined;
	const share = total > 0 ? answered / total : 1;
	return {
		page: keyed.page,
		score: score * share + (exact ? weights.exact : 0),
		named: exact ? 1 : covered / total,
		sections: bestSections(keyed, ideas),
		alias: keyed.page.aliases.find((alias) => phraseKey(alias) === whole),
	};
}

function bestSections({ sections }: KeyedPage, ideas: readonly KeyedIdea[]): Section[] {
	const scored = sections.map(({ section, key }) => {
		const score = ideas.reduce((sum, { alternatives, rarity }) => sum + rarity * Math.max(0, ...alternatives.filter(({ pattern }) => key.includes(pattern)).map(({ weight }) => weight)), 0);
		return { section, score };
	});
	return scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score).slice(0, 2).map(({ section }) => section);
}
