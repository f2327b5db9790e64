/** Finds codes (P07) and glossary terms in running text, so that they can be linked. */
import { codePattern } from './codes.ts';

export interface Mention {
	start: number;
	end: number;
	path: string;
	/** What the reader is told at hand: the title of the entry, or the meaning of the term. */
	title: string;
	kind: 'code' | 'term';
}

export interface Mentionable {
	codes: ReadonlyMap<string, { path: string; title: string }>;
	terms: readonly { id: string; labels: readonly string[]; path: string; meaning: string }[];
}

/** Returns the mentions in `text`, in order. `seen` holds what the page has linked already, and is added to. */
export type FindMentions = (text: string, seen: Set<string>) => Mention[];

/** One pass over the text whatever the number of terms: all labels are one pattern. */
export function makeFindMentions({ codes, terms }: Mentionable): FindMentions {
	const byLabel = new Map(
		terms.flatMap((term) => term.labels.map((label) => [labelKey(label), term] as const)),
	);
	const labels = terms.flatMap((term) => [...term.labels]).sort((a, b) => b.length - a.length);
	const words = labels.map((label) =>
		isAcronym(label) ? escapePattern(label) : `${caseless(label)}(?:s|es)?`,
	);
	const pattern = new RegExp(
		[`(?<code>${codePattern})`, ...(words.length > 0 ? [`\\b(?<term>${words.join('|')})\\b`] : [])].join('|'),
		'gu',
	);

	return (text, seen) => {
		const mentions: Mention[] = [];
		// `matchAll` copies the pattern each time, which takes ten times as long as using it.
		pattern.lastIndex = 0;
		for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
			const found = match.groups?.['code'] ? findCode(match[0]) : findTerm(match[0]);
			if (!found || seen.has(found.path)) continue;
			if (found.kind === 'term') seen.add(found.path);
			mentions.push({ start: match.index, end: match.index + match[0].length, ...found });
		}
		return mentions;
	};

	function findCode(code: string) {
		const entry = codes.get(code);
		return entry && { path: entry.path, title: entry.title, kind: 'code' as const };
	}

	function findTerm(words: string) {
		const term =
			byLabel.get(labelKey(words)) ??
			byLabel.get(labelKey(words).replace(/s$/, '')) ??
			byLabel.get(labelKey(words).replace(/es$/, ''));
		return term && { path: term.path, title: term.meaning, kind: 'term' as const };
	}
}

/** A label in capitals is met only in capitals: ARE is an acronym, “are” is not. */
function isAcronym(label: string): boolean {
	return /^[A-Z][A-Za-z]*[A-Z]\d?$/.test(label);
}

function labelKey(label: string): string {
	return isAcronym(label) ? label : label.toLowerCase();
}

function caseless(label: string): string {
	return escapePattern(label).replace(
		/^\p{L}/u,
		(letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`,
	);
}

function escapePattern(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
