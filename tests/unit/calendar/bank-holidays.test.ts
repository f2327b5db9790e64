import { expect, test } from 'vitest';
import { findEaster, listBankHolidays } from '#lib/calendar/bank-holidays.ts';
import { parseDay, weekdayOf, writeDay } from '#lib/calendar/days.ts';

const daysOf = (year: number) => listBankHolidays(year).map(({ day }) => writeDay(day).slice(5));
const years = Array.from({ length: 201 }, (_year, index) => 1900 + index);

// As the Government’s list at gov.uk/bank-holidays has them.
test.each([
	[2019, ['01-01', '04-19', '04-22', '05-06', '05-27', '08-26', '12-25', '12-26']],
	[2024, ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26']],
	[2025, ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26']],
	[2026, ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28']],
	[2027, ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28']],
])('%i has the days of the published list', (year, days) => {
	expect(daysOf(year)).toEqual(days);
});

test.each([
	[2021, 'a Saturday', ['12-27', '12-28']],
	[2022, 'a Sunday', ['12-26', '12-27']],
	[2020, 'a Friday', ['12-25', '12-28']],
	[2023, 'a Monday', ['12-25', '12-26']],
])('in %i, with Christmas Day on %s, two weekdays are off', (year, _weekday, days) => {
	expect(daysOf(year).slice(-2)).toEqual(days);
});

test.each([
	[2022, '01-03'],
	[2023, '01-02'],
	[2024, '01-01'],
])('the new year of %i has its holiday on %s', (year, day) => {
	expect(daysOf(year)[0]).toBe(day);
});

// The earliest and the latest of these two centuries, and the ends of the range.
test.each([
	'1900-04-15',
	'1943-04-25',
	'1961-04-02',
	'2000-04-23',
	'2008-03-23',
	'2019-04-21',
	'2038-04-25',
	'2049-04-18',
	'2076-04-19',
	'2100-03-28',
])('Easter Sunday is %s', (easter) => {
	expect(writeDay(findEaster(Number(easter.slice(0, 4))))).toBe(easter);
});

test('Easter is a Sunday from 22 March to 25 April in every year', () => {
	const odd = years.filter((year) => {
		const easter = findEaster(year);
		return (
			weekdayOf(easter) !== 6 || easter < parseDay(`${year}-03-22`)! || easter > parseDay(`${year}-04-25`)!
		);
	});

	expect(odd).toEqual([]);
});

test('every year has eight, all on weekdays, in order, none twice', () => {
	const odd = years.filter((year) => {
		const days = listBankHolidays(year).map(({ day }) => day);
		const isInOrder = days.every((day, index) => index === 0 || day > days[index - 1]!);
		return days.length !== 8 || !isInOrder || days.some((day) => weekdayOf(day) > 4);
	});

	expect(odd).toEqual([]);
});
