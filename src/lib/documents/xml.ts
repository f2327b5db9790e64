/** Text inside XML 1.0. Cut a text before it is escaped, never after. */
import { escapeMarkup } from '#lib/text/escape.ts';

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

// XML 1.0, 2.2: control characters, half of a surrogate pair, U+FFFE and U+FFFF.
const forbidden =
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text without what XML cannot hold. Line ends become `\n`, as every reader of XML makes them. */
export function cleanText(text: string): string {
	return text.replace(forbidden, '').replace(/\r\n?/g, '\n');
}

export function escapeXml(text: string): string {
	return escapeMarkup(cleanText(text));
}

/** For an attribute, where a line break would be read as a space. */
export function escapeAttribute(text: string): string {
	return escapeXml(text.replace(/\s+/g, ' '));
}

/** At most `length` UTF-16 units, without halving a character. */
export function cutText(text: string, length: number): string {
	if (text.length <= length) return text;
	return text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '') + '…';
}
