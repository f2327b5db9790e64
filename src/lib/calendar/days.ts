/**
 * Days without hours or time zones. A day is the number of days since 1 January 1970, so that adding and comparing
 * are sums. Nothing here asks what day it is today.
 */
export type Day = number;

const millisecondsADay = 86_400_000;
const firstYear = 1900;
const lastYear = 2100;

/** The first and the last day that anything here is told about, as a date field writes them. */
export const dayRange = { first: `${firstYear}-01-01`, last: `${lastYear}-12-31` } as const;

/** ('2028-02-29') → a day; undefined for what is no day of the calendar or lies outside `dayRange`. */
export function parseDay(iso: string): Day | undefined {
	const [, year = '', month = '', date = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
	if (Number(year) < firstYear || Number(year) > lastYear) return undefined;
	const day = dayOf(Number(year), Number(month), Number(date));
	return writeDay(day) === iso ? day : undefined;
}

/** A month after December, or a date after the last of the month, runs on into the next. */
export function dayOf(year: number, month: number, date: number): Day {
	return Date.UTC(year, month - 1, date) / millisecondsADay;
}

/** A day → '2028-02-29' */
export function writeDay(day: Day): string {
	return new Date(day * millisecondsADay).toISOString().slice(0, 10);
}

export function yearOf(day: Day): number {
	return new Date(day * millisecondsADay).getUTCFullYear();
}

/** 0 for Monday, 6 for Sunday. */
export function weekdayOf(day: Day): number {
	// 1 January 1970 was a Thursday.
	return (((day + 3) % 7) + 7) % 7;
}

/** The Monday of the week that the day is in. */
export function mondayOf(day: Day): Day {
	return day - weekdayOf(day);
}

const long = new Intl.DateTimeFormat('en-GB', {
	weekday: 'long',
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC',
});

/** A day → 'Thursday 12 November 2026' */
export function sayDay(day: Day): string {
	return long.format(day * millisecondsADay).replace(',', '');
}
