/** Links in texts, and what an address may be, wherever it is written. */

/** Schemes that a browser runs instead of visiting. Anything but the ones below is refused; these get their own words. */
const safeSchemes = ['http:', 'https:', 'mailto:', 'tel:'];

/** The scheme of an address, as a browser reads it: control characters and spaces do not count. Undefined for a site path. */
export function findScheme(address: string): string | undefined {
	return /^[a-z][a-z0-9+.-]*:/i
		.exec(address.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\ufeff]/g, ''))?.[0]
		.toLowerCase();
}

export function isUnsafe(address: string): boolean {
	const scheme = findScheme(address);
	return scheme !== undefined && !safeSchemes.includes(scheme);
}

export interface TextLink {
	words: string;
	address: string;
	/** The link as it is written. */
	source: string;
	index: number;
}

// Bounded, so that a text of brackets only cannot hold up the check.
const link = /\[([^[\]]{0,500})\]\(([^)]{0,500})\)/g;

/** The links in a text of a data field: `[words](/address/)`. */
export function findTextLinks(text: string): TextLink[] {
	return [...text.matchAll(link)].map((match) => ({
		words: match[1]!,
		address: match[2]!.trim(),
		source: match[0],
		index: match.index,
	}));
}
