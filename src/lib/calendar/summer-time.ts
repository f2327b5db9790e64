/** The clocks of England and universal time: the Summer Time Order 2002. */
import { dayOf, weekdayOf, yearOf, type Day } from './days.ts';

const minute = 60_000;

/** The moment that the clocks show so many minutes after midnight. In the hour that comes twice, the first one. */
export function toUniversalTime(day: Day, minutes: number): Date {
	const winter = new Date(day * 1440 * minute + minutes * minute);
	const summer = new Date(winter.getTime() - 60 * minute);
	return isSummerTime(summer) ? summer : winter;
}

/** From one in the morning on the last Sunday of March to the same on the last Sunday of October. */
function isSummerTime(moment: Date): boolean {
	const year = yearOf(Math.floor(moment.getTime() / (1440 * minute)));
	const change = (month: number) => (lastSunday(year, month) * 1440 + 60) * minute;
	return moment.getTime() >= change(3) && moment.getTime() < change(10);
}

/** Of a month with 31 days. */
function lastSunday(year: number, month: number): Day {
	const last = dayOf(year, month, 31);
	return last - ((weekdayOf(last) + 1) % 7);
}
