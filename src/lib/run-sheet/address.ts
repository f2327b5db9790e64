/** The dates of a run-sheet in the address of its page: `?visit=2026-11-12&off=2026-12-21..2027-01-01`. */
import { parseDay, writeDay } from '#lib/calendar/days.ts';
import type { Holiday } from '#lib/calendar/school-days.ts';
import { countedDays, type CountedDay } from '#schemas/counted-days.data.ts';
import type { MomentDays } from './when.ts';

export interface SheetDates {
	given: MomentDays;
	holidays: readonly Holiday[];
}

/** Beyond this, an address is no longer one that somebody made by hand. */
const mostHolidays = 40;
const countedIds = Object.keys(countedDays) as CountedDay[];

/** Reads the query of an address. Of several values the first that is a day counts; whatever is none is passed over. */
export function readDates(query: string): SheetDates & { mistakes: CountedDay[] } {
	const parameters = new URLSearchParams(query);
	const given: MomentDays = {};
	const mistakes: CountedDay[] = [];
	for (const id of countedIds) {
		const values = parameters.getAll(id).filter(Boolean);
		const day = values.map(parseDay).find((one) => one !== undefined);
		if (day !== undefined) given[id] = day;
		else if (values.length > 0) mistakes.push(id);
	}
	const ranges = [...new Set(parameters.getAll('off'))].slice(0, mostHolidays);
	return { given, mistakes, holidays: ranges.flatMap((range) => readHoliday(...splitRange(range)) ?? []) };
}

/** From two date fields; one alone is a holiday of one day. Undefined where there is no day or they are the wrong way round. */
export function readHoliday(first: string, last: string): Holiday | undefined {
	const [from, to] = [parseDay(first || last), parseDay(last || first)];
	return from === undefined || to === undefined || from > to ? undefined : { first: from, last: to };
}

/** The query of an address, with its question mark; an empty string where there are no dates. */
export function writeDates({ given, holidays }: SheetDates): string {
	const pairs = [
		...countedIds.flatMap((id) => (given[id] === undefined ? [] : [[id, writeDay(given[id])]])),
		...holidays.map(({ first, last }) => ['off', `${writeDay(first)}..${writeDay(last)}`]),
	];
	return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs as [string, string][]).toString()}`;
}

function splitRange(range: string): [string, string] {
	const [first = '', last = ''] = range.split('..');
	return [first, last];
}
