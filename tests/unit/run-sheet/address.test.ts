import { expect, test } from 'vitest';
import { parseDay, writeDay } from '#lib/calendar/days.ts';
import { readDates, readHoliday, writeDates } from '#lib/run-sheet/address.ts';

const visit = parseDay('2026-11-12')!;
const sayHolidays = (query: string) =>
	readDates(query).holidays.map(({ first, last }) => `${writeDay(first)} ${writeDay(last)}`);

test('an address says again what it was made from', () => {
	const query =
		'?planning-day=2026-07-02&visit=2026-11-12&off=2026-10-26..2026-10-30&off=2026-12-21..2027-01-01';

	const { mistakes, ...dates } = readDates(query);

	expect(writeDates(dates)).toBe(query);
	expect(mistakes).toEqual([]);
});

test('no dates make no query', () => {
	expect(readDates('')).toEqual({ given: {}, mistakes: [], holidays: [] });
	expect(writeDates({ given: {}, holidays: [] })).toBe('');
});

test.each([
	['two of the same: the first', '?visit=2026-11-12&visit=2026-11-19', { given: { visit }, mistakes: [] }],
	['two of the same, one of them no day', '?visit=soon&visit=2026-11-12', { given: { visit }, mistakes: [] }],
	['no day of the calendar', '?visit=2026-02-30', { given: {}, mistakes: ['visit'] }],
	[
		'a year out of range',
		'?visit=1066-10-14&workshop=2926-11-12',
		{ given: {}, mistakes: ['visit', 'workshop'] },
	],
	['an empty one', '?visit=', { given: {}, mistakes: [] }],
	['a script', '?visit=<script>alert(1)</script>', { given: {}, mistakes: ['visit'] }],
	['an unknown name', '?inspection=2026-11-12&__proto__=2026-11-12', { given: {}, mistakes: [] }],
	['something that is not encoded right', '?visit=%E0%A4%A&%&&=', { given: {}, mistakes: ['visit'] }],
	['five hundred letters', `?visit=${'x'.repeat(500)}`, { given: {}, mistakes: ['visit'] }],
])('an address with %s', (_case, query, read) => {
	expect(readDates(query)).toEqual({ ...read, holidays: [] });
});

test.each([
	['the wrong way round', '?off=2027-01-01..2026-12-21', []],
	['of one day', '?off=2026-11-16', ['2026-11-16 2026-11-16']],
	['with an open end', '?off=2026-11-16..', ['2026-11-16 2026-11-16']],
	['written twice', '?off=2026-11-16..2026-11-17&off=2026-11-16..2026-11-17', ['2026-11-16 2026-11-17']],
	['that is none', '?off=..&off=summer&off=2026-02-30..2026-03-02', []],
])('a holiday %s', (_case, query, holidays) => {
	expect(sayHolidays(query)).toEqual(holidays);
});

test('an address holds forty holidays and no more', () => {
	const many = Array.from(
		{ length: 60 },
		(_off, index) => `off=${2020 + index}-07-22..${2020 + index}-09-01`,
	).join('&');

	expect(sayHolidays(`?${many}`)).toHaveLength(40);
});

test.each([
	['2026-12-21', '', true],
	['', '2026-12-21', true],
	['2026-12-21', '2026-12-21', true],
	['2026-12-21', '2026-12-20', false],
	['', '', false],
	['2026-12-21', 'x', false],
])('two fields with “%s” and “%s”', (first, last, isHoliday) => {
	expect(readHoliday(first, last) !== undefined).toBe(isHoliday);
});
