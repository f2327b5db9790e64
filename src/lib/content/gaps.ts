/** What an author still has to write or decide, marked in the file itself: in the text, or behind # in the fields. */
import type { Place } from '#lib/report/issue.ts';
import { placeAt } from './locate.ts';

export interface Gap {
	kind: 'write' | 'decide';
	/** What is asked for. */
	says: string;
	place: Place;
}

// In a body the brackets may be escaped.
const pattern = /\\?\[To (write|decide): ([^\]\\]*)\\?\]|# To (write|decide): (.*)/g;

export function findGaps(text: string): Gap[] {
	return [...text.matchAll(pattern)].map((match) => ({
		kind: (match[1] ?? match[3]) as Gap['kind'],
		says: (match[2] ?? match[4] ?? '').trim(),
		place: placeAt(text, match.index),
	}));
}

/** A gap in a text: `[To write: one sentence]`. */
export function writeGap(kind: Gap['kind'], says: string): string {
	return `[To ${kind}: ${says}]`;
}
