import { cleanText } from '#lib/documents/xml.ts';

/** Words as they may go into a file, in one line. */
export function cleanLine(text: string): string {
	return cleanText(text).replace(/\s+/g, ' ').trim();
}
