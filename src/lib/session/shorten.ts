/** Shortens what is left of a session, so that it still ends on time. All in whole minutes. */

export interface Shortenable {
	minutes: number;
	/** What it cannot go below; it is left alone where that is more than it has. */
	least: number;
}

export interface Shortening {
	minutes: number[];
	saved: number;
	/** What was asked for and could not be saved. */
	over: number;
}

/**
 * Shares a cut among lines by what each can spare, with the largest remainders for the odd minutes; of two alike, the
 * longer line gives, then the earlier.
 */
export function shortenLines(lines: readonly Shortenable[], cut: number): Shortening {
	const spare = lines.map(({ minutes, least }) => Math.max(0, minutes - least));
	const all = spare.reduce((sum, minutes) => sum + minutes, 0);
	const saved = Math.min(Math.max(0, Math.floor(cut)), all);
	const share = (index: number) => (all === 0 ? 0 : (saved * spare[index]!) / all);
	const taken = spare.map((_spare, index) => Math.floor(share(index)));
	const odd = saved - taken.reduce((sum, minutes) => sum + minutes, 0);
	const order = spare
		.map((_spare, index) => index)
		.sort((a, b) => (share(b) % 1) - (share(a) % 1) || lines[b]!.minutes - lines[a]!.minutes || a - b);
	for (const index of order.slice(0, odd)) taken[index]!++;
	return {
		minutes: lines.map(({ minutes }, index) => minutes - taken[index]!),
		saved,
		over: Math.max(0, Math.floor(cut)) - saved,
	};
}
