/** Mends slips of the finger with the words that the site itself uses. */
import { editDistance } from '#lib/text/nearest.ts';
import { stem } from './words.ts';

export interface Speller {
	/** Whether the site has the word, in any form. */
	knows(word: string): boolean;
	/** Whether some word of the site begins like this. */
	begins(start: string): boolean;
	/** The words of the site that are most likely meant, the likeliest first. */
	suggest(word: string): string[];
}

/** `words` in alphabetical order; `common` are those that stand on many pages, `more` may be meant but stand on none. */
export function makeSpeller(
	words: readonly string[],
	{ common, more }: { common: ReadonlySet<string>; more: Iterable<string> },
): Speller {
	const known = new Set(words);
	const stems = new Set(words.map(stem));
	const likely = new Set([...common, ...more]);
	const candidates = new Map(
		[...words, ...more].flatMap((word) =>
			otherForms(word).map(
				(form) => [form, penalty.derived + (likely.has(word) ? 0 : penalty.rare)] as const,
			),
		),
	);
	for (const word of [...words, ...more]) candidates.set(word, likely.has(word) ? 0 : penalty.rare);
	return {
		knows: (word) => known.has(word) || stems.has(stem(word)),
		begins: (start) => words[findFirst(words, start)]?.startsWith(start) ?? false,
		suggest: (word) => suggest(word, candidates),
	};
}

/** The list holds one form of each word; a reader may type another. */
function otherForms(word: string): string[] {
	if (word.length < 4 || word.endsWith('s')) return [];
	const bare = word.replace(/e$/, '');
	return [`${word}s`, `${bare}ed`, `${bare}ing`];
}

/** Two slips in a long word, one in a short one; a code or a very short word is never changed. */
function slipsAllowed(word: string): number {
	if (word.length < 4 || /\d/.test(word)) return 0;
	return word.length < 8 ? 1 : 2;
}

const penalty = { firstLetter: 0.6, rare: 0.3, derived: 0.15, length: 0.05 };
/** How much worse than the best a second suggestion may be. */
const margin = 0.4;

/** `candidates` with what makes each of them less likely. */
function suggest(word: string, candidates: ReadonlyMap<string, number>): string[] {
	const most = slipsAllowed(word);
	if (most === 0) return [];
	const found: { candidate: string; cost: number }[] = [];
	for (const [candidate, handicap] of candidates) {
		if (Math.abs(candidate.length - word.length) > most) continue;
		const slips = editDistance(word, candidate);
		if (slips > most) continue;
		const cost =
			slips +
			(candidate[0] === word[0] ? 0 : penalty.firstLetter) +
			handicap +
			(candidate.length === word.length ? 0 : penalty.length);
		found.push({ candidate, cost });
	}
	found.sort((a, b) => a.cost - b.cost);
	return found
		.filter(({ cost }) => cost - found[0]!.cost < margin)
		.slice(0, 2)
		.map(({ candidate }) => candidate);
}

/** The place of the first word that does not sort before `start`. */
function findFirst(words: readonly string[], start: string): number {
	let low = 0;
	let high = words.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (words[middle]! < start) low = middle + 1;
		else high = middle;
	}
	return low;
}
