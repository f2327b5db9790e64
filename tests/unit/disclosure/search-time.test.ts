import { expect, test } from 'vitest';
import { measureStars, timeSearch } from '../../../bench/disclosure.ts';

// The floors are those of a slow computer under load; npm run bench:disclosure gives the real times.
test.each([
	[30, 1_000],
	[200, 10_000],
])(
	'%i rows with 6 columns are searched within %i ms',
	(rows, limit) => {
		expect(timeSearch(rows, 6).milliseconds).toBeLessThanOrEqual(limit);
	},
	20_000,
);

test('a starred row is the surest of all to somebody with the member list', () => {
	expect(measureStars()).toEqual({ asCounted: 1 / 8, asRead: 1 });
});
