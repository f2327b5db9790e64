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
export function showFragment(fragment: Pick<Fragment, 'content' | 'anchors'>, ideas: readonly Idea[]): { sections: PlacedSection[]; excerpt: Marked } {
	const words = splitContent(fragment.content);
	const found = findWords(words, ideas);
	const all = listSections(fragment, words);
	const sections = all
		.map((section) => ({ section, score: scoreSection(section, found) }))
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score);
	const best = sections[0];
	const head = { from: 0, to: all[0]?.from ?? words.length };
	const range = best && best.score > scoreSection(head, found) ? best.section : head;
	return { sections: sections.filter(({ score }) => score >= best!.score * 0.6).map(({ section }) => section), excerpt: cutExcerpt(words, found, range) };
}

/** A short text with its matches marked, cut after as many words as an excerpt has. */
export function markText(text: string, ideas: readonly Idea[]): Marked {
	const words = text.split(' ');
	return cutExcerpt(words, findWords(words, ideas), { from: 0, to: words.length });
}

function scoreSection({ from, to }: { from: number; to: number }, found: readonly Found[]): number {
	const ideas = new Map<number, { weight: number; count: number }>();
	for (const { at, idea, weight } of found) {
		if (at < from || at >= to) continue;
		const known = ideas.get(idea) ?? { weight: 0, count: 0 };
		ideas.set(idea, { weight: Math.max(known.weight, weight), count: known.count + 1 });
	}
	let score = 0;
	for (const { weight, count } of ideas.values()) score += (weight * (count * 2.2)) / (count + 1.2 * (0.4 + (0.6 * (to - from)) / usual));
	return score;
}

function cutExcerpt(words: readonly string[], found: readonly Found[], { from, to }: { from: number; to: number }): Marked {
	const inside = found.filter(({ at }) => at >= from && at < to);
	const fits = to - from <= wordsShown + before;
	const start = fits ? from : Math.max(from, Math.min(densest(inside, from) - before, to - wordsShown));
	const end = fits ? to : Math.min(to, start + wordsShown);
	const marks = new Set(inside.map(({ at }) => at));
	const pieces: Marked = [start > from ? '… ' : ''];
	for (let at = start; at < end; at++) {
		if (marks.has(at) !== (pieces.length % 2 === 0)) pieces.push('');
		// A space between two matches belongs to the mark, any other to the plain text.
		const space = at + 1 < end ? ' ' : '';
		const [own, rest] = marks.has(at) && !marks.has(at + 1) ? [words[at]!, space] : [words[at]! + space, ''];
		pieces[pieces.length - 1] += own;
		if (rest) pieces.push(rest);
	}
	if (end < to) pieces.push(...(pieces.length % 2 === 1 ? [pieces.pop()! + ' …'] : [' …']));
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
