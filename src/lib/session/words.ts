/** What the presenter says about time, in words and figures. Milliseconds in, text out. */
import { linesOf, type Run, type TimedLine } from './run.ts';

const minute = 60_000;

/** 400000 → '6:40'. A second that has begun counts as left; what has run over is said without a sign. */
export function sayLeft(left: number): string {
	const seconds = left >= 0 ? Math.ceil(left / 1000) : Math.floor(-left / 1000);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** As the device shows it: '13:40'. */
export function sayClock(time: number): string {
	const date = new Date(time);
	return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** The nearest minute, so that an end agrees with the minutes it is behind. */
export function sayEnd(time: number): string {
	return sayClock(Math.round(time / minute) * minute);
}

export function sayMinutes(count: number): string {
	return `${count} ${count === 1 ? 'minute' : 'minutes'}`;
}

/** `by` is the end that is coming, less the planned one. */
export function sayBehind(by: number): string {
	const minutes = Math.round(by / minute);
	if (minutes === 0) return 'On time';
	return `${sayMinutes(Math.abs(minutes))} ${minutes > 0 ? 'behind' : 'ahead'}`;
}

export type Level = 'calm' | 'soon' | 'last' | 'over';

/** How close the end of a line is: a fifth left, a twentieth left, or over. */
export function findLevel(left: number, minutes: number): Level {
	if (left <= 0) return 'over';
	const share = left / (minutes * minute);
	return share <= 0.05 ? 'last' : share <= 0.2 ? 'soon' : 'calm';
}

/** What stands below the figures of a line. */
export function sayLevel(level: Level, minutes: number, planned: number): string {
	const now = {
		calm: `left of ${sayMinutes(minutes)}`,
		soon: `left: come to the end`,
		last: 'left: finish now',
		over: 'over: move on',
	}[level];
	const change =
		minutes < planned ? `, shortened from ${planned}` : minutes > planned ? `, not ${planned}` : '';
	return level === 'calm' ? now + change : now;
}

/** The lines of the sitting that have fewer minutes than planned, with how many fewer. */
export function listShortened(
	run: Pick<Run, 'minutes' | 'sitting'>,
	agenda: readonly TimedLine[],
): { title: string; by: number }[] {
	return linesOf(run, agenda)
		.map((line) => ({ line, ...agenda[line]! }))
		.map(({ line, title, minutes }) => ({ title, by: minutes - (run.minutes[line] ?? minutes) }))
		.filter(({ by }) => by > 0);
}

/** What came of running late. `end` and `planned` are when it ends now, and when it was to end. */
export function sayLate(
	{ saved, over, lines }: { saved: number; over: number; lines: number },
	{ end, planned }: { end: number; planned: number },
): string {
	const behind = Math.round((end - planned) / minute);
	const ends =
		behind > 0
			? `It ends at ${sayEnd(end)}, ${sayMinutes(behind)} after time.`
			: behind < 0
				? `It ends at ${sayEnd(end)}, ${sayMinutes(-behind)} before time.`
				: `It still ends at ${sayEnd(planned)}.`;
	const where = `in ${lines} ${lines === 1 ? 'line' : 'lines'}`;
	if (over === 0) return `${sayMinutes(saved)} saved ${where}. ${ends}`;
	const start = saved === 0 ? 'No minute can be saved' : `Only ${sayMinutes(saved)} can be saved, ${where}`;
	const rest = `${sayMinutes(over)} ${over === 1 ? 'is' : 'are'} over`;
	return `${start}: every line is at its minimum. ${rest}. ${ends} Leave out a line, or tell the room.`;
}
