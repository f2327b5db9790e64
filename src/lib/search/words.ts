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

// Longest first, so that “meetings” loses “ings”, not “s”.
const endings = ['ements', 'ement', 'ings', 'ing', 'ers', 'ies', 'er', 'ed', 'es', 'ly', 's', 'y', 'e'];
const shortestStem = 4;

/** A key under which forms of one word meet: review, reviews, reviewed, reviewer and reviewing. */
export function stem(word: string): string {
	if (/\d/.test(word)) return word;
	if (word.length === shortestStem && /[^s]s$/.test(word)) return word.slice(0, -1);
	const ending = endings.find(
		(end) =>
			word.endsWith(end) && word.length - end.length >= shortestStem && !(end === 's' && word.endsWith('ss')),
	);
	const bare = ending ? word.slice(0, -ending.length) : word;
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
	const bare = /^(.{3,}?)(?:ing|ed)$/.exec(word)?.[1] ?? word;
	return undouble(bare);
}

/** Several words as one key, for looking up a phrase. */
export function phraseKey(phrase: string, form = singular): string {
	return splitWords(phrase).map(form).join(' ');
}
