/** How words are compared: without case, accents and apostrophes, and without the endings that English puts on them. */

/** The words of a text, small and bare: “The head’s SEF” → the, heads, sef. */
export function splitWords(text: string): string[] {
	return text
		.toLowerCase()
		.normalize('NFKD')
		.replace(/\p{M}|['’](?=\p{L})/gu, '')
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);
}

// Longest first, so that “reviewers” loses “er”, not “r”.
const endings = ['ement', 'ing', 'er', 'ed', 'es', 'ly', 'e'];
const shortestStem = 4;

/** A key under which forms of one word meet: review, reviews, reviewed, reviewer and reviewing. */
export function stem(word: string): string {
	if (/\d/.test(word)) return word;
	const one = singular(word).replace(/ied$/, 'y');
	const ending = endings.find((end) => one.endsWith(end) && one.length - end.length >= shortestStem);
	const bare = ending ? one.slice(0, -ending.length) : one;
	return ending && /^(ed|er|ing)/.test(ending) ? undouble(bare) : bare;
}

/** plann → plan: what a verb gains before an ending. */
function undouble(bare: string): string {
	return bare.replace(/([bdglmnprt])\1$/, '$1');
}

/** One and many as one: heads → head, policies → policy. Forms of a word that mean something else stay apart. */
export function singular(word: string): string {
	if (word.length < shortestStem || !/[^su]s$/.test(word)) return word;
	return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** The plain form of a verb: cancelled → cancel, starting → start. May be no word at all. */
export function plainVerb(word: string): string {
	return undouble(bareVerb(word));
}

/** The plain form of a verb that ends in e: scoring → score. May be no word at all. */
export function plainVerbInE(word: string): string {
	const bare = bareVerb(word);
	return bare === word ? word : `${bare}e`;
}

function bareVerb(word: string): string {
	return /^(.{3,}?)(?:ing|ed)$/.exec(word)?.[1] ?? word;
}

/** Several words as one key, for looking up a phrase. */
export function phraseKey(phrase: string, form = singular): string {
	return splitWords(phrase).map(form).join(' ');
}
