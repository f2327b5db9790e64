import { expect, test } from 'vitest';
import { findJump, nearestTime } from '#lib/session/device-clock.ts';

const hour = 3_600_000;
const last = { mono: 5_000, wall: 1_800_000_000_000 };
const after = (mono: number, wall: number) => ({ mono: last.mono + mono, wall: last.wall + wall });

test.each([
	['a quarter of a second', after(250, 250), 0],
	['a minute in a window that is not seen', after(60_000, 60_000), 0],
	['a correction by the network', after(250, 1_900), 0],
	['sleep that the page’s own clock does not count', after(250, 40 * 60_000), 40 * 60_000 - 250],
	['sleep that it counts', after(40 * 60_000, 40 * 60_000), 0],
	['a clock set back by an hour', after(250, 250 - hour), -hour],
	['a clock set forward by an hour', after(250, 250 + hour), hour],
])('%s', (_case, next, jump) => {
	expect(findJump(last, next)).toBe(jump);
});

test.each([
	['later today', 820, '2026-11-24T13:30', '2026-11-24T13:40'],
	['earlier today', 820, '2026-11-24T14:30', '2026-11-24T13:40'],
	['yesterday, just after midnight', 1430, '2026-11-25T00:05', '2026-11-24T23:50'],
	['tomorrow, just before midnight', 5, '2026-11-24T23:50', '2026-11-25T00:05'],
	['the day after the clocks go back', 540, '2026-10-25T08:30', '2026-10-25T09:00'],
	['the day after the clocks go forward', 540, '2026-03-29T08:30', '2026-03-29T09:00'],
])('the nearest time of day: %s', (...[, clock, now, nearest]) => {
	expect(nearestTime(clock, new Date(now).getTime())).toBe(new Date(nearest).getTime());
});
