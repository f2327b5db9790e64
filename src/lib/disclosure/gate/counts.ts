/** The counts of a map, with what can be worked out of them. */
import { schoolBands } from '#schemas/map.ts';
import { policy } from '../policy.data.ts';
import { narrowRanges, type Range } from '../release/bands.ts';
import type { Finding, JudgedMap, Rule } from './finding.ts';
import { groupOf } from './groups.ts';

type Band = keyof typeof schoolBands;
type Printed = number | Band;

const limits: Record<Exclude<Band, 'most-or-all'>, Range> = {
	'3-5': { least: 3, most: 5 },
	'6-10': { least: 6, most: 10 },
	'11+': { least: 11, most: Infinity },
};

interface Place {
	path: Finding['path'];
	/** Schools of the group. */
	of: number;
	k: number;
	isNeed: boolean;
}

export const judgeCounts: Rule = (map) =>
	map.rows.flatMap((row, index) => {
		const { schools: of } = groupOf(map, index);
		const k = Math.max(map.disclosure.k, policy.k);
		const single = row.cells.flatMap(({ schools, column }, cell) => {
			const path = ['rows', index, 'cells', cell, 'schools'];
			const isNeed = map.columns.find(({ id }) => id === column)?.level === 'need';
			return schools === undefined ? [] : judgeCount(schools, { path, of, k, isNeed });
		});
		return single.length > 0 ? single : judgeRow(map, index, { of, k });
	});

/** One count on its own. */
export function judgeCount(schools: Printed, { path, of, k, isNeed }: Place): Finding[] {
	const { least, most } = rangeOfPrinted(schools, of, k);
	if (most > 0 && most < k)
		return [
			{
				rule: 'small-count',
				path,
				why: `Fewer than ${k} schools are counted here. Those who know the partnership will know which.`,
				fix: 'Merge the row with another area, or take the count out: nothing under 3 is printed.',
			},
		];
	if (isNeed && least > 0 && least >= of - 1 && schools !== 'most-or-all')
		return [
			{
				rule: 'shared-need',
				path,
				why: 'All schools of the group, or all but one, share this need. So it is known of each of them.',
				fix: 'Count needs together with what is in progress.',
			},
		];
	if (schools !== 'most-or-all' && least > of - k && least !== of)
		return [
			{
				rule: 'complement',
				path,
				why: `This leaves fewer than ${k} schools of the group out, and so points at them.`,
				fix: 'Print the band most-or-all.',
			},
		];
	return [];
}

function rangeOfPrinted(schools: Printed, of: number, k: number): Range {
	if (typeof schools === 'number') return { least: schools, most: schools };
	if (schools === 'most-or-all') return { least: Math.max(k, of - k + 1), most: of };
	return { least: limits[schools].least, most: Math.min(limits[schools].most, of) };
}

/** All levels of a row together: they add up to the schools of the group. */
function judgeRow(map: JudgedMap, index: number, { of, k }: { of: number; k: number }): Finding[] {
	const levels = map.columns.filter(({ level }) => level !== undefined);
	const cells = map.rows[index]!.cells;
	const printed = levels.map(({ id }) => cells.find(({ column }) => column === id)?.schools);
	if (levels.length < 2 || printed.every((schools) => schools === undefined)) return [];
	const ranges = printed.map((schools) =>
		schools === undefined ? { least: 0, most: k - 1 } : rangeOfPrinted(schools, of, k),
	);
	return narrowRanges(ranges, of).flatMap(({ least, most }, level): Finding[] => {
		const path = ['rows', index];
		const isNeed = levels[level]!.level === 'need';
		if (least > most)
			return [
				{
					rule: 'small-count',
					path,
					why: 'The counts of this row cannot add up to the schools of its group, so nobody can tell what they give away.',
					fix: 'Count again, or have the map written by npm run anonymise.',
				},
			];
		if (least > 0 && most < k)
			return [
				{
					rule: 'small-count',
					path,
					why: `Taken together, the counts of this row leave 1 to ${k - 1} schools for one of its columns.`,
					fix: 'Merge two columns, such as needs with what is in progress, on the whole map.',
				},
			];
		if (isNeed && least > 0 && least >= of - 1)
			return [
				{
					rule: 'shared-need',
					path,
					why: 'Taken together, the counts of this row say that all schools of the group, or all but one, share a need.',
					fix: 'Count needs together with what is in progress.',
				},
			];
		return [];
	});
}
