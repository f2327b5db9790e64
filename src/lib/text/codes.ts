/** Codes of entries in running text, such as P07, CS2 or P08#same-day-report. */

export interface FoundCode {
	code: string;
	index: number;
}

/** What counts as a code in running text. P1, A4 and M25a do not, and statement codes have letters of their own. */
export const codePattern = String.raw`\b(?:CS\d{1,4}|[XPFTMG]\d{2,4})\b`;

const code = new RegExp(`${codePattern}(?:#[a-z0-9-]*[a-z0-9])?`, 'g');

/** Codes that stand in words, not those inside an address. */
export function findCodes(text: string): FoundCode[] {
	const words = text.replace(/\]\([^)]{0,500}\)|https?:\/\/\S+|(?<=^|\s)\/\S+/g, (address) =>
		' '.repeat(address.length),
	);
	return [...words.matchAll(code)].map((match) => ({ code: match[0], index: match.index }));
}
