/** What readers call things, looked up by phrase. Fed by the lexicon and by the labels of the glossary. */
import type { Lexicon } from '#schemas/lexicon.ts';
import { bar } from './packed-terms.ts';
import { phraseKey, plainVerb, plainVerbInE, singular, splitWords } from './words.ts';

/** As it is sent to the browser: each group of words in one text, with bars between them. */
export interface PackedLexicon {
	stop: string;
	/** A short form, then what it stands for. */
	acronyms: string[];
	/** A short form, then what else a reader who types it may want. */
	near: string[];
	synonyms: string[];
}

/** What a term of the glossary gives to the lexicon. */
export interface TermLabels {
	term: string;
	/** For an acronym: the full words. */
	full: string;
	also: readonly string[];
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

export function packLexicon({
	stop,
	acronyms,
	synonyms,
}: Pick<Lexicon, 'stop' | 'acronyms' | 'synonyms'>): PackedLexicon {
	return {
		stop: splitWords(stop).join(' '),
		acronyms: acronyms.map(({ short, long }) => [short, ...long].join(bar)),
		near: acronyms.flatMap(({ short, near }) => (near.length > 0 ? [[short, ...near].join(bar)] : [])),
		synonyms: synonyms.map((group) => group.join(bar)),
	};
}

/** The groups of acronyms, those of the glossary first. */
export function listAcronyms({ acronyms }: PackedLexicon, terms: readonly TermLabels[]): string[][] {
	const known = terms.filter(({ full }) => full !== '').map(({ term, full, also }) => [term, full, ...also]);
	return [...known, ...acronyms.map((group) => group.split(bar))];
}

export interface LexiconSource {
	lexicon: PackedLexicon;
	terms: readonly TermLabels[];
	/** What readers call each kind of page. */
	kinds: Record<string, readonly string[]>;
}

type Phrases = Map<string, { words: string; kind: AlternativeKind }[]>;

export function compileLexicon({ lexicon, terms, kinds }: LexiconSource): CompiledLexicon {
	const stops = new Set(lexicon.stop.split(' '));
	const phrases = listPhrases(lexicon, terms);
	return {
		kindsOf: (words) =>
			Object.keys(kinds).filter((kind) => kinds[kind]!.some((word) => phraseKey(word) === phraseKey(words))),
		isStop: (word) => stops.has(word),
		lookUp: (words) =>
			[singular, plainVerb, plainVerbInE]
				.map((form) => phrases.get(words.map(form).join(' ')))
				.find((found) => found) ?? [],
		words: new Set([...phrases.keys()].flatMap((key) => key.split(' '))),
		longest: Math.max(1, ...[...phrases.keys()].map((key) => key.split(' ').length)),
	};
}

function listPhrases(lexicon: PackedLexicon, terms: readonly TermLabels[]): Phrases {
	const phrases: Phrases = new Map();
	const put = (from: string, words: string, kind: AlternativeKind) => {
		const key = phraseKey(from);
		const list = phrases.get(key) ?? [];
		const said = phraseKey(words);
		if (said !== key && !list.some((other) => phraseKey(other.words) === said)) list.push({ words, kind });
		phrases.set(key, list);
	};
	const putAll = (group: readonly string[], kind: AlternativeKind) => {
		for (const one of group) for (const other of group) put(one, other, kind);
	};
	const acronyms = listAcronyms(lexicon, terms);
	for (const group of acronyms) putAll(group, 'acronym');
	for (const [short = '', ...others] of lexicon.near.map((group) => group.split(bar)))
		for (const other of others) put(short, other, 'synonym');
	for (const group of lexicon.synonyms) putAll(group.split(bar), 'synonym');
	for (const { term, full, also } of terms)
		if (full === '' && also.length > 0) putAll([term, ...also], 'synonym');
	// A short form also reaches what is said for its long form.
	for (const [short = '', long = ''] of acronyms)
		for (const { words } of [...(phrases.get(phraseKey(long)) ?? [])]) put(short, words, 'synonym');
	return phrases;
}
