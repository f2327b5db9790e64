/** Chance that repeats: the same seed gives the same numbers on every machine. */
export interface Random {
	/** A whole number from 0 up to, but not including, `limit`. */
	below(limit: number): number;
	pick<T>(list: readonly T[]): T;
	/** Different members of a list. */
	several<T>(list: readonly T[], count: number): T[];
}

export function makeRandom(seed: number): Random {
	let state = seed >>> 0;
	// mulberry32: short, and good enough to choose words with.
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
		return (mixed ^ (mixed >>> 14)) >>> 0;
	};
	const below = (limit: number) => Math.floor((next() / 2 ** 32) * limit);
	const pick = <T>(list: readonly T[]) => list[below(list.length)]!;
	const several = <T>(list: readonly T[], count: number) => {
		const chosen = new Set<T>();
		while (chosen.size < Math.min(count, list.length)) chosen.add(pick(list));
		return [...chosen];
	};
	return { below, pick, several };
}
