/** Reads what a trainer gives: the start of the session and the minutes that it is late. */

/** '13:40' → 820 minutes after midnight; undefined where it is no time of day. */
export function readClock(text: string): number | undefined {
	const match = /^\s*([01]?\d|2[0-3])[:.]([0-5]\d)\s*$/.exec(text);
	return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}

/** '2' → 1, the place of the sitting; undefined where there is none of that number. */
export function readSitting(text: string, count: number): number | undefined {
	const place = /^\d{1,2}$/.test(text) ? Number(text) - 1 : -1;
	return place >= 0 && place < count ? place : undefined;
}

/** '6' → 6, 'late 6' → 6; undefined where it is no whole number from 1 to 240. */
export function readLate(text: string): number | undefined {
	const match = /^\s*(?:late\s*)?(\d{1,3})\s*(?:m|min|minutes?)?\s*$/i.exec(text);
	const minutes = Number(match?.[1] ?? 0);
	return minutes >= 1 && minutes <= 240 ? minutes : undefined;
}
