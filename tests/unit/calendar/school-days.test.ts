/** Cases worked out by hand with a calendar on the table. */
import { expect, test } from 'vitest';
import { parseDay, writeDay } from '#lib/calendar/days.ts';
import { makeSchoolCalendar, type Holiday } from '#lib/calendar/school-days.ts';

const holiday = (first: string, last: string): Holiday => ({
	first: parseDay(first)!,
	last: parseDay(last)!,
});
const christmas = holiday('2026-12-21', '2027-01-01');
const autumnHalfTerm = holiday('2026-10-26', '2026-10-30');
const springHalfTerm = holiday('2027-02-15', '2027-02-19');
const summer = holiday('2027-07-22', '2027-09-01');

function count(
	unit: 'addDays' | 'addWeeks',
	{ from, by, off = [] }: { from: string; by: number; off?: Holiday[] },
) {
	const day = makeSchoolCalendar(off)[unit](parseDay(from)!, by);
	return day === undefined ? undefined : writeDay(day);
}

test.each([
	['the next day', { from: '2026-11-12', by: 1 }, '2026-11-13'],
	['over a weekend', { from: '2026-11-13', by: 1 }, '2026-11-16'],
	['the day itself', { from: '2026-11-14', by: 0 }, '2026-11-14'],
	['five before', { from: '2026-11-12', by: -5 }, '2026-11-05'],
	['ten before, over a half term', { from: '2026-11-12', by: -10, off: [autumnHalfTerm] }, '2026-10-22'],
	['ten, over Christmas without holidays', { from: '2026-12-10', by: 10 }, '2026-12-24'],
	['twelve, over two bank holidays in a row', { from: '2026-12-10', by: 12 }, '2026-12-30'],
	['ten, over Christmas', { from: '2026-12-10', by: 10, off: [christmas] }, '2027-01-07'],
	['three, over Good Friday and Easter Monday', { from: '2027-03-24', by: 3 }, '2027-03-31'],
	['one before, over Easter', { from: '2027-03-30', by: -1 }, '2027-03-25'],
	['one, to a leap day', { from: '2028-02-28', by: 1 }, '2028-02-29'],
	['two, over a leap day', { from: '2028-02-28', by: 2 }, '2028-03-01'],
	['one, in a year without a leap day', { from: '2027-02-26', by: 1 }, '2027-03-01'],
	['five, over the summer', { from: '2027-07-20', by: 5, off: [summer] }, '2027-09-07'],
	['one, from a Saturday', { from: '2026-11-14', by: 1 }, '2026-11-16'],
	['one before, from a Sunday', { from: '2026-11-15', by: -1 }, '2026-11-13'],
	['one, from a bank holiday', { from: '2026-12-25', by: 1 }, '2026-12-29'],
	['one, from the last day of the range', { from: '2100-12-31', by: 1 }, '2101-01-04'],
	['one before, from the beginning of the range', { from: '1900-01-02', by: -1 }, '1899-12-29'],
])('school days: %s', (_case, steps, expected) => {
	expect(count('addDays', steps)).toBe(expected);
});

test.each([
	['eight, over Christmas', { from: '2026-11-12', by: 8, off: [christmas] }, '2027-01-21'],
	[
		'eight, over a half term and Christmas',
		{ from: '2026-10-22', by: 8, off: [autumnHalfTerm, christmas] },
		'2027-01-07',
	],
	['eight, over a half term', { from: '2027-01-12', by: 8, off: [springHalfTerm] }, '2027-03-16'],
	['eight, to a bank holiday: the next day', { from: '2027-03-08', by: 8 }, '2027-05-04'],
	['eight, over the summer', { from: '2027-06-17', by: 8, off: [summer] }, '2027-09-16'],
	[
		'five, to a closed Thursday at the end of term: the last day',
		{ from: '2027-06-17', by: 5, off: [summer] },
		'2027-07-21',
	],
	['six, to the first two days of a term', { from: '2027-06-17', by: 6, off: [summer] }, '2027-09-02'],
	['eight, from a Saturday: the Friday', { from: '2026-11-14', by: 8 }, '2027-01-08'],
	['none', { from: '2026-11-14', by: 0 }, '2026-11-14'],
	['two before, over a half term', { from: '2026-11-12', by: -2, off: [autumnHalfTerm] }, '2026-10-22'],
	['two before, to a bank holiday: the school day before', { from: '2026-05-18', by: -2 }, '2026-05-01'],
	['one, over a leap day', { from: '2028-02-24', by: 1 }, '2028-03-02'],
])('school weeks: %s', (_case, steps, expected) => {
	expect(count('addWeeks', steps)).toBe(expected);
});

test('a week with one school day counts, and a week with none does not', () => {
	const fourDays = holiday('2026-11-16', '2026-11-19');
	const fiveDays = holiday('2026-11-16', '2026-11-20');

	expect(count('addWeeks', { from: '2026-11-11', by: 1, off: [fourDays] })).toBe('2026-11-20');
	expect(count('addWeeks', { from: '2026-11-11', by: 1, off: [fiveDays] })).toBe('2026-11-25');
});

test('holidays may overlap, stand in any order and hold weekends', () => {
	const off = [holiday('2026-12-26', '2027-01-03'), christmas, holiday('2026-12-19', '2026-12-27')];

	expect(count('addDays', { from: '2026-12-18', by: 1, off })).toBe('2027-01-04');
});

test.each(['addDays', 'addWeeks'] as const)('%s finds nothing in an endless holiday, and says so', (unit) => {
	const off = [holiday('1900-01-01', '2100-12-31')];

	expect(count(unit, { from: '2026-11-12', by: 1, off })).toBeUndefined();
	expect(count(unit, { from: '2026-11-12', by: -2, off })).toBeUndefined();
});

test.each([
	['2026-11-12', undefined],
	['2026-11-14', 'a Saturday'],
	['2026-11-15', 'a Sunday'],
	['2027-03-29', 'Easter Monday'],
	['2026-12-28', 'the day instead of Boxing Day'],
	['2026-12-22', 'in a holiday that you entered'],
])('%s is closed because it is %s', (iso, why) => {
	expect(makeSchoolCalendar([christmas]).whyClosed(parseDay(iso)!)).toBe(why);
});
