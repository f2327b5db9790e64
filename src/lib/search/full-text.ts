/**
 * Asks the engine once for each way to say each idea and puts the answers together. The engine joins words with AND
 * and knows no synonyms; a page that answers one idea well should still be found.
 */
import type { Alternative, Idea, QueryPlan } from './plan.ts';
import type { Fragment } from './fragment.ts';
import { weights } from './weights.data.ts';

/** The part of Pagefind that is used here. */
export interface Engine {
	search(words: string): Promise<{ results: EngineResult[] }>;
}

export interface EngineResult {
	id: string;
	score: number;
	/** Positions of the matching words. */
	words: number[];
	data(): Promise<Fragment>;
}

export interface FullTextHit {
	/** The engine’s name for the page. */
	ref: string;
	score: number;
	/** The share of what was asked that the page answers, 0 to 1. */
	share: number;
	load(): Promise<Fragment>;
}

interface Found {
	/** What the page scores for an idea, by the place of the idea. */
	scores: Map<number, number>;
	allWords: number;
	load(): Promise<Fragment>;
}

interface Answer {
	weight: number;
	length: number;
	results: readonly EngineResult[];
}

/** `pages` is how many the site has. */
export async function searchFullText(plan: QueryPlan, engine: Engine, pages: number): Promise<FullTextHit[]> {
	const found = new Map<string, Found>();
	const all = plan.ideas.length > 1 ? ask(engine, plan.ideas.map(typedWords).join(' ')) : undefined;
	const answers = await Promise.all(plan.ideas.map((idea) => askIdea(idea, engine)));
	const rarities = answers.map((list, index) => addIdea(found, { list, index, pages }));
	for (const result of (await all) ?? []) meet(found, result).allWords = result.score;
	return rank(found, rarities);
}

function typedWords({ typed, alternatives }: Idea): string {
	return alternatives[0]?.words ?? typed;
}

async function askIdea({ alternatives: [first, ...others] }: Idea, engine: Engine): Promise<Answer[]> {
	const answer = async ({ words, weight }: Alternative) => ({
		weight,
		length: words.split(' ').length,
		results: await ask(engine, words),
	});
	const typed = await answer(first!);
	return typed.results.length >= weights.enough
		? [typed]
		: [typed, ...(await Promise.all(others.map(answer)))];
}

async function ask(engine: Engine, words: string): Promise<EngineResult[]> {
	const { results } = await engine.search(words);
	return results.slice(0, weights.mostResults);
}

/** Adds the answers to one idea. Returns how much it says: less, the more pages have it. */
function addIdea(
	found: Map<string, Found>,
	{ list, index, pages }: { list: readonly Answer[]; index: number; pages: number },
): number {
	const having = new Set(list.flatMap(({ results }) => results.map(({ id }) => id))).size || 0.5;
	const rarity = Math.max(Math.log(1 + (pages - having + 0.5) / (having + 0.5)), 0.05);
	for (const { weight, length, results } of list) {
		for (const result of results) {
			const page = meet(found, result);
			const together = length === 1 || hasRun(result.words, length) ? 1 : weights.apart;
			const score = (weight * together * result.score) / length ** weights.phraseLength;
			if (score > (page.scores.get(index) ?? 0)) page.scores.set(index, score);
		}
	}
	return rarity;
}

/** Whether some of the positions follow each other without a gap, as the words of a phrase do. */
function hasRun(positions: readonly number[], length: number): boolean {
	const all = new Set(positions);
	return positions.some((at) =>
		Array.from({ length }, (_, step) => at + step).every((place) => all.has(place)),
	);
}

function meet(found: Map<string, Found>, result: EngineResult): Found {
	let page = found.get(result.id);
	if (!page) {
		page = { scores: new Map(), allWords: 0, load: () => result.data() };
		found.set(result.id, page);
	}
	return page;
}

function rank(found: ReadonlyMap<string, Found>, rarities: readonly number[]): FullTextHit[] {
	const total = rarities.reduce((sum, rarity) => sum + rarity, 0);
	const hits = [...found].map(([ref, { scores, allWords, load }]) => {
		let sum = weights.allWords * allWords;
		let covered = 0;
		for (const [index, score] of scores) {
			sum += score;
			covered += rarities[index]!;
		}
		const share = total > 0 ? covered / total : 1;
		return { ref, load, share, score: sum * share ** weights.coverage };
	});
	hits.sort((a, b) => b.score - a.score || (a.ref < b.ref ? -1 : 1));
	return hits;
}
