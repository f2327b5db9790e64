import { expect, test } from 'vitest';
import { bandOf, narrowRanges, rangeOf, type Range } from '#lib/disclosure/release/bands.ts';
import { judgeNeed, levels, makeTallies, type AreaCounts } from '#lib/disclosure/release/tallies.ts';

const area = (strength: number, developing: number, need: number): AreaCounts => ({
	area: 'reading',
	group: 0,
	of: strength + developing + need,
	counts: { strength, developing, need },
});

test.each<[number, number, string]>([
	[0, 12, 'not-shown'],
	[2, 12, 'not-shown'],
	[3, 12, '3-5'],
	[6, 12, '6-10'],
	[9, 12, '6-10'],
	[10, 12, 'most-or-all'],
	[12, 12, 'most-or-all'],
	[5, 6, 'most-or-all'],
	[12, 30, '11+'],
])('puts %i of %i into the band %s', (count, of, band) => {
	expect(bandOf(count, of)).toBe(band);
});

test('every count lies in the range of its band', () => {
	for (let of = 3; of <= 40; of++)
		for (let count = 0; count <= of; count++) {
			const { least, most } = rangeOf(bandOf(count, of), of);
			expect(count >= least && count <= most, `${count} of ${of}`).toBe(true);
		}
});

/** Every way to reach the total, one by one. */
function enumerate(ranges: readonly Range[], total: number): Range[] {
	const found = ranges.map(() => ({ least: Infinity, most: -Infinity }));
	const fill = (counts: number[], left: number) => {
		const range = ranges[counts.length];
		if (!range) {
			if (left === 0)
				for (const [i, count] of counts.entries())
					found[i] = { least: Math.min(found[i]!.least, count), most: Math.max(found[i]!.most, count) };
			return;
		}
		for (let count = range.least; count <= Math.min(range.most, left); count++)
			fill([...counts, count], left - count);
	};
	fill([], total);
	return found;
}

test('the ends of the ranges are those of all compositions', () => {
	for (let of = 5; of <= 18; of++)
		for (let a = 0; a <= of; a++)
			for (let b = 0; a + b <= of; b++) {
				const ranges = [a, b, of - a - b].map((count) => rangeOf(bandOf(count, of), of));
				expect(narrowRanges(ranges, of)).toEqual(enumerate(ranges, of));
			}
});

test.each<[number, number, number, string]>([
	[6, 6, 0, 'safe'],
	[4, 4, 4, 'safe'],
	[6, 5, 1, 'small-count'],
	[6, 4, 2, 'small-count'],
	[0, 0, 12, 'shared-need'],
	[0, 1, 11, 'shared-need'],
	[1, 1, 10, 'safe'],
	// The bands alone give it away: 3–5, 3–5 and 11 schools leave 1 or 2.
	[5, 5, 1, 'small-count'],
])('judges %i strong, %i developing, %i in need: %s', (...[strength, developing, need, verdict]) => {
	expect(judgeNeed(area(strength, developing, need))).toBe(verdict);
});

test('merges needs everywhere once one of them is not safe', () => {
	const options = { k: 3, showNeeds: true };

	expect(makeTallies([area(4, 4, 4)], options)).toEqual({
		showNeeds: true,
		tallies: [{ strength: '3-5', developing: '3-5', need: '3-5' }],
	});
	expect(makeTallies([area(4, 4, 4), area(6, 4, 2)], options)).toEqual({
		showNeeds: false,
		tallies: [
			{ strength: '3-5', developing: '6-10' },
			{ strength: '6-10', developing: '6-10' },
		],
	});
});

test('counts nothing in a class of four', () => {
	expect(makeTallies([area(4, 0, 0)], { k: 3, showNeeds: false }).tallies).toEqual([
		{ strength: 'not-shown', developing: 'not-shown' },
	]);
});

test('no published tally leaves only 1 or 2 schools possible, whatever the counts', () => {
	for (let of = 3; of <= 24; of++)
		for (let strength = 0; strength <= of; strength++)
			for (let need = 0; strength + need <= of; need++) {
				const counts = area(strength, of - strength - need, need);
				const { tallies, showNeeds } = makeTallies([counts], { k: 3, showNeeds: true });
				const shown = showNeeds ? levels : levels.slice(0, 2);
				if (of < 5) continue;
				const ranges = narrowRanges(
					shown.map((level) => rangeOf(tallies[0]![level]!, of)),
					of,
				);
				expect(ranges.every(({ least, most }) => least === 0 || most >= 3)).toBe(true);
				if (showNeeds) expect(ranges[2]!.least === 0 || ranges[2]!.least < of - 1).toBe(true);
			}
});
