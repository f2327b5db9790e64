/** What to show of a page: the sections that answer, and the stretch of text that answers most. */
import { listSections, splitContent, type Fragment, type PlacedSection } from './fragment.ts';
import { findWords, type Found } from './matching.ts';
import type { Idea } from './plan.ts';

/** Text in pieces: every second one, from the second on, is a match. */
export type Marked = string[];

const wordsShown = 30;
/** Words before the first match, so that it does not stand alone. */
const before = 4;
/** A section is measured against one of this many words, as in BM25. */
const usual = 150;

/** The sections of a page that answer the query, the best first, and what they say. */
export function showFragment(
	fragment: Pick<Fragment, 'content' | 'anchors'>,
	title: string,
	ideas: readonly Idea[],
): { sections: PlacedSection[]; excerpt: Marked } {
	const words = splitContent(fragment.content);
	const found = weighByRarity(findWords(words, ideas), words.length);
	const all = listSections(fragment, words);
	const sections = all
		.map((section) => ({ section, score: scoreSection(section, found) }))
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score);
	const best = sections[0];
	// A page begins with its title, which stands above the excerpt already.
	const head = { from: splitContent(title).length, to: all[0]?.from ?? words.length };
	const range = best && best.score > scoreSection(head, found) ? best.section : head;
	return {
		sections: sections.filter(({ score }) => score >= best!.score * 0.6).map(({ section }) => section),
		excerpt: cutExcerpt(words, found, range),
	};
}

/** A short text with its matches marked, cut after as many words as an excerpt has. */
export function markText(text: string, ideas: readonly Idea[]): Marked {
	const words = text.split(' ');
	return cutExcerpt(words, findWords(words, ideas), { from: 0, to: words.length });
}

/** A word that stands all over the page says little about where the answer is. */
function weighByRarity(found: readonly Found[], words: number): Found[] {
	const counts = new Map<number, number>();
	for (const { idea } of found) counts.set(idea, (counts.get(idea) ?? 0) + 1);
	return found.map((one) => ({ ...one, weight: one.weight * Math.log(1 + words / counts.get(one.idea)!) }));
}

function scoreSection({ from, to }: { from: number; to: number }, found: readonly Found[]): number {
	const ideas = new Map<number, { weight: number; count: number }>();
	for (const { at, idea, weight } of found) {
		if (at < from || at >= to) continue;
		const known = ideas.get(idea) ?? { weight: 0, count: 0 };
		ideas.set(idea, { weight: Math.max(known.weight, weight), count: known.count + 1 });
	}
	let score = 0;
	for (const { weight, count } of ideas.values())
		score += (weight * (count * 2.2)) / (count + 1.2 * (0.4 + (0.6 * (to - from)) / usual));
	return score;
}

function cutExcerpt(
	words: readonly string[],
	found: readonly Found[],
	{ from, to }: { from: number; to: number },
): Marked {
	const inside = found.filter(({ at }) => at >= from && at < to);
	const fits = to - from <= wordsShown + before;
	const start = fits ? from : Math.max(from, Math.min(densest(inside, from) - before, to - wordsShown));
	const end = fits ? to : Math.min(to, start + wordsShown);
	const pieces = markWords(words.slice(start, end), new Set(inside.map(({ at }) => at - start)));
	if (start > from) pieces[0] = `… ${pieces[0]!}`;
	if (end < to) pieces.push(pieces.length % 2 === 1 ? `${pieces.pop()!} …` : ' …');
	return pieces;
}

/** The space before a match belongs to the plain text, a space between two matches to the match. */
function markWords(words: readonly string[], marks: ReadonlySet<number>): Marked {
	const pieces: Marked = [''];
	for (const [at, word] of words.entries()) {
		const inMatch = pieces.length % 2 === 0;
		const space = at > 0 ? ' ' : '';
		if (marks.has(at) === inMatch) pieces[pieces.length - 1] += space + word;
		else if (inMatch) pieces.push(space + word);
		else {
			pieces[pieces.length - 1] += space;
			pieces.push(word);
		}
	}
	return pieces;
}

/** Where the stretch begins that holds most of the query; `from` where there is no match. */
function densest(found: readonly Found[], from: number): number {
	let best = { at: from, worth: 0 };
	for (const [index, { at }] of found.entries()) {
		const seen = new Map<number, number>();
		for (const other of found.slice(index)) {
			if (other.at >= at + wordsShown - before) break;
			// A second match of an idea says a little more, not as much again.
			seen.set(other.idea, seen.has(other.idea) ? seen.get(other.idea)! + 0.1 * other.weight : other.weight);
		}
		const worth = [...seen.values()].reduce((sum, weight) => sum + weight, 0);
		if (worth > best.worth) best = { at, worth };
	}
	return best.at;
}
