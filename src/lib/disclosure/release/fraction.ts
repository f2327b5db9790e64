/** A fraction in its lowest terms, so that two losses are equal exactly when they are. */
export interface Fraction {
	top: bigint;
	bottom: bigint;
}

export function makeFraction(top: bigint, bottom: bigint): Fraction {
	const divisor = findDivisor(top, bottom);
	return { top: top / divisor, bottom: bottom / divisor };
}

function findDivisor(a: bigint, b: bigint): bigint {
	return b === 0n ? (a === 0n ? 1n : a) : findDivisor(b, a % b);
}

/** `3/8`; a whole number stays one. */
export function writeFraction({ top, bottom }: Fraction): string {
	return bottom === 1n ? String(top) : `${top}/${bottom}`;
}

export function toDecimal({ top, bottom }: Fraction): number {
	return Number(top) / Number(bottom);
}

/** Decimal numbers such as 0.25 as whole numbers in the same proportion. */
export function toWholes(numbers: readonly number[]): bigint[] {
	const places = Math.max(0, ...numbers.map((number) => (String(number).split('.')[1] ?? '').length));
	return numbers.map((number) => BigInt(Math.round(number * 10 ** places)));
}
