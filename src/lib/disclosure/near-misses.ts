/**
 * Words that are nearly a name: one slip in 6 to 8 letters, two from 9. A slip is a letter added, left out, changed, or
 * swapped with its neighbour (Damerau, 1964; Levenshtein, 1966). English words are no slips.
 */
import type { NameHit } from './register.ts';

export function makeNearMisses(names: readonly string[], english: ReadonlySet<string>) {
	const wanted = [...new Set(names.map(toLetters))].filter((name) => name.length >= 6 && !english.has(name));
	const known = new Map<string, boolean>();
	const isNear = (word: string) => {
		const earlier = known.get(word);
		if (earlier !== undefined) return earlier;
		const near = !isEnglish(word, english) && wanted.some((name) => isSlip(word, name));
		known.set(word, near);
		return near;
	};
	return (text: string): NameHit[] =>
		[...text.matchAll(/\p{L}[\p{L}’']{4,}/gu)].flatMap((match) =>
			isNear(toLetters(match[0])) ? { index: match.index, length: match[0].length, type: 'near-name' } : [],
		);
}

function toLetters(word: string): string {
	return word
		.toLowerCase()
		.replace(/[’']s?$/, '')
		.replace(/[^\p{L}]/gu, '');
}

function isEnglish(word: string, english: ReadonlySet<string>): boolean {
	return english.has(word) || (word.endsWith('s') && english.has(word.slice(0, -1)));
}

/** The name itself is none: where it stands alone, it is a matter for the list of names. */
function isSlip(word: string, name: string): boolean {
	const allowed = name.length >= 9 ? 2 : 1;
	if (Math.abs(word.length - name.length) > allowed || word === name) return false;
	return countSlips(word, name) <= allowed;
}

/** Optimal string alignment. */
export function countSlips(a: string, b: string): number {
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const changed = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
			const swapped =
				i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity;
			row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, changed, swapped);
		}
		[before, last] = [last, row];
	}
	return last[b.length]!;
}
