export interface Spread {
	middle: number;
	most: number;
}

/** Of one value at least. */
export function spread(values: readonly number[]): Spread {
	return { middle: middleOf(values), most: Math.max(...values) };
}

/** The value that half of them exceed; of an even number, the upper one of two. */
export function middleOf(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
