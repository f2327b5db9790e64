/** Reads comma-separated text as spreadsheets in England save it (RFC 4180, with semicolons, tabs and old encodings too). */
import { dropBlankEnd, nameColumn, type Sheet } from './sheet.ts';

export function readCsv(bytes: Uint8Array): Sheet {
	const { text, guessed } = decodeText(bytes);
	const sheet: Sheet = { rows: [], refusals: [], warnings: [] };
	if (guessed)
		sheet.warnings.push({
			rule: 'encoding',
			where: 'the whole file',
			why: 'The file is not saved as UTF-8. It was read as Windows-1252, as older programs save it.',
			fix: 'Look at accents and apostrophes in the result. To be sure, save the sheet again as “CSV UTF-8”.',
		});
	const parsed = splitCells(text, guessSeparator(text));
	if (!parsed) {
		sheet.refusals.push({
			rule: 'csv-unreadable',
			where: 'the whole file',
			why: 'A quote mark is opened and never closed, so the cells cannot be told apart.',
			fix: 'Open the file in your spreadsheet program and save it again as CSV.',
		});
		return sheet;
	}
	sheet.rows = dropBlankEnd(parsed);
	sheet.refusals.push(...findFormulas(sheet.rows));
	return sheet;
}

/** The text without its byte order mark; `guessed` where it was neither UTF-8 nor UTF-16. */
export function decodeText(bytes: Uint8Array): { text: string; guessed: boolean } {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe)
		return { text: new TextDecoder('utf-16le').decode(bytes), guessed: false };
	if (first === 0xfe && second === 0xff)
		return { text: new TextDecoder('utf-16be').decode(bytes), guessed: false };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false };
	} catch {
		return { text: new TextDecoder('windows-1252').decode(bytes), guessed: true };
	}
}

/** The sign that stands most often outside quotes in the first line. */
function guessSeparator(text: string): string {
	const line = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
	const counts = [',', ';', '\t'].map((sign) => ({ sign, count: line.split(sign).length }));
	return counts.reduce((best, other) => (other.count > best.count ? other : best)).sign;
}

function splitCells(text: string, separator: string): string[][] | undefined {
	const sign = separator === '\t' ? '\\t' : separator;
	const cell = new RegExp(
		String.raw`(?:"((?:[^"]|"")*)"|([^${sign}\r\n"][^${sign}\r\n]*|))(${sign}|\r\n|\r|\n|$)`,
		'y',
	);
	const rows: string[][] = [[]];
	while (cell.lastIndex <= text.length) {
		const match = cell.exec(text);
		if (!match) return undefined;
		const [, quoted, plain = '', end] = match;
		rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain);
		if (end === '') break;
		if (end !== separator) rows.push([]);
	}
	return rows;
}

function findFormulas(rows: readonly string[][]): Sheet['refusals'] {
	return rows.flatMap((cells, row) =>
		cells.flatMap((cell, column) => {
			if (!/^\s*[=@]|^\s*[+-](?!\s*[\d.,]+\s*$)\S/.test(cell)) return [];
			return {
				rule: 'formula',
				where: `cell ${nameColumn(column)}${row + 1}`,
				why: 'The cell holds a formula. What it shows can change, and it may draw on cells that are private.',
				fix: 'Copy the column and paste it back as values only.',
			};
		}),
	);
}
