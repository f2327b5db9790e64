/** The words of a query as they were meant: slips mended, words run together taken apart, words torn apart joined. */
import { editDistance } from '#lib/text/nearest.ts';
import type { CompiledLexicon } from './lexicon.ts';
import type { Speller } from './spelling.ts';
import { singular, splitWords } from './words.ts';

export interface Token {
	word: string;
	/** Still being typed, so it may be the beginning of a word. */
	last: boolean;
	/** For a mended word: what else it may have been. */
	guesses?: string[];
}

export interface TokenContext {
	lexicon: CompiledLexicon;
	speller: Speller;
	/** Take every word as it was typed. */
	asTyped?: boolean;
}

/** Letters of the shorter part: below it, chance makes words. */
const shortest = { split: 2, joined: 3 };

export function readTokens(query: string, context: TokenContext): Token[] {
	const words = splitWords(query).map(completeCode);
	const tokens = words.map((word, index) => ({ word, last: index === words.length - 1 }));
	return context.asTyped
		? tokens
		: joinTorn(tokens, context).flatMap((token) => (token.guesses ? token : mend(token, context)));
}

/** p4 → p04, as the codes of these pages are written. */
function completeCode(word: string): string {
	return word.replace(/^([a-z])(\d)$/, '$10$2');
}

/** “safe guarding” → safeguarding, where the site has the whole word and the parts are no stop words. */
function joinTorn(tokens: readonly Token[], { lexicon, speller }: TokenContext): Token[] {
	const isPart = ({ word }: Token) => word.length >= shortest.joined && !lexicon.isStop(word);
	const joined: Token[] = [];
	for (const token of tokens) {
		const before = joined.at(-1);
		const whole = `${before?.word ?? ''}${token.word}`;
		if (before && isPart(before) && isPart(token) && speller.knows(whole))
			joined.splice(-1, 1, { word: whole, last: token.last, guesses: [] });
		else joined.push(token);
	}
	return joined;
}

function mend(token: Token, context: TokenContext): Token[] {
	const { word, last } = token;
	const { lexicon, speller } = context;
	const fine =
		isWord(word, context) ||
		lexicon.words.has(singular(word)) ||
		(last && word.length > 1 && speller.begins(word));
	if (fine) return [token];
	const [best, ...guesses] = speller.suggest(word);
	const isOneSlip = best !== undefined && editDistance(word, best) === 1;
	const parts = isOneSlip ? undefined : split(word, context);
	if (parts) return parts.map((part, index) => ({ word: part, last: last && index === 1, guesses: [] }));
	return best ? [{ word: best, last, guesses }] : [token];
}

/** “followup” → follow, up: two words of the site, the first as long as can be. */
function split(word: string, context: TokenContext): [string, string] | undefined {
	for (let at = word.length - shortest.split; at >= shortest.split; at--) {
		const parts: [string, string] = [word.slice(0, at), word.slice(at)];
		if (parts.every((part) => isWord(part, context))) return parts;
	}
	return undefined;
}

function isWord(word: string, { lexicon, speller }: TokenContext): boolean {
	return lexicon.isStop(word) || speller.knows(word);
}
