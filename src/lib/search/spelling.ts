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

interface Candidate {
	word: string;
	/** What makes it less likely to be meant. */
	handicap: number;
	/** A form that stands nowhere in the list. */
	isDerived: boolean;
}

/** Letters are left out more often than put in or taken for another. */
const penalty = { firstLetter: 0.6, rare: 0.3, derived: 0.15, kept: 0.05 };
/** How much worse than the best a second suggestion may be. */
const margin = 0.4;

/** `words` in alphabetical order; `common` are those that stand on many pages, `more` may be meant but stand on none. */
export function makeSpeller(
	words: readonly string[],
	{ common, more }: { common: ReadonlySet<string>; more: Iterable<string> },
): Speller {
	const stems = new Set(words.map(stem));
	const likely = new Set([...common, ...more]);
	const candidates: Candidate[] = [...new Set([...words, ...more])].flatMap((word) => {
		const handicap = likely.has(word) ? 0 : penalty.rare;
		const derived = otherForms(word).map((form) => ({
			word: form,
			handicap: handicap + penalty.derived,
			isDerived: true,
		}));
		return [{ word, handicap, isDerived: false }, ...derived];
	});
	return {
		knows: (word) => stems.has(stem(word)),
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

function suggest(word: string, candidates: readonly Candidate[]): string[] {
	const most = slipsAllowed(word);
	const found: { word: string; cost: number }[] = [];
	for (const candidate of candidates) {
		// A form that the site may not even have is only believed for a single slip.
		const allowed = candidate.isDerived ? Math.min(most, 1) : most;
		if (Math.abs(candidate.word.length - word.length) > allowed) continue;
		const slips = editDistance(word, candidate.word);
		if (slips > allowed) continue;
		const kept = candidate.word.length > word.length ? 0 : penalty.kept;
		const start = candidate.word[0] === word[0] ? 0 : penalty.firstLetter;
		found.push({ word: candidate.word, cost: slips + candidate.handicap + kept + start });
	}
	found.sort((a, b) => a.cost - b.cost);
	const near = found.filter(({ cost }) => cost - found[0]!.cost < margin);
	return [...new Set(near.map((one) => one.word))].slice(0, 2);
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
