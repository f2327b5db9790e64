import { expect, test } from 'vitest';
import { isNewer, readStamped } from '#lib/session/read-run.ts';
import { makeRun } from '#lib/session/run.ts';

const agenda = [
	{ title: 'Why', minutes: 5, minimum: 3 },
	{ title: 'Cards', minutes: 10, minimum: 7 },
];
const now = 1_800_000_000_000;
const size = { slides: 4, lines: 2, sittings: 1 };
const state = { run: makeRun(agenda, now), stamp: now, by: 'a' };

test('a state comes back as it was written', () => {
	expect(readStamped(JSON.parse(JSON.stringify(state)), size, now)).toEqual(state);
});

test.each([
	['nothing', null],
	['a text', 'run'],
	['no run', { stamp: now, by: 'a' }],
	['one of another day', { ...state, stamp: now - 7 * 3_600_000 }],
	['one from a day to come', { ...state, stamp: now + 7 * 3_600_000 }],
	['a slide that is not there', { ...state, run: { ...state.run, slide: 4 } }],
	['half a slide', { ...state, run: { ...state.run, slide: 0.5 } }],
	['a line that is not there', { ...state, run: { ...state.run, line: 3 } }],
	['a sitting that is not there', { ...state, run: { ...state.run, sitting: 1 } }],
	['the minutes of another session', { ...state, run: { ...state.run, minutes: [5, 10, 20] } }],
	['minutes that are no number', { ...state, run: { ...state.run, minutes: [5, 'ten'] } }],
	['time below nothing', { ...state, run: { ...state.run, spent: [-1, 0] } }],
	['a start that is no time', { ...state, run: { ...state.run, begin: Number.NaN } }],
	['a shift that is none', { ...state, run: { ...state.run, shift: null } }],
])('%s is no state of this session', (_case, value) => {
	expect(readStamped(value, size, now)).toBeUndefined();
});

test('of two states the later counts, and of one moment always the same one', () => {
	const later = { ...state, stamp: now + 1 };
	const other = { ...state, by: 'b' };

	expect(isNewer(later, state)).toBe(true);
	expect(isNewer(state, later)).toBe(false);
	expect(isNewer(state, state)).toBe(false);
	expect([isNewer(other, state), isNewer(state, other)]).toEqual([true, false]);
});
