/**
 * The clock of a session. It follows the clock of the device, so that sleep counts, and is checked against the time that
 * has passed since the page was opened, so that a clock that is set back does not take time away from anybody.
 */

/** Both in milliseconds: `mono` since the page was opened, `wall` since 1970. */
export interface ClockReading {
	mono: number;
	wall: number;
}

/** More than a device corrects its clock by in one go. */
const tolerance = 2_000;

/**
 * How far the clock went beyond the time that passed, in milliseconds: more than 0 where the device slept or its clock
 * was set forward, less where it was set back, 0 where it just went on.
 */
export function findJump(last: ClockReading, next: ClockReading): number {
	const jump = next.wall - last.wall - (next.mono - last.mono);
	return Math.abs(jump) <= tolerance ? 0 : jump;
}

/** The day’s `clock` (minutes after midnight) that is nearest to `now`, as milliseconds. */
export function nearestTime(clock: number, now: number): number {
	const times = [-1, 0, 1].map((day) => {
		const date = new Date(now);
		date.setDate(date.getDate() + day);
		return date.setHours(Math.floor(clock / 60), clock % 60, 0, 0);
	});
	return times.reduce((best, time) => (Math.abs(time - now) < Math.abs(best - now) ? time : best));
}
