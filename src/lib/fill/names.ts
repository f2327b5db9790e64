/**
 * The reminder beside a field where no names belong. It sees more than the check of published pages, because a false
 * alarm costs a glance here: a given name alone, and any two words with a capital. It never stops anybody.
 */
import { ambiguousNames, givenNames, wordsAfterNames } from '#lib/disclosure/given-names.data.ts';
import { identifiers, schoolName, tellingWords } from '#lib/disclosure/identifiers.ts';
import { harmlessWords } from './harmless-words.data.ts';

export interface NameWarning {
	/** The words that were found, for the person who typed them and nobody else. */
	words: string;
	/** A whole sentence. */
	says: string;
}

const advice = {
	person: 'This looks like a person’s name. Write a role instead, such as “a class teacher”.',
	school: 'This looks like the name of a school. Write a code instead, such as “School 2”.',
	contact: 'This looks like a way to reach somebody. Leave it out.',
} as const;

const harmless = new Set([...harmlessWords, ...wordsAfterNames]);
const firstNames = new Set(givenNames);
const capital = String.raw`\p{Lu}[\p{L}’'-]+`;
const twoCapitals = new RegExp(String.raw`(?<![\p{L}\d])(${capital})[ \t]+(${capital})`, 'gu');
const oneCapital = new RegExp(String.raw`(?<![\p{L}\d])${capital}`, 'gu');

/** Longer than any name or address; what comes in one piece without a space would take long to look through. */
const noWord = /\S{150,}/g;

/** The first thing in the text that may single somebody out; undefined where there is none. */
export function findName(typed: string): NameWarning | undefined {
	const text = typed.replace(noWord, ' ');
	return findContact(text) ?? findTitled(text) ?? findSchool(text) ?? findPerson(text);
}

function findContact(text: string): NameWarning | undefined {
	for (const { ruleId, pattern } of identifiers) {
		const found = ruleId === 'contact-detail' && [...text.matchAll(pattern)][0];
		if (found) return { words: found[0].trim(), says: advice.contact };
	}
	return undefined;
}

function findTitled(text: string): NameWarning | undefined {
	for (const { ruleId, pattern } of identifiers) {
		const found = ruleId === 'personal-title' && [...text.matchAll(pattern)][0];
		if (!found) continue;
		const name = /^[\p{L}’'-]+/u.exec(text.slice(found.index + found[0].length))?.[0] ?? '';
		return { words: found[0] + name, says: advice.person };
	}
	return undefined;
}

function findSchool(text: string): NameWarning | undefined {
	const found = [...text.matchAll(schoolName)].find(([name]) =>
		tellingWords(name).some((word) => !harmless.has(word)),
	);
	return found && { words: found[0].trim(), says: advice.school };
}

function findPerson(text: string): NameWarning | undefined {
	const alone = [...text.matchAll(oneCapital)].find(([word]) => firstNames.has(stem(word)));
	if (alone) return { words: stem(alone[0]), says: advice.person };
	const pair = [...text.matchAll(twoCapitals)].find(
		([, first = '', second = ''], _at) => !harmless.has(stem(first)) && !harmless.has(stem(second)),
	);
	if (pair && (ambiguousNames.includes(pair[1]!) || !beginsSentence(text, pair.index)))
		return { words: pair[0], says: advice.person };
	return undefined;
}

/** (“Olivia’s”) → “Olivia” */
function stem(word: string): string {
	return word.replace(/[’']s?$/, '');
}

function beginsSentence(text: string, index: number): boolean {
	return /(?:^|[.!?:;\n“"(])\s*$/.test(text.slice(0, index));
}
