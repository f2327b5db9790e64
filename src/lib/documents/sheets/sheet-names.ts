import { cutText } from '../xml.ts';

/** What Excel allows: 31 characters, none of []:*?/\, no apostrophe at either end, no two alike but for case. */
const longest = 31;

/** Gives every sheet a name that every program takes. */
export function nameSheets<S extends { name: string }>(sheets: readonly S[]): S[] {
	const taken = new Set<string>();
	return sheets.map((sheet) => {
		const plain = cutText(cleanName(sheet.name) || 'Table', longest);
		let name = plain;
		for (let count = 2; taken.has(name.toLowerCase()); count++) {
			const end = ` ${count}`;
			name = cutText(plain, longest - end.length) + end;
		}
		taken.add(name.toLowerCase());
		return { ...sheet, name };
	});
}

function cleanName(name: string): string {
	return name
		.replace(/[[\]:*?/\\\s]+/g, ' ')
		.trim()
		.replace(/^'+|'+$/g, '');
}
