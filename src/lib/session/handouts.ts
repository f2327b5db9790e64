/** What a session needs on the table, from its kit: each thing, and the entries with files that it names. */
import { findCodes } from '#lib/text/codes.ts';

export interface KitItem {
	says: string;
	/** In the order in which they are named. */
	codes: string[];
}

export function listKit(kit: readonly string[]): KitItem[] {
	return kit.map((says) => ({ says, codes: [...new Set(readCodes(says))] }));
}

/** Also those between two: “CS1 to CS3” names CS2. */
function readCodes(text: string): string[] {
	const written = text.replace(/\b([A-Z]+)\d+ to \1\d+\b/g, (range) => spellOut(range).join(', '));
	return findCodes(written).map(({ code }) => code);
}

/** 'CS1 to CS3' → CS1, CS2, CS3 */
function spellOut(range: string): string[] {
	const [, prefix, first, last] = /^([A-Z]+)(\d+) to \D+(\d+)$/.exec(range) as unknown as [
		string,
		string,
		string,
		string,
	];
	const count = Math.max(0, Number(last) - Number(first) + 1);
	return Array.from(
		{ length: count },
		(_place, index) => prefix + String(Number(first) + index).padStart(first.length, '0'),
	);
}
