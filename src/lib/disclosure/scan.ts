/** Finds what singles out a person or a school. Returns places only: nobody prints the words that were found. */
import { allowedWords, exampleDomains } from './allowed.data.ts';
import { ambiguousNames, givenNames, wordsAfterNames } from './given-names.data.ts';
import {
	identifiers,
	schoolName,
	tellingWords,
	type DisclosureRule,
	type Identifier,
} from './identifiers.ts';
import { mapIdentifiers } from './map-identifiers.ts';
import type { Register } from './register.ts';
import { beginsSentence } from './sentences.ts';

export interface Hit {
	ruleId: DisclosureRule;
	/** What it is, in one word: `telephone`, `name`, `date`. */
	type: string;
	/** For the report; it never repeats the words. */
	message: string;
	index: number;
	length: number;
}

export interface ScanOptions {
	/** From `makeRegister`. */
	register?: Register | undefined;
	/** Words with a capital that the site knows, in small letters: a given name before one of them is no person. */
	knownWords: ReadonlySet<string>;
	/** In short texts that schools wrote, dates, numbers on roll and addresses tell too. */
	strict?: boolean;
}

export function scanText(text: string, options: ScanOptions): Hit[] {
	// Addresses of pages may hold anything; what a reader sees is in the words.
	const words = text.replace(/https?:\/\/[^\s)>\]'"]+/g, (address) => ' '.repeat(address.length));
	const hits = [
		...findIdentifiers(words, identifiers),
		...(options.strict ? findIdentifiers(text, mapIdentifiers) : []),
		...findSchools(words),
		...findPeople(words, options.knownWords),
		...findRegistered(words, options.register),
	];
	const allowed = findAllowed(words);
	return hits
		.filter(({ index, length }) => !allowed.some(([start, end]) => index >= start && index + length <= end))
		.sort((a, b) => a.index - b.index);
}

function findIdentifiers(text: string, sought: readonly Identifier[]): Hit[] {
	return sought.flatMap(({ ruleId, type, message, pattern }) =>
		[...text.matchAll(pattern)]
			.filter(([found]) => !isExample(found))
			.map((match) => ({ ruleId, type, message, index: match.index, length: match[0].length })),
	);
}

function isExample(found: string): boolean {
	return exampleDomains.some((domain) => found.endsWith(`.${domain}`) || found.endsWith(`@${domain}`));
}

function findSchools(text: string): Hit[] {
	return [...text.matchAll(schoolName)].flatMap((match) => {
		if (tellingWords(match[0]).length === 0) return [];
		return {
			ruleId: 'school-name' as const,
			type: 'school',
			message: 'The name of a school stands here.',
			index: match.index,
			length: match[0].length,
		};
	});
}

const person = new RegExp(
	String.raw`(?<![\p{L}\d])(${[...givenNames, ...ambiguousNames].join('|')})[\s*_]+(\p{Lu}[\p{L}’'-]+)`,
	'gu',
);
const ambiguous = new Set(ambiguousNames);
const notSurnames = new Set(wordsAfterNames);

function findPeople(text: string, knownWords: ReadonlySet<string>): Hit[] {
	return [...text.matchAll(person)].flatMap((match) => {
		const [found, given = '', next = ''] = match;
		if (notSurnames.has(next) || knownWords.has(next.toLowerCase())) return [];
		if (ambiguous.has(given) && beginsSentence(text, match.index)) return [];
		return {
			ruleId: 'personal-name' as const,
			type: 'person',
			message: 'What looks like a person’s name stands here.',
			index: match.index,
			length: found.length,
		};
	});
}

const nameMessages = {
	name: 'A name from the private register stands here.',
	initials: 'The initials of a name from the private register stand here.',
	'near-name': 'What is nearly a name from the private register stands here.',
};

function findRegistered(text: string, register: Register | undefined): Hit[] {
	const hits = register?.find(text) ?? [];
	return hits.map(({ type, ...place }) => ({
		ruleId: 'register-name',
		type,
		message: nameMessages[type],
		...place,
	}));
}

function findAllowed(text: string): [number, number][] {
	return allowedWords.flatMap(({ words }) => {
		const pattern = new RegExp(
			words
				.split(' ')
				.map(RegExp.escape)
				.join(String.raw`\s+`),
			'g',
		);
		return [...text.matchAll(pattern)].map((match): [number, number] => [
			match.index,
			match.index + match[0].length,
		]);
	});
}
