import { formatDate } from '#lib/text/dates.ts';
import { plural } from '#lib/text/count.ts';

const day = 86_400_000;

/** How old a copy was when the hub was made: “today”, “yesterday”, “12 days ago”. Both are ISO dates with times. */
export function sayAge(read: string, made: string): string {
	const days = Math.round((Date.parse(made.slice(0, 10)) - Date.parse(read.slice(0, 10))) / day);
	if (days <= 0) return 'today';
	return days === 1 ? 'yesterday' : `${plural(days, 'day')} ago`;
}

/** “22 November 2026, 14:05” in universal time. */
export function sayMoment(moment: string): string {
	return `${formatDate(moment.slice(0, 10))}, ${moment.slice(11, 16)}`;
}
