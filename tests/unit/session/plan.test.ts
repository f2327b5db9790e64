import { expect, test } from 'vitest';
import { readChoice, timeLines, writeChoice } from '#lib/session/plan.ts';
import { listPlans, totalOf } from '#lib/session/plans.ts';
import { badValues } from '../../support/listen.ts';

const usual = { start: '13:40', plans: ['short-form'] };

test.each([
	['', '13:40', ''],
	['?start=09:05', '09:05', ''],
	['?start=9.05&plan=short-form', '09:05', 'short-form'],
	['?start=&start=25:00&start=14:00', '14:00', ''],
	['?start=00:00', '00:00', ''],
	['?start=23%3A59', '23:59', ''],
])('reads %j', (query, start, plan) => {
	expect(readChoice(query, usual)).toEqual({ start, plan, mistakes: {} });
});

test('tells a start that is no time of day, and keeps the usual one', () => {
	const { start, mistakes } = readChoice('?start=25:00', usual);

	expect(start).toBe('13:40');
	expect(mistakes.start).toMatchInlineSnapshot(
		`"“25:00” is no time of day. Write it as 13:40, from 00:00 to 23:59. The times below are for 13:40."`,
	);
});

test('tells a plan that does not exist', () => {
	expect(readChoice('?plan=long-form', usual)).toEqual({
		start: '13:40',
		plan: '',
		mistakes: { plan: 'There is no plan “long-form”. This is the whole session.' },
	});
});

test.each(badValues)('stays sensible with %j', (value) => {
	const query = `?${new URLSearchParams({ start: value, plan: value }).toString()}`;
	const { start, plan, mistakes } = readChoice(query, usual);

	expect([start, plan]).toEqual(['13:40', '']);
	expect(Object.values(mistakes).every((words: string) => words.length < 150)).toBe(true);
});

test.each([
	[{ start: '13:40', plan: '' }, ''],
	[{ start: '09:00', plan: '' }, '?start=09:00'],
	[{ start: '13:40', plan: 'short-form' }, '?plan=short-form'],
	[{ start: '09:00', plan: 'short-form' }, '?start=09:00&plan=short-form'],
])('writes %j so that it reads the same', (choice, query) => {
	expect(writeChoice(choice, usual)).toBe(query);
	expect(readChoice(query, usual)).toMatchObject(choice);
});

test('times run on past midnight, and a line that is left out takes none', () => {
	expect(timeLines([10, 0, 65], '22:55')).toEqual(['22:55', '23:05', '23:05', '00:10']);
});

test('lists the whole session and its variants, with the least that each can take', () => {
	const line = { id: 'a', title: 'A', minutes: 20, minimum: 12, do: '', say: [], uses: [] };
	const plans = listPlans({
		agenda: [line, { ...line, id: 'b', minutes: 10, minimum: 8 }],
		shorter: [
			{
				title: 'short-form',
				minutes: 15,
				lines: [
					{ line: 'b', minutes: 0 },
					{ line: 'a', minutes: 15 },
				],
				says: 'B is left out.',
			},
		],
	});

	expect(plans.map(({ name, minutes, least }) => ({ name, minutes, least }))).toEqual([
		{ name: '', minutes: [20, 10], least: 20 },
		{ name: 'short-form', minutes: [15, 0], least: 12 },
	]);
	expect(plans.map(totalOf)).toEqual([30, 15]);
});
