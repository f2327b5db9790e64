/** Codes of entries in running text, such as P07, CS2 or P08#same-day-report. */

export interface FoundCode {
	code: string;
	index: number;
}

// Two figures and no more: P1, A4 and M25a are no codes, and statement codes have letters of their own.
const code = /\b(?:CS\d|[XPFTMG]\d\d)\b(?:#[a-z0-9-]*[a-z0-9])?/g;

/** Codes that stand in words, not those inside an address. */
export function findCodes(text: string): FoundCode[] {
	const words = text.replace(/\]\([^)]*\)|https?:\/\/\S+|(?<=^|\s)\/\S+/g, (address) =>
		' '.repeat(address.length),
	);
	return [...words.matchAll(code)].map((match) => ({ code: match[0], index: match.index }));
}
