/** Finds the words of a query, in all their forms, in a text: for marking them and for choosing what to show. */
import type { Idea } from './plan.ts';
import { splitWords, stem } from './words.ts';

export interface Found {
	/** The place of the word in the text. */
	at: number;
	/** The place of the idea in the plan. */
	idea: number;
	weight: number;
}

interface Pattern {
	stems: string[];
	idea: number;
	weight: number;
	/** The last stem may be the beginning of a word. */
	open: boolean;
}

/** `words` as they are printed; one of them may hold two, as “follow-up” does. */
export function findWords(words: readonly string[], ideas: readonly Idea[]): Found[] {
	const stems = words.flatMap((word, at) => splitWords(word).map((part) => ({ at, part, stem: stem(part) })));
	const patterns = Map.groupBy(listPatterns(ideas), ({ stems: [first = ''], open, stems: { length } }) =>
		open && length === 1 ? '' : first,
	);
	const found = new Map<number, Found>();
	for (let start = 0; start < stems.length; start++) {
		for (const { stems: wanted, idea, weight, open } of [
			...(patterns.get(stems[start]!.stem) ?? []),
			...(patterns.get('') ?? []),
		]) {
			const here = stems.slice(start, start + wanted.length);
			const fits =
				here.length === wanted.length &&
				wanted.every(
					(one, index) =>
						here[index]!.stem === one ||
						(open && index === wanted.length - 1 && here[index]!.part.startsWith(one)),
				);
			if (fits)
				for (const { at } of here)
					if ((found.get(at)?.weight ?? 0) < weight) found.set(at, { at, idea, weight });
		}
	}
	return [...found.values()].sort((a, b) => a.at - b.at);
}

function listPatterns(ideas: readonly Idea[]): Pattern[] {
	return ideas.flatMap(({ alternatives }, idea) =>
		alternatives.map(({ words, weight, open = false }) => {
			const parts = splitWords(words);
			return {
				idea,
				weight,
				open,
				stems: parts.map((part, index) => (open && index === parts.length - 1 ? part : stem(part))),
			};
		}),
	);
}
