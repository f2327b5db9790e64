import { formatDate } from '#lib/text/dates.ts';
import { parseDay } from '#lib/calendar/days.ts';

/** How an answer reads on paper: ('date', '2026-11-12') → '12 November 2026' */
export function sayAnswer(kind: string | undefined, value: string): string {
	return kind === 'date' && parseDay(value) !== undefined ? formatDate(value) : value;
}
