import { describe, expect, test } from 'vitest';
import {
	addMinute,
	applyPlan,
	findEnd,
	findPlannedEnd,
	leftOf,
	makeRun,
	openSitting,
	restoreMinutes,
	runLate,
	sayPart,
	showSlide,
	togglePause,
} from '#lib/session/run.ts';

const minute = 60_000;
/** T06, which is to begin at the minute 0 and end at the minute 60. */
const agenda = [
	{ title: 'Why questions', minutes: 5, minimum: 3 },
	{ title: 'Sort the cards', minutes: 10, minimum: 7 },
	{ title: 'Role-play', minutes: 20, minimum: 12 },
	{ title: 'Evidence disagrees', minutes: 15, minimum: 12 },
	{ title: 'Advice, if asked', minutes: 5, minimum: 3 },
	{ title: 'One promise', minutes: 5, minimum: 3 },
];
const begin = 1_000_000 * minute;
const at = (minutes: number) => begin + minutes * minute;
const fresh = makeRun(agenda, begin);
/** The slide of a line is its number here. */
const enter = (run: typeof fresh, line: number, minutes: number) =>
	showSlide(run, { slide: line + 2, line }, at(minutes));
const endOf = (run: typeof fresh, minutes: number) => (findEnd(run, agenda, at(minutes)) - begin) / minute;

describe('before the first line', () => {
	test('the end is the planned one until the start has passed', () => {
		expect(endOf(fresh, -10)).toBe(60);
		expect(endOf(fresh, 0)).toBe(60);
		expect(endOf(fresh, 6)).toBe(66);
	});

	test('a slide without a line starts no time', () => {
		const run = showSlide(fresh, { slide: 1 }, at(2));

		expect(run).toEqual({ ...fresh, slide: 1 });
	});

	test('a session begun far from its time is counted from then', () => {
		expect(enter(fresh, 0, 31).begin).toBe(at(31));
		expect(enter(fresh, 0, -31).begin).toBe(at(-31));
		expect(enter(fresh, 0, 30).begin).toBe(begin);
	});
});

describe('a line', () => {
	test('counts down from when its slide is shown', () => {
		const run = enter(fresh, 0, 0);

		expect(leftOf(run, 0, at(2))).toBe(3 * minute);
		expect(leftOf(run, 0, at(6))).toBe(-1 * minute);
	});

	test('goes on where it was after a look at another', () => {
		const back = enter(enter(enter(fresh, 1, 0), 2, 4), 1, 5);

		expect(leftOf(back, 1, at(6))).toBe(5 * minute);
		expect(leftOf(back, 2, at(6))).toBe(19 * minute);
	});

	test('left early gives its minutes back; left late takes them from the end', () => {
		expect(endOf(enter(enter(fresh, 0, 0), 1, 3), 3)).toBe(58);
		expect(endOf(enter(enter(fresh, 0, 0), 1, 9), 9)).toBe(64);
	});

	test('does not change while a slide without a line is shown', () => {
		const run = enter(fresh, 1, 0);

		expect(leftOf(showSlide(run, { slide: 0 }, at(2)), 1, at(4))).toBe(6 * minute);
	});

	test('stops after the last one', () => {
		const run = enter(enter(fresh, 5, 0), 6, 4);

		expect(run.since).toBeNull();
		expect(endOf(run, 9)).toBe(9);
	});
});

describe('a pause', () => {
	test('stops the line and moves the end; going on starts it again', () => {
		const paused = togglePause(enter(fresh, 0, 0), at(2));
		const again = togglePause(paused, at(5));

		expect(leftOf(paused, 0, at(5))).toBe(3 * minute);
		expect(endOf(paused, 5)).toBe(63);
		expect(leftOf(again, 0, at(6))).toBe(2 * minute);
		expect(again.isPaused).toBe(false);
	});

	test('ends with the next line, and there is none before the first or after the last', () => {
		const paused = togglePause(enter(fresh, 0, 0), at(2));
		const over = enter(fresh, 6, 60);

		expect(enter(paused, 1, 4).isPaused).toBe(false);
		expect(togglePause(fresh, at(1))).toBe(fresh);
		expect(togglePause(over, at(61))).toBe(over);
	});
});

test('one minute more goes to the line that runs, and moves the end', () => {
	const run = addMinute(enter(fresh, 1, 5));

	expect(run.minutes).toEqual([5, 11, 20, 15, 5, 5]);
	expect(endOf(run, 5)).toBe(61);
});

describe('running late', () => {
	test('six minutes late at the start: the end holds, and no line is below its minimum', () => {
		const started = enter(fresh, 0, 6);
		const { run, saved, over } = runLate(started, { agenda, late: 6 }, at(6));

		expect(run.minutes).toEqual([4, 9, 18, 14, 4, 5]);
		expect({ saved, over }).toEqual({ saved: 6, over: 0 });
		expect(endOf(run, 6)).toBe(60);
		expect(findPlannedEnd(run, agenda)).toBe(at(60));
	});

	test('lines that are over keep their minutes; the one that runs keeps a minute from now', () => {
		const started = enter(enter(fresh, 0, 0), 1, 5);
		const { run } = runLate(started, { agenda, late: 60 }, at(5 + 7.5));

		// Of 10 minutes 7.5 are gone: 8, and one more from now.
		expect(run.minutes).toEqual([5, 9, 12, 12, 3, 3]);
		expect(leftOf(run, 1, at(12.5))).toBe(1.5 * minute);
	});

	test('says how much cannot be saved', () => {
		const { run, saved, over } = runLate(enter(fresh, 4, 0), { agenda, late: 10 }, at(0));

		expect(run.minutes.slice(4)).toEqual([3, 3]);
		expect({ saved, over }).toEqual({ saved: 4, over: 6 });
	});

	test('after the last line there is nothing to shorten', () => {
		const { run, saved, over } = runLate(enter(fresh, 6, 60), { agenda, late: 3 }, at(60));

		expect(run.minutes).toEqual(fresh.minutes);
		expect({ saved, over }).toEqual({ saved: 0, over: 3 });
	});

	test('twice takes twice, and the full minutes come back when asked for', () => {
		const once = runLate(enter(fresh, 0, 0), { agenda, late: 6 }, at(0)).run;
		const twice = runLate(once, { agenda, late: 6 }, at(0)).run;

		expect(endOf(once, 0)).toBe(54);
		expect(endOf(twice, 0)).toBe(48);
		expect(restoreMinutes(twice, agenda).minutes).toEqual(fresh.minutes);
	});
});

test('a shorter variant has its own minutes, and no minimum above them', () => {
	const lines = applyPlan(agenda, [5, 10, 12, 15, 2, 0]);

	expect(lines.map(({ minutes, minimum }) => [minutes, minimum])).toEqual([
		[5, 3],
		[10, 7],
		[12, 12],
		[15, 12],
		[2, 2],
		[0, 0],
	]);
});

describe('a session of two sittings', () => {
	const sittings = agenda.map((line, index) => ({ ...line, sitting: index < 3 ? 0 : 1 }));
	const second = openSitting(enter(fresh, 2, 20), { sitting: 1, begin: at(1000) }, at(40));

	test('the first ends with its own lines', () => {
		expect(findPlannedEnd(fresh, sittings)).toBe(at(35));
		expect(findEnd(enter(fresh, 0, 0), sittings, at(2))).toBe(at(35));
	});

	test('the second has not begun until its first line, and counts nothing of the first', () => {
		expect([second.line, second.since]).toEqual([-1, null]);
		expect(findPlannedEnd(second, sittings)).toBe(at(1025));
		expect(findEnd(second, sittings, at(995))).toBe(at(1025));
		expect(findEnd(enter(second, 3, 1005), sittings, at(1005))).toBe(at(1030));
	});

	test('running late takes minutes from the sitting that is held alone', () => {
		const { run, saved, over } = runLate(enter(fresh, 0, 0), { agenda: sittings, late: 20 }, at(0));

		expect(run.minutes).toEqual([3, 7, 12, 15, 5, 5]);
		expect([saved, over]).toEqual([13, 7]);
	});

	test('lines are counted in their sitting, without those that are left out', () => {
		const short = applyPlan(sittings, [5, 0, 20, 15, 5, 0]);

		expect([0, 2, 3, 4].map((line) => sayPart(line, short))).toEqual([
			'1 of 2',
			'2 of 2',
			'1 of 2',
			'2 of 2',
		]);
	});
});
