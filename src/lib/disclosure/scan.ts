/** Finds what singles out a person or a school. Returns places only: nobody prints the words that were found. */
import { allowedWords, exampleDomains } from './allowed.data.ts';
import { ambiguousNames, givenNames, wordsAfterNames } from './given-names.data.ts';
import { identifiers, schoolName, tellingWords, type DisclosureRule } from './identifiers.ts';

export interface Hit {
	ruleId: DisclosureRule;
	/** For the report; it never repeats the words. */
	message: string;
	index: number;
	length: number;
}

export interface ScanOptions {
	/** From `makeRegisterPattern`. */
	register?: RegExp | undefined;
	/** Words with a capital that the site knows, in small letters: a given name before one of them is no person. */
	knownWords: ReadonlySet<string>;
}

export function scanText(text: string, options: ScanOptions): Hit[] {
	// Addresses of pages may hold anything; what a reader sees is in the words.
	const words = text.replace(/https?:\/\/[^\s)>\]'"]+/g, (address) => ' '.repeat(address.length));
	const hits = [
		...findIdentifiers(words),
		...findSchools(words),
		...findPeople(words, options.knownWords),
		...findRegistered(words, options.register),
	];
	const allowed = findAllowed(words);
	return hits
		.filter(({ index, length }) => !allowed.some(([start, end]) => index >= start && index + length <= end))
		.sort((a, b) => a.index - b.index);
}

function findIdentifiers(text: string): Hit[] {
	return identifiers.flatMap(({ ruleId, message, pattern }) =>
		[...text.matchAll(pattern)]
			.filter(([found]) => !isExample(found))
			.map((match) => ({ ruleId, message, index: match.index, length: match[0].length })),
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
			message: 'What looks like a person’s name stands here.',
			index: match.index,
			length: found.length,
		};
	});
}

function beginsSentence(text: string, index: number): boolean {
	return /(?:^|[.!?:\n“"'‘>-])[\s*_#]*$/.test(text.slice(Math.max(0, index - 12), index));
}

function findRegistered(text: string, register: RegExp | undefined): Hit[] {
	if (!register) return [];
	return [...text.matchAll(register)].map((match) => ({
		ruleId: 'register-name' as const,
		message: 'A name from the private register stands here.',
		index: match.index,
		length: match[0].length,
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
