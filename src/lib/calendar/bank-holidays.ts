/**
 * The bank holidays of England, worked out by rule.
 *
 * Banking and Financial Dealings Act 1971, section 1 and schedule 1: Easter Monday, the last Monday in May, the last
 * Monday in August, 26 December if it is not a Sunday, and 27 December in a year in which 25 or 26 December is a
 * Sunday. New Year’s Day (since 1974) and the first Monday in May (since 1978) are appointed each year by royal
 * proclamation under section 1(3), and so is the Monday or Tuesday that stands in for New Year’s Day, Christmas Day or
 * Boxing Day on a weekend. Good Friday and Christmas Day are holidays by common law. The list that is in force, with
 * the same days for the years it covers, is at https://www.gov.uk/bank-holidays.
 *
 * What a proclamation changes once cannot be worked out: the move to 8 May 2020, the extra days of June 2022,
 * September 2022 and May 2023. A reader enters such a day as a holiday. The rules of today are used for every year.
 */
import { dayOf, weekdayOf, type Day } from './days.ts';

export interface BankHoliday {
	day: Day;
	name: string;
}

const saturday = 5;
const sunday = 6;

/** The bank holidays of one year, in order. */
export function listBankHolidays(year: number): BankHoliday[] {
	const easter = findEaster(year);
	const holidays = [
		...findNewYear(year),
		{ day: easter - 2, name: 'Good Friday' },
		{ day: easter + 1, name: 'Easter Monday' },
		{ day: firstMondayFrom(dayOf(year, 5, 1)), name: 'the early May bank holiday' },
		{ day: firstMondayFrom(dayOf(year, 5, 25)), name: 'the spring bank holiday' },
		{ day: firstMondayFrom(dayOf(year, 8, 25)), name: 'the summer bank holiday' },
		...findChristmas(year),
	];
	return holidays.sort((a, b) => a.day - b.day);
}

/**
 * Easter Sunday by the Gregorian computus, in the form without tables that appeared anonymously in Nature in 1876 and
 * that Meeus gives in Astronomical Algorithms, chapter 8. The letters are theirs.
 */
export function findEaster(year: number): Day {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const d = Math.floor(b / 4);
	const e = b % 4;
	const f = Math.floor((b + 8) / 25);
	const g = Math.floor((b - f + 1) / 3);
	const h = (19 * a + b - d - g + 15) % 30;
	const i = Math.floor(c / 4);
	const k = c % 4;
	const l = (32 + 2 * e + 2 * i - h - k) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	const n = h + l - 7 * m + 114;
	return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
}

function findNewYear(year: number): BankHoliday[] {
	const day = dayOf(year, 1, 1);
	return weekdayOf(day) < saturday
		? [{ day, name: 'New Year’s Day' }]
		: [{ day: firstMondayFrom(day), name: 'the day instead of New Year’s Day' }];
}

/** Two weekdays off, whatever the weekday of Christmas: where 25 or 26 falls on a weekend, the next working days stand in. */
function findChristmas(year: number): BankHoliday[] {
	const christmas = dayOf(year, 12, 25);
	const boxing = christmas + 1;
	const instead = (feast: string) => `the day instead of ${feast}`;
	switch (weekdayOf(christmas)) {
		case saturday - 1:
			return [
				{ day: christmas, name: 'Christmas Day' },
				{ day: boxing + 2, name: instead('Boxing Day') },
			];
		case saturday:
			return [
				{ day: christmas + 2, name: instead('Christmas Day') },
				{ day: boxing + 2, name: instead('Boxing Day') },
			];
		case sunday:
			return [
				{ day: boxing, name: 'Boxing Day' },
				{ day: christmas + 2, name: instead('Christmas Day') },
			];
		default:
			return [
				{ day: christmas, name: 'Christmas Day' },
				{ day: boxing, name: 'Boxing Day' },
			];
	}
}

function firstMondayFrom(day: Day): Day {
	return day + ((7 - weekdayOf(day)) % 7);
}
