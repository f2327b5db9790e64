import type { Refusal } from '../report/refusal.ts';

/** One sheet as text. */
export interface Sheet {
	/** The cells of each row, blank ones as empty texts. The first row holds the headings. Rows blank at the end are gone. */
	rows: string[][];
	/** What keeps the sheet from being read safely. */
	refusals: Refusal[];
	/** What the reader of the sheet may not have noticed. */
	warnings: Refusal[];
}

/** 0 → A, 26 → AA: the letters at the head of a column. */
export function nameColumn(index: number): string {
	const letters = String.fromCharCode(65 + (index % 26));
	return index < 26 ? letters : nameColumn(Math.floor(index / 26) - 1) + letters;
}

/** `AB12` → column 27, row 11, both from 0. */
export function readCellName(name: string): { column: number; row: number } {
	const [, letters = 'A', digits = '1'] = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(name) ?? [];
	const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
	return { column, row: Number(digits) - 1 };
}

export function dropBlankEnd(rows: string[][]): string[][] {
	const last = rows.findLastIndex((row) => row.some((cell) => cell.trim() !== ''));
	return rows.slice(0, last + 1);
}
