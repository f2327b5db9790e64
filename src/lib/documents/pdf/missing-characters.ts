/** Typst prints an empty box for a character that no font has and says nothing. So this looks first. */
import type { Document } from '../document.ts';
import type { FontFile } from './font-file.ts';

export interface MissingCharacter {
	character: string;
	/** The way through the document to the text, such as `blocks.3.fields.0.hint`. */
	path: string;
	/** The text around it, 30 characters at most. */
	near: string;
}

/** Line breaks, and characters that have no shape of their own, such as the soft hyphen. */
const shapeless = /^[\n\p{Default_Ignorable_Code_Point}]$/u;
/** Values that are never printed. */
const silent = new Set(['png', 'href', 'id', 'kind']);

/** Every character of the document’s texts that none of the fonts has, once for each text. */
export function findMissingCharacters(document: Document, fonts: FontFile[]): MissingCharacter[] {
	const found: MissingCharacter[] = [];
	const known = new Map<string, boolean>();
	const isKnown = (character: string) => {
		let answer = known.get(character);
		answer ??=
			shapeless.test(character) || fonts.some((font) => font.hasCharacter(character.codePointAt(0)!));
		known.set(character, answer);
		return answer;
	};
	const visit = (value: unknown, path: string[]): void => {
		if (typeof value === 'string') {
			for (const character of new Set(value)) {
				if (!isKnown(character))
					found.push({ character, path: path.join('.'), near: around(value, character) });
			}
		} else if (typeof value === 'object' && value !== null) {
			for (const [key, part] of Object.entries(value)) if (!silent.has(key)) visit(part, [...path, key]);
		}
	};
	visit(document, []);
	return found;
}

function around(text: string, character: string): string {
	const place = text.indexOf(character);
	return text.slice(Math.max(0, place - 15), place + 15);
}

/** What a person needs to mend it. */
export function explainMissing(document: Document, missing: MissingCharacter[]): string {
	const lines = missing.map(({ character, path, near }) => {
		const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
		return `  “${character}” (U+${code}) in “${near}”, ${path}`;
	});
	return [
		`${document.code ?? document.id} has characters that no typeface of the PDF can print. Write them in another way.`,
		...lines,
	].join('\n');
}
