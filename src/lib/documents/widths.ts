/** How the columns of a form’s table share its width. */
import type { SimpleField } from './document.ts';

const shares: Record<SimpleField['kind'], number> = {
	'long-text': 32,
	several: 24,
	text: 20,
	choice: 18,
	rating: 18,
	date: 16,
	number: 12,
	tick: 10,
};

/** Wider where the longest word of the label needs it. */
export function columnWidths(columns: readonly SimpleField[]): number[] {
	return columns.map(({ kind, label }) => {
		const longestWord = Math.max(...label.split(/\s+/).map((word) => word.length));
		return Math.max(shares[kind], longestWord * 1.3);
	});
}
