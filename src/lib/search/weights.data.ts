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
		synonym: 0.7,
	},
	/** A word for a kind of page, beside the words that say what the page is about. */
	kindWord: 0.3,
	/** What a page of the kind that was asked for gains. */
	kindAsked: 1.06,
	/** The second guess at a misspelling, beside the first. */
	secondGuess: 0.7,
	/** An alternative of k words is found by each of them, so it is divided by k to this power. */
	phraseLength: 0.3,
	/** Words of a phrase that stand somewhere on the page, but not together, may be the phrase in other words. */
	apart: 0.66,
	/** The search for all typed words at once, added on top: pages that hold them together rise. */
	allWords: 0.25,
	/** A page that answers part of what was asked counts in proportion to that part, to this power. */
	coverage: 0.25,
	/** Kinds of page that say more, or less, than their words promise: lists hold a little of everything. */
	kind: {
		'case-studies': 0.85,
		evidence: 0.78,
		glossary: 0.8,
		lessons: 0.8,
		pages: 0.9,
		stages: 0.75,
		'run-sheets': 0.6,
	} as Record<string, number>,
	/** What names and headings say, beside the full text. */
	quick: 1.7,
	/** A page that answers less than this share of what was asked has only the words that all pages have. */
	leastShare: 0.25,
	/** The same for a page that scores less than this share of the best: nobody reads eighty results. */
	leastScore: 0.06,
	/** More ideas than this are a pasted text, and each costs a search. */
	mostIdeas: 9,
	/** More alternatives than this for one idea bring in more noise than answers. */
	mostAlternatives: 4,
	/** Words in another name for an idea; longer ones are not asked for. */
	longestName: 6,
	/** All searches of one query, so that a long question fetches no more than a short one. */
	mostSearches: 10,
	/** Where the typed word itself is on this many pages, nobody needs its synonyms, and each costs a request. */
	enough: 12,
	/** Results of one search that are looked at; what lies beyond falls under the floor anyway. Bounds the work at any size. */
	mostResults: 400,
	/** The quick index: where on a page a match stands. */
	field: { code: 8, title: 3.4, alias: 3.4, item: 2.5, heading: 1.2, summary: 0.6, kind: 0.3 },
	/** The less of a text a match fills, the less it counts: its share of the words, to this power. */
	fullness: { code: 0, title: 0.15, alias: 0.75, item: 0.5, heading: 0.3, summary: 0, kind: 0 },
	/** A title or alias that says what was typed, whole and nothing else. */
	exact: 6,
	/** The same for another name of the page, and for the name of a thing in a list, beside the title. */
	exactName: { title: 1, alias: 0.8, item: 0.6 },
	/** Answers of the quick index that stay where they are once they are shown: those whose names answer everything that was asked. */
	pinned: { most: 3, named: 0.85, share: 0.6 },
} as const;

/** Pagefind’s own settings. Fields of a page that are metadata count more than its text, and a near word less than the word itself. */
export const ranking = {
	termSimilarity: 2,
	metaWeights: { title: 3, summary: 1, type: 1, aliases: 0.5 },
} as const;
