/** An engine for a copy of the site that no program may fetch from: it holds all texts and looks through them itself. */
import type { Fragment } from './fragment.ts';
import { splitContent } from './fragment.ts';
import type { Engine, EngineResult } from './full-text.ts';
import { splitWords, stem } from './words.ts';

interface IndexedFragment {
	fragment: Fragment;
	/** Stem → the places of the words that have it. */
	places: Map<string, number[]>;
	length: number;
}

/** BM25, with the usual values: how soon a repeated word counts no more, and how much a long page is held against it. */
const saturation = 1.2;
const lengthWeight = 0.75;

export function makeLocalEngine(fragments: readonly Fragment[]): Engine {
	const pages = fragments.map(indexFragment);
	const mean = pages.reduce((sum, { length }) => sum + length, 0) / Math.max(pages.length, 1);

	const score = ({ places, length }: IndexedFragment, stems: readonly string[]) =>
		stems.reduce((sum, one) => {
			const having = pages.filter((page) => page.places.has(one)).length;
			const rarity = Math.log(1 + (pages.length - having + 0.5) / (having + 0.5));
			const count = places.get(one)!.length;
			const long = saturation * (1 - lengthWeight + (lengthWeight * length) / mean);
			return sum + (rarity * count * (saturation + 1)) / (count + long);
		}, 0);

	const search = (words: string): EngineResult[] => {
		const stems = splitWords(words).map(stem);
		if (stems.length === 0) return [];
		return pages
			.filter(({ places }) => stems.every((one) => places.has(one)))
			.map((page) => ({
				id: page.fragment.ref,
				score: score(page, stems),
				words: stems.flatMap((one) => page.places.get(one)!).sort((a, b) => a - b),
				data: () => Promise.resolve(page.fragment),
			}))
			.sort((a, b) => b.score - a.score);
	};
	return { search: (words) => Promise.resolve({ results: search(words) }) };
}

function indexFragment(fragment: Fragment): IndexedFragment {
	const places = new Map<string, number[]>();
	const words = splitContent(fragment.content);
	words.forEach((word, at) => {
		for (const key of new Set(splitWords(word).map(stem))) {
			const known = places.get(key);
			if (known) known.push(at);
			else places.set(key, [at]);
		}
	});
	return { fragment, places, length: words.length };
}
