/**
 * The best release there is: every combination of ladder steps is tried, and rows that are still too few alike are held
 * back whole. Full-domain generalisation with local suppression of rows: Samarati (2001), LeFevre and others (2005).
 */
import { makeFraction, toWholes, type Fraction } from './fraction.ts';

export interface SearchColumn {
	weight: number;
	height: number;
	lowest: number;
	/** At each step below the top: one value for each row. */
	values: readonly (readonly string[])[];
}

export interface EarlierPatterns {
	/** For each row: what all earlier editions joined say of it; undefined where it was never published. */
	rows: readonly (string | undefined)[];
	/** The same for schools that were published once and are not in this table. */
	left: readonly string[];
}

export interface SearchOptions {
	rows: number;
	columns: readonly SearchColumn[];
	k: number;
	maxHeldBack: number;
	/** Columns that may stay below their top step on a map of so many rows. */
	allowColumns(published: number): number;
	earlier?: EarlierPatterns | undefined;
}

export interface Plan {
	/** For each column: its step. */
	steps: number[];
	/** Row numbers. */
	heldBack: number[];
	/** Row numbers of each class. */
	classes: number[][];
	loss: Fraction;
}

/** Undefined where no combination satisfies the conditions. The order of the rows has no influence. */
export function findBestPlan(options: SearchOptions): Plan | undefined {
	const cost = makeCost(options);
	const numbered = numberValues(options);
	let best: (Partition & { steps: number[]; cost: bigint }) | undefined;
	for (const steps of listCombinations(options)) {
		const found = partitionRows(options, numbered, steps);
		if (!found || found.heldBack.length > options.maxHeldBack) continue;
		const kept = steps.filter((step, index) => step < options.columns[index]!.height).length;
		if (kept > options.allowColumns(options.rows - found.heldBack.length)) continue;
		const candidate = { ...found, steps, cost: cost.of(steps, found.heldBack.length) };
		if (!best || isBetter(candidate, best)) best = candidate;
	}
	if (!best) return undefined;
	const { steps, heldBack, classes } = best;
	return { steps, heldBack, classes, loss: makeFraction(best.cost, cost.whole) };
}

interface Candidate {
	steps: number[];
	heldBack: number[];
	cost: bigint;
}

/** Ties: fewer rows held back, then the smaller highest step, then the lower steps in the order of the columns. */
function isBetter(a: Candidate, b: Candidate): boolean {
	if (a.cost !== b.cost) return a.cost < b.cost;
	if (a.heldBack.length !== b.heldBack.length) return a.heldBack.length < b.heldBack.length;
	const highest = Math.max(0, ...a.steps) - Math.max(0, ...b.steps);
	if (highest !== 0) return highest < 0;
	const at = a.steps.findIndex((step, column) => step !== b.steps[column]);
	return at >= 0 && a.steps[at]! < b.steps[at]!;
}

/** `((n − d)·Σ wᵢ·stepᵢ/hᵢ / Σ w + d) / n` as a whole number of parts of `whole`, so that no rounding decides. */
function makeCost({ rows, columns }: SearchOptions) {
	const weights = toWholes(columns.map(({ weight }) => weight));
	const common = columns.reduce((product, { height }) => product * BigInt(height), 1n);
	const total = weights.reduce((sum, weight) => sum + weight, 0n) || 1n;
	const whole = BigInt(Math.max(rows, 1)) * total * common;
	const of = (steps: readonly number[], heldBack: number) => {
		const climbed = columns.reduce(
			(sum, { height }, index) => sum + weights[index]! * BigInt(steps[index]!) * (common / BigInt(height)),
			0n,
		);
		return BigInt(rows - heldBack) * climbed + BigInt(heldBack) * total * common;
	};
	return { whole, of };
}

function* listCombinations({ columns }: SearchOptions): Generator<number[]> {
	const steps = columns.map(({ lowest }) => lowest);
	for (;;) {
		yield [...steps];
		let at = steps.length - 1;
		while (at >= 0 && steps[at] === columns[at]!.height) steps[at] = columns[at--]!.lowest;
		if (at < 0) return;
		steps[at]!++;
	}
}

interface Partition {
	heldBack: number[];
	classes: number[][];
}

interface NumberedColumn {
	of: number[];
	/** Numbers are below it. */
	count: number;
}

/** Values as small numbers: a pattern of them is one number, and thousands of combinations are counted in a moment. */
interface Numbered {
	/** By column and step: one number for each row, and how many there are. */
	columns: NumberedColumn[][];
	/** The same for what earlier editions said. */
	earlier: NumberedColumn;
}

function numberValues({ columns, rows, earlier }: SearchOptions): Numbered {
	const all = Array.from({ length: rows }, (_, row) => earlier?.rows[row] ?? '');
	return {
		columns: columns.map(({ values }) => values.map(numberList)),
		earlier: numberList(all),
	};
}

function numberList(values: readonly (string | number)[]): NumberedColumn {
	const known = new Map<string | number, number>();
	for (const value of values) if (!known.has(value)) known.set(value, known.size);
	return { of: values.map((value) => known.get(value)!), count: known.size };
}

/** One number for each row: the same where all columns are the same. */
function combine(columns: readonly NumberedColumn[], rows: number): number[] {
	let combined: NumberedColumn = { of: new Array<number>(rows).fill(0), count: 1 };
	for (const { of, count } of columns) {
		// Far below the largest whole number: from there on they are numbered anew.
		if (combined.count * count > 2 ** 40) combined = numberList(combined.of);
		const before = combined.of;
		combined = { of: before.map((value, row) => value * count + of[row]!), count: combined.count * count };
	}
	return combined.of;
}

/**
 * Rows of a pattern under k are held back whole. With earlier editions the pattern is that of all editions joined; and
 * schools that vanish from the map must be none or k of a kind. Undefined where they are not.
 */
function partitionRows(
	{ rows, columns, k, earlier }: SearchOptions,
	numbered: Numbered,
	steps: readonly number[],
): Partition | undefined {
	const kept = numbered.columns.flatMap((column, index) =>
		steps[index]! < columns[index]!.height ? [column[steps[index]!]!] : [],
	);
	const now = combine(kept, rows);
	const joined = combine([{ of: now, count: Math.max(0, ...now) + 1 }, numbered.earlier], rows);
	const sizes = new Map<number, number>();
	for (const pattern of joined) sizes.set(pattern, (sizes.get(pattern) ?? 0) + 1);
	const heldBack: number[] = [];
	for (let row = 0; row < rows; row++) if (sizes.get(joined[row]!)! < k) heldBack.push(row);
	if (earlier && !vanishTogether(earlier, heldBack, k)) return undefined;
	const classes = new Map<number, number[]>();
	for (let row = 0; row < rows; row++) {
		if (sizes.get(joined[row]!)! < k) continue;
		const alike = classes.get(now[row]!);
		if (alike) alike.push(row);
		else classes.set(now[row]!, [row]);
	}
	return { heldBack, classes: [...classes.values()] };
}

function vanishTogether({ rows, left }: EarlierPatterns, heldBack: readonly number[], k: number): boolean {
	const gone = [...left, ...heldBack.flatMap((row) => rows[row] ?? [])];
	return [...Map.groupBy(gone, (pattern) => pattern).values()].every((group) => group.length >= k);
}
