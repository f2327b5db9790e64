import { describe, expect, test } from 'vitest';
import { drawTally } from '#lib/trail/tally.ts';

const lines = (path: string) => path.match(/M/g)?.length ?? 0;
const starts = (path: string) => [...path.matchAll(/M([\d.]+)/g)].map(([, x]) => Number(x));

describe('drawTally', () => {
	test('draws one solid line for each school', () => {
		const { filled, hollow, label } = drawTally({ schools: 10, inCycle: 10 }, 56);

		expect([lines(filled), lines(hollow)]).toEqual([10, 0]);
		expect(label).toBe('Ten upright lines');
	});

	test('draws schools outside the cycle hollow, after a gap', () => {
		const { filled, hollow, label } = drawTally({ schools: 10, inCycle: 8 }, 56);

		expect([lines(filled), lines(hollow)]).toEqual([8, 2]);
		expect(label).toBe('Ten upright lines, eight solid and two hollow');
		expect(starts(hollow)[0]! - starts(filled).at(-1)!).toBeGreaterThan(
			1.9 * (starts(filled)[1]! - starts(filled)[0]!),
		);
	});

	test('leaves a gap between groups', () => {
		const { filled, label } = drawTally({ schools: 7, inCycle: 7, groups: [4, 3] }, 56);
		const steps = starts(filled)
			.map((x, index, all) => x - (all[index - 1] ?? x))
			.slice(1);

		expect(steps).toEqual([9, 9, 9, 18, 9, 9]);
		expect(label).toBe('Seven upright lines in groups of four and three');
	});

	test('takes one group for no group', () => {
		expect(drawTally({ schools: 4, inCycle: 4, groups: [4] }, 56)).toEqual(
			drawTally({ schools: 4, inCycle: 4 }, 56),
		);
	});

	test.each([28, 56, 150])('fits its width and its height of %i', (height) => {
		const { width, filled, hollow } = drawTally(
			{ schools: 24, inCycle: 20, groups: [4, 4, 4, 4, 4, 4] },
			height,
		);
		const ends = [...(filled + hollow).matchAll(/M([\d.]+) [\d.]+h([\d.]+)/g)].map(
			([, x, across]) => Number(x) + Number(across),
		);

		expect(ends).toHaveLength(24);
		expect(Math.max(...ends)).toBeLessThanOrEqual(width);
		expect(width - Math.max(...ends)).toBeLessThan(2);
		expect(filled).toContain(`v${height}`);
	});

	test('uses figures above twenty', () => {
		expect(drawTally({ schools: 24, inCycle: 24 }, 56).label).toBe('24 upright lines');
	});
});
