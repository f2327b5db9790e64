/** The private list of names of schools and people, made into matchers. It is never published, hashed or printed. */
import { tellingWords } from './identifiers.ts';

/** One name a line; empty lines and lines that begin with # do not count. */
export function readRegister(text: string): string[] {
	const lines = text.split(/\r?\n/).map((line) => line.trim());
	return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

/** One pattern for all names, or undefined where there are none. */
export function makeRegisterPattern(names: readonly string[]): RegExp | undefined {
	const forms = names.flatMap((name) => [name, ...shortForm(name)]).sort((a, b) => b.length - a.length);
	if (forms.length === 0) return undefined;
	return new RegExp(
		String.raw`(?<![\p{L}\d])(?:${forms.map(toPattern).join('|')})(?:[’']s)?(?![\p{L}\d])`,
		'giu',
	);
}

/** “Long Lane Primary School” is also met as “Long Lane”; one word alone would be met too often. */
function shortForm(name: string): string[] {
	const words = tellingWords(name);
	return words.length >= 2 ? [words.join(' ')] : [];
}

function toPattern(name: string): string {
	const words = name.split(/[\s.-]+/).filter(Boolean);
	return words.reduce((pattern, word, index) => {
		if (index === 0) return wordPattern(word);
		// Longer words are also met joined: “MerseyGreen”. Initials are not, or “A N” would be in “another”.
		const joined = word.length > 2 && words[index - 1]!.length > 2;
		return `${pattern}[\\s.*_-]${joined ? '*' : '+'}${wordPattern(word)}`;
	}, '');
}

function wordPattern(word: string): string {
	if (/^(st|saint)$/i.test(word)) return String.raw`(?:st\.?|saint)`;
	return word.split(/[’']/).map(RegExp.escape).join("[’']?");
}
