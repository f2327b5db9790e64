import { describe, expect, test } from 'vitest';
import { readClock, readLate } from '#lib/session/input.ts';
import {
	findLevel,
	listShortened,
	sayBehind,
	sayEnd,
	sayLate,
	sayLeft,
	sayLevel,
} from '#lib/session/words.ts';

const minute = 60_000;

test.each([
	['13:40', 820],
	['9.05', 545],
	[' 00:00 ', 0],
	['23:59', 1439],
	['25:00', undefined],
	['13:60', undefined],
	['1340', undefined],
	['', undefined],
	['<script>', undefined],
])('a start of %j is %j minutes after midnight', (text, minutes) => {
	expect(readClock(text)).toBe(minutes);
});

test.each([
	['6', 6],
	[' late 6 ', 6],
	['6 min', 6],
	['12 minutes', 12],
	['240', 240],
	['241', undefined],
	['0', undefined],
	['-6', undefined],
	['6.5', undefined],
	['six', undefined],
	['', undefined],
])('%j minutes late are %j', (text, minutes) => {
	expect(readLate(text)).toBe(minutes);
});

test.each([
	[10 * minute, '10:00'],
	[10 * minute - 1, '10:00'],
	[400_000, '6:40'],
	[1, '0:01'],
	[0, '0:00'],
	[-61_000, '1:01'],
	[120 * minute, '120:00'],
])('%i milliseconds left are said as %s', (left, words) => {
	expect(sayLeft(left)).toBe(words);
});

describe('the level of a line of 10 minutes', () => {
	test.each([
		[10, 'calm'],
		[2.01, 'calm'],
		[2, 'soon'],
		[0.51, 'soon'],
		[0.5, 'last'],
		[0.01, 'last'],
		[0, 'over'],
		[-3, 'over'],
	] as const)('with %s minutes left is %s', (left, level) => {
		expect(findLevel(left * minute, 10)).toBe(level);
	});
});

test('each level has words of its own, and a changed line says so', () => {
	expect(sayLevel('calm', 18, 20)).toBe('left of 18 minutes, shortened from 20');
	expect(sayLevel('calm', 11, 10)).toBe('left of 11 minutes, not 10');
	expect(sayLevel('calm', 1, 1)).toBe('left of 1 minute');
	expect(
		new Set((['calm', 'soon', 'last', 'over'] as const).map((level) => sayLevel(level, 5, 5))).size,
	).toBe(4);
});

test.each([
	[0, 'On time'],
	[29_000, 'On time'],
	[minute, '1 minute behind'],
	[-6 * minute, '6 minutes ahead'],
])('%i milliseconds from the plan: %s', (by, words) => {
	expect(sayBehind(by)).toBe(words);
});

test('an end is said to the nearest minute', () => {
	expect(sayEnd(new Date('2026-11-24T14:40:29').getTime())).toBe('14:40');
	expect(sayEnd(new Date('2026-11-24T14:40:31').getTime())).toBe('14:41');
});

describe('what came of running late', () => {
	const planned = new Date('2026-11-24T14:40').getTime();

	test.each([
		[{ saved: 6, over: 0, lines: 5 }, 0, '6 minutes saved in 5 lines. It still ends at 14:40.'],
		[
			{ saved: 6, over: 0, lines: 5 },
			-6,
			'6 minutes saved in 5 lines. It ends at 14:34, 6 minutes before time.',
		],
		[
			{ saved: 4, over: 2, lines: 2 },
			2,
			'Only 4 minutes can be saved, in 2 lines: every line is at its minimum. 2 minutes are over. It ends at 14:42, 2 minutes after time. Leave out a line, or tell the room.',
		],
		[
			{ saved: 0, over: 1, lines: 0 },
			1,
			'No minute can be saved: every line is at its minimum. 1 minute is over. It ends at 14:41, 1 minute after time. Leave out a line, or tell the room.',
		],
	])('%j, %i minutes from the end', (result, behind, words) => {
		expect(sayLate(result, { end: planned + behind * minute, planned })).toBe(words);
	});
});

test('only lines that have fewer minutes than planned are named', () => {
	const agenda = [
		{ title: 'Why', minutes: 5, minimum: 3 },
		{ title: 'Cards', minutes: 10, minimum: 7 },
	];

	expect(listShortened({ minutes: [6, 8], sitting: 0 }, agenda)).toEqual([{ title: 'Cards', by: 2 }]);
});
