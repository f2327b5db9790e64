/** Names, headings and summaries as keys in which phrases are looked up. */
import type { Idea } from './plan.ts';
import type { SearchPage, Section } from './record.ts';
import { weights } from './weights.data.ts';
import { phraseKey, splitWords, stem } from './words.ts';

export type FieldName = keyof typeof weights.field;
export type IsStop = (word: string) => boolean;

/** One text of a page as a key to look for phrases in: “ review visit ”. */
export interface KeyedText {
	field: FieldName;
	key: string;
	/** How many of its words say something. */
	words: number;
}

export interface KeyedPage {
	page: SearchPage;
	/** All texts but the headings. */
	texts: KeyedText[];
	/** Titles and other names, each by itself, with what it counts to be called so. */
	names: ReadonlyMap<string, number>;
	sections: { section: Section; text: KeyedText }[];
}

export interface KeyedIdea {
	alternatives: { pattern: string; weight: number; words: number }[];
	/** How much a match of this idea says. */
	rarity: number;
}

export function keyPage(page: SearchPage, kindWords: readonly string[], isStop: IsStop): KeyedPage {
	const keyText = (field: FieldName, text: string): KeyedText => ({
		field,
		key: ` ${phraseKey(text, stem)} `,
		words: countTelling(splitWords(text), isStop),
	});
	const { title, alias, item } = weights.exactName;
	const field = page.isList ? 'item' : 'heading';
	return {
		page,
		names: new Map([
			...(page.isList ? page.sections.map((section) => [phraseKey(section.title), item] as const) : []),
			...page.aliases.map((name) => [phraseKey(name), alias] as const),
			...[page.title.split(':')[0]!, page.title].map((name) => [phraseKey(name), title] as const),
		]),
		sections: page.sections.map((section) => ({ section, text: keyText(field, section.title) })),
		texts: [
			keyText('code', page.code),
			keyText('title', page.title),
			...page.aliases.map((name) => keyText('alias', name)),
			keyText('summary', page.summary),
			...kindWords.map((word) => keyText('kind', word)),
		],
	};
}

export function keyIdea({ alternatives }: Idea, pages: readonly KeyedPage[], isStop: IsStop): KeyedIdea {
	const keyed = alternatives.map(({ words, weight, open = false }) => {
		const parts = splitWords(words);
		const pattern = open
			? ` ${[...parts.slice(0, -1).map(stem), parts.at(-1)].join(' ')}`
			: ` ${parts.map(stem).join(' ')} `;
		return { pattern, weight, words: countTelling(parts, isStop) };
	});
	const found = pages.filter(({ texts, sections }) =>
		[...texts, ...sections.map(({ text }) => text)].some(
			({ key, field }) => field !== 'kind' && keyed.some(({ pattern }) => key.includes(pattern)),
		),
	).length;
	return { alternatives: keyed, rarity: Math.log(1 + (pages.length - found + 0.5) / (found + 0.5)) };
}

function countTelling(words: readonly string[], isStop: IsStop): number {
	return words.filter((word) => !isStop(word)).length || words.length || 1;
}
