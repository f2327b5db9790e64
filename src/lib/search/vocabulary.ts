/** The words of the site, for mending slips: those that stand in the names and summaries anyway are not sent twice. */
import { packWords, unpackWords } from './packed-words.ts';
import { splitWords, stem } from './words.ts';

const bounds = {
	/** Keeps the list below 15 kB at any size of the site. */
	most: 6000,
	shortest: 3,
	/** A word on this many pages is the likelier one to be meant. */
	common: 4,
} as const;

export interface Vocabulary {
	/** In alphabetical order. */
	words: string[];
	common: ReadonlySet<string>;
}

/** Common words and rarer ones, packed, without those of `sent`. `pages` are the texts of all pages. */
export function packVocabulary(
	pages: Iterable<string>,
	sent: readonly string[],
	stops: ReadonlySet<string>,
): [string, string] {
	const known = new Set(splitWords(sent.join(' ')).map(stem));
	const pagesWith = countPages(pages, stops);
	const forms = new Map<string, string>();
	for (const [word, count] of pagesWith) {
		const key = stem(word);
		const form = forms.get(key);
		if (!known.has(key) && (form === undefined || count > pagesWith.get(form)!)) forms.set(key, word);
	}
	const kept = [...forms.values()]
		.sort((a, b) => pagesWith.get(b)! - pagesWith.get(a)! || (a < b ? -1 : 1))
		.slice(0, bounds.most);
	const isCommon = (word: string) => pagesWith.get(word)! >= bounds.common;
	return [packWords(kept.filter(isCommon).sort()), packWords(kept.filter((word) => !isCommon(word)).sort())];
}

/** `names` are what pages are called, which readers type most. */
export function unpackVocabulary(
	[common, rare]: readonly [string, string],
	{ names, sent }: { names: readonly string[]; sent: readonly string[] },
): Vocabulary {
	const inNames = splitWords(names.join(' '));
	const often = unpackWords(common);
	const all = new Set([...inNames, ...splitWords(sent.join(' ')), ...often, ...unpackWords(rare)]);
	return {
		words: [...all].filter((word) => word.length >= bounds.shortest && !/\d/.test(word)).sort(),
		common: new Set([...inNames, ...often]),
	};
}

/** On how many pages each word stands. */
function countPages(pages: Iterable<string>, stops: ReadonlySet<string>): Map<string, number> {
	const counts = new Map<string, number>();
	// What stands between two spaces is taken apart once, not on every page.
	const known = new Map<string, string[]>();
	const wordsOf = (piece: string) => {
		if (!known.has(piece)) known.set(piece, splitWords(piece).filter(isKept(stops)));
		return known.get(piece)!;
	};
	for (const text of pages) {
		const words = new Set<string>();
		for (const piece of new Set(text.split(/\s+/))) for (const word of wordsOf(piece)) words.add(word);
		for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return counts;
}

function isKept(stops: ReadonlySet<string>): (word: string) => boolean {
	return (word) => word.length >= bounds.shortest && !/\d/.test(word) && !stops.has(word);
}
