/**
 * Counting in school days and school weeks.
 *
 * A school day is a Monday to Friday that is no bank holiday of England and in no holiday that the reader has entered.
 * A school week is a week from Monday to Sunday with at least one school day in it. A half term therefore counts for
 * nothing, and a week that loses only its Monday to a bank holiday counts in full.
 */
import { listBankHolidays } from './bank-holidays.ts';
import { mondayOf, weekdayOf, yearOf, type Day } from './days.ts';

/** Both days belong to it. */
export interface Holiday {
	first: Day;
	last: Day;
}

export interface SchoolCalendar {
	isSchoolDay(day: Day): boolean;
	/** Why a day is no school day, such as “a Saturday”; undefined where it is one. */
	whyClosed(day: Day): string | undefined;
	/**
	 * The nth school day after a day, or before it where `count` is negative; 0 gives the day itself. The day need not
	 * be a school day, and is never counted. Undefined where holidays leave no such day within three years.
	 */
	addDays(day: Day, count: number): Day | undefined;
	/**
	 * The same weekday in the nth school week after the week of a day, or before it where `count` is negative. Where that
	 * is no school day: after, the next school day of that week, else the last one of it; before, the school day before.
	 */
	addWeeks(day: Day, count: number): Day | undefined;
}

const longestSearch = 3 * 366;
const saturday = 5;

export function makeSchoolCalendar(holidays: readonly Holiday[]): SchoolCalendar {
	const years = new Map<number, Map<Day, string>>();
	const bankHolidaysOf = (year: number) => {
		const known = years.get(year) ?? new Map(listBankHolidays(year).map(({ day, name }) => [day, name]));
		years.set(year, known);
		return known;
	};

	function whyClosed(day: Day): string | undefined {
		const weekday = weekdayOf(day);
		if (weekday >= saturday) return weekday === saturday ? 'a Saturday' : 'a Sunday';
		const name = bankHolidaysOf(yearOf(day)).get(day);
		if (name) return name;
		return holidays.some(({ first, last }) => day >= first && day <= last)
			? 'in a holiday that you entered'
			: undefined;
	}

	const isSchoolDay = (day: Day) => whyClosed(day) === undefined;
	const schoolDaysOf = (monday: Day) =>
		[0, 1, 2, 3, 4].map((weekday) => monday + weekday).filter(isSchoolDay);

	/** Goes from `from` by `step` days until `wanted` of the days met are counted. */
	function walk(
		from: Day,
		step: number,
		{ wanted, counts }: { wanted: number; counts: (day: Day) => boolean },
	): Day | undefined {
		let found = 0;
		for (let day = from + step; Math.abs(day - from) <= longestSearch; day += step) {
			if (counts(day)) found += 1;
			if (found === wanted) return day;
		}
		return undefined;
	}

	function addDays(day: Day, count: number): Day | undefined {
		return count === 0 ? day : walk(day, Math.sign(count), { wanted: Math.abs(count), counts: isSchoolDay });
	}

	function addWeeks(day: Day, count: number): Day | undefined {
		if (count === 0) return day;
		const monday = walk(mondayOf(day), 7 * Math.sign(count), {
			wanted: Math.abs(count),
			counts: (week) => schoolDaysOf(week).length > 0,
		});
		if (monday === undefined) return undefined;
		const wanted = monday + weekdayOf(day);
		if (count < 0) return addDays(wanted + 1, -1);
		const days = schoolDaysOf(monday);
		return days.find((schoolDay) => schoolDay >= wanted) ?? days.at(-1);
	}

	return { isSchoolDay, whyClosed, addDays, addWeeks };
}
