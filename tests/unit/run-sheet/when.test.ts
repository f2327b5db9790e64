import { expect, test } from 'vitest';
import { parseDay, writeDay } from '#lib/calendar/days.ts';
import { makeSchoolCalendar } from '#lib/calendar/school-days.ts';
import { fillDays, findDay, hasOwnDay, sayCount, type Count, type DayRules } from '#lib/run-sheet/when.ts';

const calendar = makeSchoolCalendar([]);
const visit = parseDay('2026-11-12')!;
const from = (count: Partial<Count>): Count => ({ countFrom: 'visit', ...count });

test.each([
	[{ days: 5 }, 'within 5 school days after the visit'],
	[{ days: 1 }, 'by the next school day after the visit'],
	[{ days: 0 }, 'on the day of the visit'],
	[{ days: -1 }, 'at least 1 school day before the visit'],
	[{ days: -10, countFrom: 'planning-day' }, 'at least 10 school days before the planning day'],
	[{ days: 2, countFrom: 'workshop' }, 'within 2 school days after the workshop'],
	[{ weeks: 8 }, '8 school weeks after the visit'],
	[{ weeks: -2 }, 'at least 2 school weeks before the visit'],
	[{ calendarDays: 7 }, 'within 7 calendar days after the visit'],
] as const)('says %j as “%s”', (count, words) => {
	expect(sayCount(from(count))).toBe(words);
});

test.each([
	[{ days: 5 }, '2026-11-19'],
	[{ weeks: 8 }, '2027-01-07'],
	[{ calendarDays: 7 }, '2026-11-19'],
	[{ calendarDays: -12 }, '2026-10-31'],
	[{}, '2026-11-12'],
])('finds the day of %j', (count, day) => {
	expect(writeDay(findDay(from(count), { visit }, calendar)!)).toBe(day);
});

test('there is no day without the day that it is counted from', () => {
	expect(findDay(from({ days: 2, countFrom: 'workshop' }), { visit }, calendar)).toBeUndefined();
});

const rules: DayRules = { workshop: from({ days: 10 }), 'follow-up': from({ weeks: 8 }) };
const say = (given: Parameters<typeof fillDays>[0]) =>
	Object.fromEntries(
		Object.entries(fillDays(given, rules, calendar)).map(([moment, day]) => [moment, writeDay(day)]),
	);

test('days that are not given are counted, and those that are stay', () => {
	expect(say({ visit })).toEqual({ visit: '2026-11-12', workshop: '2026-11-26', 'follow-up': '2027-01-07' });
	expect(say({ visit, workshop: parseDay('2026-11-20')! })).toEqual({
		visit: '2026-11-12',
		workshop: '2026-11-20',
		'follow-up': '2027-01-07',
	});
});

test('nothing is counted from a visit that nobody knows', () => {
	expect(say({})).toEqual({});
	expect(say({ workshop: visit })).toEqual({ workshop: '2026-11-12' });
});

test.each([
	[{ moment: 'after-visit', days: 5 }, true],
	[{ moment: 'workshop', days: 10 }, false],
	[{ moment: 'workshop', days: 2, countFrom: 'workshop' }, true],
	[{ moment: 'visit' }, false],
	[{ moment: 'any-time' }, false],
] as const)('whether %j has a day of its own', (when, own) => {
	expect(hasOwnDay({ countFrom: 'visit', ...when })).toBe(own);
});
