/** Which forms are tables. */
import type { Document } from './document.ts';

export function isSpreadsheet(_document: Document): boolean {
	return false;
}
