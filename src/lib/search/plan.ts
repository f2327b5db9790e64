/** Reads a query: which ideas it holds, and in which other words each of them may stand on the site. */
import type { CompiledLexicon } from './lexicon.ts';
import { readTokens, type Token, type TokenContext } from './tokens.ts';
import { weights } from './weights.data.ts';
import { splitWords } from './words.ts';

export interface Alternative {
	words: string;
	/** How much a match counts beside a match of the typed words. */
	weight: number;
	kind: keyof typeof weights.alternative;
	/** The last word may be the beginning of a longer one: it is still being typed, and the site has no such word. */
	open?: boolean;
}

/** One thing the reader asks for, in the words that were typed and in others. */
export interface Idea {
	typed: string;
	alternatives: Alternative[];
	/** The kinds of page it asks for, where it is a word for one. */
	kinds: readonly string[];
}

export interface QueryPlan {
	ideas: Idea[];
	/** The query with its misspellings mended; undefined where nothing was. */
	corrected: string | undefined;
}

export function planQuery(query: string, context: TokenContext): QueryPlan {
	const tokens = readTokens(query, context);
	const corrected = tokens.some(({ guesses }) => guesses)
		? tokens.map(({ word }) => word).join(' ')
		: undefined;
	const known = findIdeas(tokens, context).filter(({ alternatives }) => alternatives.length > 0);
	// Nothing but stop words and words that the site lacks: better to look for stop words than for nothing.
	const ideas = known.length > 0 ? known : findStops(tokens, context);
	return { ideas: keepFew(softenKinds(ideas).slice(0, weights.mostIdeas)), corrected };
}

/** Each alternative is a search, and each search fetches files: the more ideas there are, the fewer ways each is said in. */
function keepFew(ideas: readonly Idea[]): Idea[] {
	const room = Math.max(1, Math.floor(weights.mostSearches / Math.max(1, ideas.length)));
	return ideas.map((idea) => ({ ...idea, alternatives: idea.alternatives.slice(0, room) }));
}

function findStops(tokens: readonly Token[], { lexicon }: TokenContext): Idea[] {
	return tokens
		.filter(({ word }) => lexicon.isStop(word))
		.map(({ word }) => ({ typed: word, alternatives: [asTyped(word)], kinds: [] }));
}

/** “Template” in “focus template” says what kind of page is wanted; what it is about counts more. */
function softenKinds(ideas: Idea[]): Idea[] {
	if (ideas.every(({ kinds }) => kinds.length > 0)) return ideas;
	return ideas.map((idea) =>
		idea.kinds.length === 0
			? idea
			: {
					...idea,
					alternatives: idea.alternatives.map((one) => ({ ...one, weight: one.weight * weights.kindWord })),
				},
	);
}

/** The longest phrase that the lexicon knows is one idea; any other word that is not a stop word is one by itself. */
function findIdeas(tokens: readonly Token[], context: TokenContext): Idea[] {
	const { lexicon } = context;
	const ideas: Idea[] = [];
	for (let start = 0; start < tokens.length;) {
		const length = findPhrase(tokens.slice(start, start + lexicon.longest), lexicon);
		const part = tokens.slice(start, start + Math.max(length, 1));
		if (length > 0 || !lexicon.isStop(part[0]!.word)) ideas.push(makeIdea(part, context));
		start += part.length;
	}
	return ideas;
}

/** How many of the words, from the first, are a phrase of the lexicon. */
function findPhrase(tokens: readonly Token[], lexicon: CompiledLexicon): number {
	for (let length = tokens.length; length > 0; length--) {
		if (length === 1 && lexicon.isStop(tokens[0]!.word)) return 0;
		if (lexicon.lookUp(tokens.slice(0, length).map(({ word }) => word)).length > 0) return length;
	}
	return 0;
}

function makeIdea(tokens: readonly Token[], context: TokenContext): Idea {
	const { lexicon } = context;
	const words = tokens.map(({ word }) => word);
	const typed = words.join(' ');
	const mended = tokens.some(({ guesses }) => guesses);
	const open = tokens.at(-1)!.last && !context.speller.knows(words.at(-1)!);
	const first: Alternative = mended
		? { words: typed, weight: weights.alternative.correction, kind: 'correction' }
		: { ...asTyped(typed), open };
	const guesses =
		tokens.length === 1
			? (tokens[0]!.guesses ?? []).map((guess): Alternative => ({
					words: guess,
					weight: weights.alternative.correction * weights.secondGuess,
					kind: 'correction',
				}))
			: [];
	const others = lexicon.lookUp(words).map(({ words: other, kind }): Alternative => ({
		words: other,
		weight: weights.alternative[kind],
		kind,
	}));
	const kinds = [
		...new Set([typed, ...lexicon.lookUp(words).map((other) => other.words)].flatMap(lexicon.kindsOf)),
	];
	return {
		typed,
		kinds,
		alternatives: [first, ...guesses, ...others]
			.filter(({ words: said, kind }) => (kind === 'typed' || isShort(said)) && isOnSite(said, context))
			.slice(0, weights.mostAlternatives + 1),
	};
}

/** Every word of a name is asked for by itself, and a page that says so many at once says the short form too. */
function isShort(words: string): boolean {
	return splitWords(words).length <= weights.longestName;
}

/** The engine takes a word that it lacks for the nearest beginning that it has, so such words are not sent. */
function isOnSite(words: string, { speller, lexicon }: TokenContext): boolean {
	return splitWords(words).every(
		(word) =>
			/\d/.test(word) ||
			lexicon.isStop(word) ||
			speller.knows(word) ||
			(word.length > 1 && speller.begins(word)),
	);
}

function asTyped(words: string): Alternative {
	return { words, weight: weights.alternative.typed, kind: 'typed' };
}
