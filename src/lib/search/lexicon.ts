/** What readers call things, looked up by phrase. Fed by the lexicon and by the labels of the glossary. */
import type { GlossaryTerm } from '#schemas/glossary-term.ts';
import type { Lexicon } from '#schemas/lexicon.ts';
import { phraseKey, plainVerb, singular, splitWords } from './words.ts';

/** As it is sent to the browser. */
export interface PackedLexicon {
	stop: string;
	/** A short form, then what it stands for. */
	acronyms: string[][];
	/** A short form, then what else a reader who types it may want. */
	near: string[][];
	synonyms: string[][];
}

export type AlternativeKind = 'acronym' | 'synonym';

export interface CompiledLexicon {
	/** Which kind of page a word asks for: “template” asks for a form. */
	kindsOf(words: string): readonly string[];
	isStop(word: string): boolean;
	/** Other ways to say a phrase, the closest first. */
	lookUp(words: readonly string[]): readonly { words: string; kind: AlternativeKind }[];
	/** The single words of all phrases, so that they are not taken for slips. */
	words: ReadonlySet<string>;
	/** How many words the longest phrase has. */
	longest: number;
}

/** The lexicon together with what the glossary says already. */
export function packLexicon(lexicon: Pick<Lexicon, 'stop' | 'acronyms' | 'synonyms'>, terms: readonly GlossaryTerm[]): PackedLexicon {
	const acronyms = terms.flatMap(({ term, acronymOf, also }) => (acronymOf ? [[...new Set([term, acronymOf, ...also])]] : []));
	const labels = terms.flatMap(({ term, acronymOf, also }) => (!acronymOf && also.length > 0 ? [[term, ...also]] : []));
	return {
		stop: splitWords(lexicon.stop).join(' '),
		acronyms: [...acronyms, ...lexicon.acronyms.map(({ short, long }) => [short, ...long])],
		near: lexicon.acronyms.flatMap(({ short, near }) => (near.length > 0 ? [[short, ...near]] : [])),
		synonyms: [...lexicon.synonyms, ...labels],
	};
}

/** `kinds`: what readers call each kind of page. */
export function compileLexicon({ stop, acronyms, near, synonyms }: PackedLexicon, kinds: Record<string, readonly string[]>): CompiledLexicon {
	const stops = new Set(stop.split(' '));
	const phrases = new Map<string, { words: string; kind: AlternativeKind }[]>();
	const put = (from: string, words: string, kind: AlternativeKind) => {
		const key = phraseKey(from);
		const list = phrases.get(key) ?? [];
		const said = phraseKey(words);
		if (said !== key && !list.some((other) => phraseKey(other.words) === said)) list.push({ words, kind });
		phrases.set(key, list);
	};
	for (const group of acronyms) for (const one of group) for (const other of group) put(one, other, 'acronym');
	for (const [short = '', ...others] of near) for (const other of others) put(short, other, 'synonym');
	for (const group of synonyms) for (const one of group) for (const other of group) put(one, other, 'synonym');
	for (const [short = '', long = ''] of acronyms) for (const { words } of [...(phrases.get(phraseKey(long)) ?? [])]) put(short, words, 'synonym');
	return {
		kindsOf: (words) => Object.keys(kinds).filter((kind) => kinds[kind]!.some((word) => phraseKey(word) === phraseKey(words))),
		isStop: (word) => stops.has(word),
		lookUp: (words) => phrases.get(words.map(singular).join(' ')) ?? phrases.get(words.map(plainVerb).join(' ')) ?? [],
		words: new Set([...phrases.keys()].flatMap((key) => key.split(' '))),
		longest: Math.max(1, ...[...phrases.keys()].map((key) => key.split(' ').length)),
	};
}
