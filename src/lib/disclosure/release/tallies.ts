/**
 * How many schools of a class say what about an area, in bands. A need that all but one of a class share is known of
 * each of them (shared-attribute disclosure), and a count can be worked out from what is printed beside it
 * (complementary disclosure: Willenborg and de Waal, “Elements of Statistical Disclosure Control”, 2001).
 */
import { policy } from '../policy.data.ts';
import { bandOf, narrowRanges, rangeOf, type Band } from './bands.ts';

export const levels = ['strength', 'developing', 'need'] as const;
export type Level = (typeof levels)[number];

export interface AreaCounts {
	/** The heading of the column in the private sheet. */
	area: string;
	/** The number of the class. */
	group: number;
	/** Schools of the class. Assumed to be known to everybody. */
	of: number;
	counts: Record<Level, number>;
}

/** `not-shown` for all where the group is too small for any tally. Without `need`, it is counted with `developing`. */
export type Tally = Partial<Record<Level, Band>>;

export type NeedVerdict = 'safe' | 'shared-need' | 'small-count';

/** A class needs so many schools before anything is counted in it: with fewer, hiding one count gives away another. */
export function countSmallestTallied(k: number = policy.k): number {
	return 2 * k - 1;
}

/** Whether the need of a class may be published beside its other levels, and gives none of them away. */
export function judgeNeed({ of, counts }: AreaCounts, k: number = policy.k): NeedVerdict {
	const count = counts.need;
	if (count > 0 && count >= of - 1) return 'shared-need';
	if (count > 0 && count < k) return 'small-count';
	const ranges = narrowCounts({ of, counts }, levels, k);
	if (ranges.some(({ least, most }) => least > 0 && most < k)) return 'small-count';
	const need = ranges.at(-1)!;
	return need.least > 0 && need.least >= of - 1 ? 'shared-need' : 'safe';
}

/** What the bands of these levels leave open, the total known. */
export function narrowCounts(
	{ of, counts }: Pick<AreaCounts, 'of' | 'counts'>,
	shown: readonly Level[],
	k: number = policy.k,
) {
	return narrowRanges(
		shown.map((level) => rangeOf(bandOf(counts[level], of, k), of, k)),
		of,
	);
}

/**
 * The tallies of a map. Needs are merged with `developing` on the whole map as soon as one of them is not safe: merged
 * in one place only, the merging itself would say that the count there is small.
 */
export function makeTallies(areas: readonly AreaCounts[], options: { k: number; showNeeds: boolean }) {
	const { k } = options;
	const tallied = areas.filter(({ of }) => of >= countSmallestTallied(k));
	const showNeeds = options.showNeeds && tallied.every((area) => judgeNeed(area, k) === 'safe');
	const tallies = areas.map((area): Tally => {
		const merged = area.counts.developing + (showNeeds ? 0 : area.counts.need);
		const counted = { strength: area.counts.strength, developing: merged, need: area.counts.need };
		const shown = showNeeds ? levels : levels.slice(0, 2);
		const band = (level: Level) =>
			area.of < countSmallestTallied(k) ? 'not-shown' : bandOf(counted[level], area.of, k);
		return Object.fromEntries(shown.map((level) => [level, band(level)]));
	});
	return { showNeeds, tallies };
}
