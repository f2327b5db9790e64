/** The private list of names of schools and people, made into a matcher. It is never published, hashed or printed. */
import { initialsPattern } from './initials.ts';
import { makeNearMisses } from './near-misses.ts';
import { beginsSentence } from './sentences.ts';
import { tellingWords } from './identifiers.ts';

export interface NameHit {
	index: number;
	length: number;
	/** The name itself, its initials, or a word that is nearly the name. */
	type: 'name' | 'initials' | 'near-name';
}

export interface Register {
	find(text: string): NameHit[];
}

/** One name a line; empty lines and lines that begin with # do not count. */
export function readRegister(text: string): string[] {
	const lines = text.split(/\r?\n/).map((line) => line.replace(/^\ufeff/, '').trim());
	return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

/** Undefined where there are no names. Without English words, near misses are not looked for. */
export function makeRegister(names: readonly string[], english?: ReadonlySet<string>): Register | undefined {
	if (names.length === 0) return undefined;
	const forms = names.flatMap((name) => listForms(name, english));
	const anyCase = makePattern(
		forms.filter(({ cased }) => !cased).map(({ words }) => words),
		'giu',
	);
	const cased = makePattern(
		forms.filter(({ cased }) => cased).map(({ words }) => words),
		'gu',
	);
	const initials = initialsPattern(names);
	const nearMisses = english ? makeNearMisses(names.flatMap(tellingWords), english) : () => [];
	return {
		find(text) {
			const exact = [...matchAll(text, anyCase), ...matchAll(text, cased).filter((hit) => isName(text, hit))];
			const short = matchAll(text, initials).map((hit) => ({ ...hit, type: 'initials' as const }));
			return dropInner([...exact, ...short, ...nearMisses(text)]);
		},
	};
}

interface Form {
	words: string[];
	/** Only with capitals, because the words are English ones too. */
	cased: boolean;
}

function listForms(name: string, english: ReadonlySet<string> | undefined): Form[] {
	const words = name.split(/[\s.,&()-]+/).filter(Boolean);
	const telling = tellingWords(name.replace(/[()]/g, ' '));
	const isEnglish = (word: string) =>
		english?.has(word.toLowerCase().replace(/[’']s?$/, '')) ?? telling.length < 2;
	const short: Form = { words: telling, cased: telling.every(isEnglish) };
	const end = words.findLastIndex((word) => tellingWords(word).length > 0) + 1;
	const trimmed: Form = { words: words.slice(0, end), cased: short.cased };
	return [{ words, cased: false }, ...(telling.join('').length >= 3 ? [short, trimmed] : [])];
}

function makePattern(forms: readonly string[][], flags: string): RegExp | undefined {
	if (forms.length === 0) return undefined;
	const patterns = forms
		.toSorted((a, b) => b.join('').length - a.join('').length)
		.map((words) => toPattern(words, !flags.includes('i')));
	return new RegExp(String.raw`(?<![\p{L}\d])(?:${patterns.join('|')})(?:[’']s|[’'])?(?![\p{L}\d])`, flags);
}

function toPattern(words: readonly string[], capitals: boolean): string {
	return words.reduce((pattern, word, index) => {
		const written = wordPattern(capitals ? word.charAt(0).toUpperCase() + word.slice(1) : word);
		if (index === 0) return written;
		// Longer words are also met joined: “MerseyGreen”. Initials are not, or “A N” would be in “another”.
		const joined = word.length > 2 && words[index - 1]!.length > 2;
		return String.raw`${pattern}[\s.,&()*_-]${joined ? '*' : '+'}${written}`;
	}, '');
}

function wordPattern(word: string): string {
	if (/^(st|saint)$/i.test(word)) return String.raw`(?:[Ss]t\.?|[Ss]aint)`;
	if (/^and$/i.test(word)) return '(?:and|&)';
	const possessive = /^(.+)[’']s$/i.exec(word);
	if (possessive) return `${RegExp.escape(possessive[1]!)}(?:[’']?s)?`;
	return word.split(/[’']/).map(RegExp.escape).join("[’']?");
}

function matchAll(text: string, pattern: RegExp | undefined): NameHit[] {
	if (!pattern) return [];
	return [...text.matchAll(pattern)].map((match) => ({
		index: match.index,
		length: match[0].length,
		type: 'name',
	}));
}

/** A single English word with a capital is a name only where no sentence begins with it. */
function isName(text: string, { index, length }: NameHit): boolean {
	return /\s/.test(text.slice(index, index + length).trim()) || !beginsSentence(text, index);
}

/** Of hits that overlap, the longest. */
function dropInner(hits: readonly NameHit[]): NameHit[] {
	const longest = hits.toSorted((a, b) => b.length - a.length);
	const kept: NameHit[] = [];
	for (const hit of longest) {
		const overlaps = kept.some(
			(other) => hit.index < other.index + other.length && other.index < hit.index + hit.length,
		);
		if (!overlaps) kept.push(hit);
	}
	return kept;
}
