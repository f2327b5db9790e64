import { describe, expect, test } from 'vitest';
import { shortenLines } from '#lib/session/shorten.ts';

/** The lines of T06, with what each can spare: 2, 3, 8, 3, 2 and 2, together 20. */
const t06 = [
	{ minutes: 5, least: 3 },
	{ minutes: 10, least: 7 },
	{ minutes: 20, least: 12 },
	{ minutes: 15, least: 12 },
	{ minutes: 5, least: 3 },
	{ minutes: 5, least: 3 },
];

describe('shortenLines', () => {
	// Worked by hand. Six of 20: shares 0.6 0.9 2.4 0.9 0.6 0.6; two whole minutes, and four for the largest remainders.
	test.each([
		['nothing', 0, [5, 10, 20, 15, 5, 5], 0],
		['one minute: the line that can spare most gives it', 1, [5, 10, 19, 15, 5, 5], 0],
		['six minutes', 6, [4, 9, 18, 14, 4, 5], 0],
		[
			'ten minutes: half of what each can spare; of two halves the longer line gives',
			10,
			[4, 9, 16, 13, 4, 4],
			0,
		],
		['all there is to spare', 20, [3, 7, 12, 12, 3, 3], 0],
		['five more than there is', 25, [3, 7, 12, 12, 3, 3], 5],
	])('takes %s', (...[, cut, minutes, over]) => {
		expect(shortenLines(t06, cut)).toEqual({ minutes, saved: cut - over, over });
	});

	test('never goes below a least, and always saves what was asked for where it can', () => {
		for (let cut = 0; cut <= 30; cut++) {
			const { minutes, saved, over } = shortenLines(t06, cut);

			expect(minutes.every((own, line) => own >= t06[line]!.least && own <= t06[line]!.minutes)).toBe(true);
			expect(60 - minutes.reduce((sum, own) => sum + own, 0)).toBe(saved);
			expect(saved + over).toBe(cut);
		}
	});

	test('leaves alone a line whose least is more than it has', () => {
		const lines = [
			{ minutes: 3, least: 5 },
			{ minutes: 10, least: 8 },
		];

		expect(shortenLines(lines, 4)).toEqual({ minutes: [3, 8], saved: 2, over: 2 });
	});

	test('has nothing to give where there is no line, and takes no part of a minute', () => {
		expect(shortenLines([], 6)).toEqual({ minutes: [], saved: 0, over: 6 });
		expect(shortenLines(t06, 1.9).saved).toBe(1);
		expect(shortenLines(t06, -3)).toEqual({ minutes: [5, 10, 20, 15, 5, 5], saved: 0, over: 0 });
	});
});
