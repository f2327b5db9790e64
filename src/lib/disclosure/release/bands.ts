/** Counts of schools as fixed bands, and what somebody who knows the total can still work out of them. */
import { policy } from '../policy.data.ts';

/** The bands from few to many. What is under k is not shown at all; what leaves fewer than k out says “most or all”. */
export const bands = ['not-shown', '3-5', '6-10', '11+', 'most-or-all'] as const;
export type Band = (typeof bands)[number];

export interface Range {
	least: number;
	most: number;
}

/** The band of `count` schools among `of`. */
export function bandOf(count: number, of: number, k: number = policy.k): Band {
	if (count < k) return 'not-shown';
	if (of - count < k) return 'most-or-all';
	return count <= 5 ? '3-5' : count <= 10 ? '6-10' : '11+';
}

/** The counts that a band allows among `of` schools. */
export function rangeOf(band: Band, of: number, k: number = policy.k): Range {
	const most = of - k;
	if (band === 'not-shown') return { least: 0, most: Math.min(k - 1, of) };
	if (band === 'most-or-all') return { least: Math.max(k, of - k + 1), most: of };
	if (band === '3-5') return { least: k, most: Math.min(5, most) };
	if (band === '6-10') return { least: Math.max(6, k), most: Math.min(10, most) };
	return { least: Math.max(11, k), most };
}

/**
 * For each range: the counts that are left once all of them must add up to the total. The compositions of a sum within
 * ranges leave no gaps, so the ends say everything; the tests enumerate the compositions one by one.
 */
export function narrowRanges(ranges: readonly Range[], total: number): Range[] {
	const sum = (key: keyof Range) => ranges.reduce((all, range) => all + range[key], 0);
	const [least, most] = [sum('least'), sum('most')];
	return ranges.map((range) => ({
		least: Math.max(range.least, total - (most - range.most)),
		most: Math.min(range.most, total - (least - range.least)),
	}));
}
