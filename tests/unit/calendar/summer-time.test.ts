import { expect, test } from 'vitest';
import { parseDay } from '#lib/calendar/days.ts';
import { toUniversalTime } from '#lib/calendar/summer-time.ts';

const inLondon = new Intl.DateTimeFormat('sv-SE', {
	dateStyle: 'short',
	timeStyle: 'short',
	timeZone: 'Europe/London',
});

test('every half hour of three years is what the clocks of London show, but for the hour that is left out', () => {
	const wrong: string[] = [];
	for (let day = parseDay('2026-01-01')!; day < parseDay('2029-01-01')!; day++) {
		for (let minutes = 0; minutes < 1440; minutes += 30) {
			const clock = new Date((day * 1440 + minutes) * 60_000).toISOString();
			const shown = inLondon.format(toUniversalTime(day, minutes));
			if (shown !== clock.slice(0, 16).replace('T', ' ')) wrong.push(clock);
		}
	}

	expect(wrong.filter((clock) => !/-03-(?:2[5-9]|3[01])T01:/.test(clock))).toEqual([]);
	expect(wrong).toHaveLength(6);
});

test.each([
	['2026-03-28', '2026-03-28T13:40:00.000Z'],
	['2026-03-29', '2026-03-29T12:40:00.000Z'],
	['2026-10-24', '2026-10-24T12:40:00.000Z'],
	['2026-10-25', '2026-10-25T13:40:00.000Z'],
])('20 to 2 in the afternoon of %s', (day, moment) => {
	expect(toUniversalTime(parseDay(day)!, 820).toISOString()).toBe(moment);
});
