/**
 * What a table tells about its rows before anything is done to it.
 *
 * k-anonymity: Sweeney, “k-anonymity: a model for protecting privacy” (2002). Minimal unique sets: Elliot, Manning and
 * Ford, “A computational algorithm for handling the special uniques problem” (2002). Distinct sensitive values:
 * Machanavajjhala and others, “l-diversity” (2007).
 */
import { groupRows, type PrivateRow } from './table.ts';

export interface Measures {
	/** The smallest number of rows alike, by columns joined with `+`. 0 for a table without rows. */
	k: Record<string, number>;
	/** How many rows stand alone, by columns joined with `+`. */
	uniques: Record<string, number>;
	/** By row id: the sets of columns that single the row out, and of which no smaller part does. */
	minimalUniques: Record<string, string[]>;
	/** By sensitive column: the fewest different values within a smallest class. 1 means that the class gives them away. */
	distinct: Record<string, number>;
}

export function measureTable(
	rows: readonly PrivateRow[],
	describing: readonly string[],
	sensitive: readonly string[],
): Measures {
	const subsets = listSubsets(describing);
	const sizes = subsets.map((subset) => ({
		name: subset.join('+'),
		sizes: [...groupRows(rows, subset).values()].map((group) => group.length),
	}));
	return {
		k: Object.fromEntries(
			sizes.map(({ name, sizes }) => [name, sizes.length === 0 ? 0 : Math.min(...sizes)]),
		),
		uniques: Object.fromEntries(
			sizes.map(({ name, sizes }) => [name, sizes.filter((size) => size === 1).length]),
		),
		minimalUniques: findMinimalUniques(rows, subsets),
		distinct: countDistinct(rows, describing, sensitive),
	};
}

/** Every set of at least one column, small sets first, each in the order of the columns. */
export function listSubsets(columns: readonly string[]): string[][] {
	const all = Array.from({ length: 2 ** columns.length - 1 }, (_, index) =>
		columns.filter((_column, position) => ((index + 1) >> position) & 1),
	);
	const rank = (subset: string[]) => subset.map((column) => columns.indexOf(column));
	return all.sort((a, b) => a.length - b.length || compareLists(rank(a), rank(b)));
}

function compareLists(a: readonly number[], b: readonly number[]): number {
	const at = a.findIndex((value, index) => value !== b[index]);
	return at < 0 ? 0 : a[at]! - b[at]!;
}

function findMinimalUniques(
	rows: readonly PrivateRow[],
	subsets: readonly string[][],
): Record<string, string[]> {
	const found: string[][][] = rows.map(() => []);
	for (const subset of subsets) {
		for (const group of groupRows(rows, subset).values()) {
			const known = group.length === 1 ? found[group[0]!]! : undefined;
			if (known && !known.some((smaller) => smaller.every((column) => subset.includes(column))))
				known.push(subset);
		}
	}
	return Object.fromEntries(
		rows.map(({ id }, index) => [id, found[index]!.map((subset) => subset.join('+'))]),
	);
}

function countDistinct(
	rows: readonly PrivateRow[],
	describing: readonly string[],
	sensitive: readonly string[],
): Record<string, number> {
	const groups = [...groupRows(rows, describing).values()];
	const smallest = Math.min(...groups.map((group) => group.length));
	const classes = groups.filter((group) => group.length === smallest);
	return Object.fromEntries(
		sensitive.map((column) => {
			const counts = classes.map(
				(group) => new Set(group.map((row) => rows[row]!.values[column] ?? '')).size,
			);
			return [column, counts.length === 0 ? 0 : Math.min(...counts)];
		}),
	);
}
