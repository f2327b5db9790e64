/** One row a school across all areas: whoever knows two of its answers may find the row, and read the others. */

/** `cells` are the rows as they would be published, the describing values first. */
export interface GridRisk {
	/** Pairs of cells, with the describing values, that fewer than k rows share. */
	pairs: number;
	/** Rows that fewer than k rows are alike with. */
	rows: number;
}

export function measureGrid(
	rows: readonly { describing: readonly string[]; cells: readonly string[] }[],
	k: number,
): GridRisk {
	const pairs = rows.flatMap(({ describing, cells }) =>
		cells.flatMap((cell, a) =>
			cells.slice(a + 1).map((other, b) => JSON.stringify([describing, a, cell, a + 1 + b, other])),
		),
	);
	const whole = rows.map(({ describing, cells }) => JSON.stringify([describing, cells]));
	const countBelow = (patterns: string[]) =>
		[...Map.groupBy(patterns, (pattern) => pattern).values()].filter((alike) => alike.length < k);
	return { pairs: countBelow(pairs).length, rows: countBelow(whole).flat().length };
}
