/** When a step falls: in words, and as a day. Runs at build and in the browser. */
import type { SchoolCalendar } from '#lib/calendar/school-days.ts';
import type { Day } from '#lib/calendar/days.ts';
import type { When } from '#schemas/protocol.ts';
import { countedDays, type CountedDay } from '#schemas/counted-days.data.ts';

/** A day counted from another. */
export type Count = Omit<When, 'moment'>;

/** How the day of a moment is counted where it is not given. */
export type DayRules = Partial<Record<CountedDay, Count>>;

export type MomentDays = Partial<Record<CountedDay, Day>>;

/** Whether a step has a day beside that of its moment: before or after it. A step at the moment has none. */
export function hasOwnDay({ moment, countFrom, days, calendarDays, weeks }: When): boolean {
	if (days === undefined && calendarDays === undefined && weeks === undefined) return false;
	return !Object.hasOwn(countedDays, moment) || countFrom === moment;
}

/** 'within 5 school days after the visit', 'at least 10 school days before the planning day' */
export function sayCount({ days, calendarDays, weeks, countFrom }: Count): string {
	const from = countedDays[countFrom];
	const count = days ?? calendarDays ?? weeks ?? 0;
	if (count === 0) return `on the day of ${from}`;
	if (days === 1) return `by the next school day after ${from}`;
	const unit =
		days !== undefined ? 'school day' : calendarDays !== undefined ? 'calendar day' : 'school week';
	const size = `${Math.abs(count)} ${unit}${Math.abs(count) === 1 ? '' : 's'}`;
	if (count < 0) return `at least ${size} before ${from}`;
	return weeks === undefined ? `within ${size} after ${from}` : `${size} after ${from}`;
}

/** The day that is meant; undefined where the day it is counted from is not known, or holidays leave none. */
export function findDay(
	{ days, calendarDays, weeks, countFrom }: Count,
	known: MomentDays,
	calendar: SchoolCalendar,
): Day | undefined {
	const from = known[countFrom];
	if (from === undefined) return undefined;
	if (weeks !== undefined) return calendar.addWeeks(from, weeks);
	return calendarDays === undefined ? calendar.addDays(from, days ?? 0) : from + calendarDays;
}

/** The given days, with those that can be counted from them. */
export function fillDays(given: MomentDays, rules: DayRules, calendar: SchoolCalendar): MomentDays {
	const known = { ...given };
	for (const [moment, rule] of Object.entries(rules) as [CountedDay, Count][]) {
		const day = known[moment] ?? findDay(rule, given, calendar);
		if (day !== undefined) known[moment] = day;
	}
	return known;
}
