import { expect, test } from 'vitest';
import { mondayOf, parseDay, sayDay, weekdayOf, writeDay } from '#lib/calendar/days.ts';

test.each(['1900-01-01', '1969-12-31', '1970-01-01', '2000-02-29', '2028-02-29', '2100-02-28', '2100-12-31'])(
	'%s is a day, and is written as it was read',
	(iso) => {
		expect(writeDay(parseDay(iso)!)).toBe(iso);
	},
);

test.each([
	'',
	' ',
	'2027-02-29',
	'1900-02-29',
	'2100-02-29',
	'2026-04-31',
	'2026-13-01',
	'2026-00-10',
	'2026-01-00',
	'1899-12-31',
	'2101-01-01',
	'0026-11-12',
	'26-11-12',
	'12/11/2026',
	'2026-11-12T00:00',
	' 2026-11-12',
	'２０２６-11-12',
	'<script>',
])('“%s” is no day', (text) => {
	expect(parseDay(text)).toBeUndefined();
});

test.each([
	['1900-01-01', 'Monday 1 January 1900', 0],
	['1969-12-28', 'Sunday 28 December 1969', 6],
	['1970-01-01', 'Thursday 1 January 1970', 3],
	['2026-11-12', 'Thursday 12 November 2026', 3],
	['2028-02-29', 'Tuesday 29 February 2028', 1],
	['2100-12-31', 'Friday 31 December 2100', 4],
])('%s is said as %s', (iso, said, weekday) => {
	const day = parseDay(iso)!;

	expect([sayDay(day), weekdayOf(day)]).toEqual([said, weekday]);
});

test('a week begins on Monday, also before 1970', () => {
	const sunday = parseDay('1960-02-28')!;

	expect(writeDay(mondayOf(sunday))).toBe('1960-02-22');
	expect(writeDay(mondayOf(sunday + 1))).toBe('1960-02-29');
});
