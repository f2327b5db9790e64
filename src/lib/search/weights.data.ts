/**
 * How much each kind of match counts. Tuned on the first half of `tests/relevance`, checked on the other half;
 * `docs/search.md` has the figures. Change one number at a time and run the relevance tests.
 */
export const weights = {
	/** What stands for an idea of the reader, beside the word that was typed (1). */
	alternative: {
		typed: 1,
		/** SEF and “self-evaluation form” are the same thing said twice. */
		acronym: 0.9,
		/** A slip of the finger is almost always what it looks like, but a rare real word may look like one. */
		correction: 0.85,
		/** Near, never quite the same: “contract” for “memorandum of understanding”. */
		synonym: 0.5,
	},
	/** The second guess at a misspelling, beside the first. */
	secondGuess: 0.7,
	/** An alternative of k words is found by each of them, so it is divided by k to this power. */
	phraseLength: 0.5,
	/** The search for all typed words at once, added on top: pages that hold them together rise. */
	allWords: 0.5,
	/** A page that answers part of what was asked counts in proportion to that part, to this power. */
	coverage: 0.25,
	/** Results below this share of the best are noise. */
	floor: 0.12,
	/** More ideas than this are a pasted text, and each costs a search. */
	mostIdeas: 9,
	/** More alternatives than this for one idea bring in more noise than answers. */
	mostAlternatives: 4,
	/** Results of one search that are looked at; what lies beyond falls under the floor anyway. Bounds the work at any size. */
	mostResults: 400,
	/** The quick index: where on a page a match stands. */
	field: { code: 8, title: 3, alias: 3, heading: 1.2, summary: 1, kind: 0.6 },
	/** A title or alias that says what was typed, whole and nothing else. */
	exact: 6,
} as const;

/** Pagefind’s own settings. Fields of a page that are metadata count more than its text, and a near word less than the word itself. */
export const ranking = { termSimilarity: 2, metaWeights: { title: 3, summary: 1, type: 1, aliases: 0.5 } } as const;
