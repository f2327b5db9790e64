/** A private table: one row for each school. It lives in memory only; nothing here prints it. */
export interface PrivateRow {
	/** What the id column says. */
	id: string;
	/** By column, normalised. A column that is blank has the empty text. */
	values: Readonly<Record<string, string>>;
}

/**
 * One form for what means the same: compatibility forms, dashes, spaces and capitals do not set two schools apart.
 * A blank cell stays blank, and counts as a value of its own.
 */
export function normaliseValue(value: string): string {
	return value
		.normalize('NFKC')
		.replace(/[\u2010-\u2015\u2212]/g, '-')
		.replace(/[\u2018\u2019\u02bc]/g, "'")
		.replace(/[\s\u200b\ufeff]+/g, ' ')
		.trim()
		.toLowerCase();
}

/** Row numbers by pattern: rows are alike where they agree in all of `columns`. */
export function groupRows(rows: readonly PrivateRow[], columns: readonly string[]): Map<string, number[]> {
	const groups = new Map<string, number[]>();
	for (const [index, { values }] of rows.entries()) {
		const pattern = JSON.stringify(columns.map((column) => values[column] ?? ''));
		const group = groups.get(pattern);
		if (group) group.push(index);
		else groups.set(pattern, [index]);
	}
	return groups;
}
