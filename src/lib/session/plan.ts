/** Which plan of a session is shown and when it starts, in the address of its page: `?start=13:30&plan=short-form`. */
import { addMinutes } from '#lib/text/dates.ts';
import { plural } from '#lib/text/count.ts';
import { readClock, readSitting } from './input.ts';
import { totalOf } from './plans.ts';
import type { Sitting } from './sittings.ts';

export interface Plan {
	/** The minutes of each line; a line of 0 is left out. */
	minutes: readonly number[];
	/** How long it takes if every line is cut as far as it can be. */
	least: number;
}

export interface Choice {
	/** Which sitting `start` is meant for, from 0. */
	sitting: number;
	/** Such as 13:40. */
	start: string;
	/** The name of a shorter variant; an empty string for the whole session. */
	plan: string;
}

export interface Mistakes {
	sitting?: string;
	start?: string;
	plan?: string;
}

/** What stands where the address says nothing. */
export interface Usual {
	/** Of each sitting. */
	starts: readonly string[];
	plans: readonly string[];
}

/** Longer than any time or name that somebody meant. */
const longestEcho = 24;

/**
 * Reads the query of an address. Of several values the first that fits counts. What fits nothing is told, and the usual
 * start or the whole session stands in for it.
 */
export function readChoice(query: string, usual: Usual): Choice & { mistakes: Mistakes } {
	const parameters = new URLSearchParams(query);
	const numbers = parameters.getAll('sitting').filter(Boolean);
	const places = numbers.map((number) => readSitting(number, usual.starts.length));
	const sitting = places.find((one) => one !== undefined);
	const start = usual.starts[sitting ?? 0]!;
	const starts = parameters.getAll('start').filter(Boolean);
	const names = parameters.getAll('plan').filter(Boolean);
	const clock = starts.map(readClock).find((one) => one !== undefined);
	const plan = names.find((name) => usual.plans.includes(name));
	return {
		sitting: sitting ?? 0,
		start: clock === undefined ? start : addMinutes('00:00', clock),
		plan: plan ?? '',
		mistakes: {
			...(sitting === undefined && numbers[0] !== undefined
				? { sitting: `There is no sitting “${shorten(numbers[0])}”. This is the first.` }
				: {}),
			...(clock === undefined && starts[0] !== undefined ? { start: sayNoTime(starts[0], start) } : {}),
			...(plan === undefined && names[0] !== undefined
				? { plan: `There is no plan “${shorten(names[0])}”. This is the whole session.` }
				: {}),
		},
	};
}

/** The query of an address, with its question mark; an empty string for the session as it is written. */
export function writeChoice({ sitting, start, plan }: Choice, usual: Pick<Usual, 'starts'>): string {
	const pairs = [
		...(sitting === 0 ? [] : [`sitting=${sitting + 1}`]),
		...(start === usual.starts[sitting] ? [] : [`start=${start}`]),
		...(plan ? [`plan=${plan}`] : []),
	];
	return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** When each line begins; the last is the end of the session. ([5, 10], '13:40') → ['13:40', '13:45', '13:55'] */
export function timeLines(minutes: readonly number[], start: string): string[] {
	const times = [start];
	for (const one of minutes) times.push(addMinutes(times.at(-1)!, one));
	return times;
}

/** When the session begins and ends, and how short it can be; of several sittings, how many. */
export function saySpan({ minutes, least }: Plan, sittings: readonly Sitting[]): string {
	const all = totalOf({ minutes });
	const [first] = sittings;
	const when =
		sittings.length > 1
			? `${sittings.length} sittings, each with a start of its own`
			: `${first!.start} to ${addMinutes(first!.start, all)}`;
	return `${when}. ${plural(all, 'minute')}${sittings.length > 1 ? ' in all' : ''}, at least ${least} if you run late.`;
}

export function sayNoTime(given: string, usual: string): string {
	return `“${shorten(given)}” is no time of day. Write it as 13:40, from 00:00 to 23:59. The times below are for ${usual}.`;
}

function shorten(text: string): string {
	return text.length > longestEcho ? `${text.slice(0, longestEcho)}…` : text;
}
