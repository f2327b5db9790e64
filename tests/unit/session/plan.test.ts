import { expect, test } from 'vitest';
import { readChoice, saySpan, timeLines, writeChoice } from '#lib/session/plan.ts';
import { listPlans, totalOf } from '#lib/session/plans.ts';
import { badValues } from '../../support/listen.ts';

const usual = { starts: ['13:40', '09:10'], plans: ['short-form'] };

test.each([
	['', '13:40', ''],
	['?start=09:05', '09:05', ''],
	['?start=9.05&plan=short-form', '09:05', 'short-form'],
	['?start=&start=25:00&start=14:00', '14:00', ''],
	['?start=00:00', '00:00', ''],
	['?start=23%3A59', '23:59', ''],
])('reads %j', (query, start, plan) => {
	expect(readChoice(query, usual)).toEqual({ sitting: 0, start, plan, mistakes: {} });
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
		sitting: 0,
		start: '13:40',
		plan: '',
		mistakes: { plan: 'There is no plan “long-form”. This is the whole session.' },
	});
});

test('a start is meant for the sitting that is named, and one that does not exist is told', () => {
	expect(readChoice('?sitting=2', usual)).toMatchObject({ sitting: 1, start: '09:10' });
	expect(readChoice('?sitting=2&start=10:00', usual)).toMatchObject({ sitting: 1, start: '10:00' });
	expect(readChoice('?sitting=3', usual)).toEqual({
		sitting: 0,
		start: '13:40',
		plan: '',
		mistakes: { sitting: 'There is no sitting “3”. This is the first.' },
	});
});

test.each(badValues)('stays sensible with %j', (value) => {
	const query = `?${new URLSearchParams({ start: value, plan: value, sitting: value }).toString()}`;
	const { sitting, start, plan, mistakes } = readChoice(query, usual);

	expect([sitting, start, plan]).toEqual([0, '13:40', '']);
	expect(Object.values(mistakes).every((words: string) => words.length < 150)).toBe(true);
});

test.each([
	[{ sitting: 0, start: '13:40', plan: '' }, ''],
	[{ sitting: 0, start: '09:00', plan: '' }, '?start=09:00'],
	[{ sitting: 0, start: '13:40', plan: 'short-form' }, '?plan=short-form'],
	[{ sitting: 0, start: '09:00', plan: 'short-form' }, '?start=09:00&plan=short-form'],
	[{ sitting: 1, start: '09:10', plan: '' }, '?sitting=2'],
	[{ sitting: 1, start: '13:40', plan: '' }, '?sitting=2&start=13:40'],
])('writes %j so that it reads the same', (choice, query) => {
	expect(writeChoice(choice, usual)).toBe(query);
	expect(readChoice(query, usual)).toMatchObject(choice);
});

test('times run on past midnight, and a line that is left out takes none', () => {
	expect(timeLines([10, 0, 65], '22:55')).toEqual(['22:55', '23:05', '23:05', '00:10']);
});

test.each([
	[
		[{ title: '', start: '13:40', from: 0, to: 2 }],
		'13:40 to 14:10. 30 minutes, at least 20 if you run late.',
	],
	[
		[
			{ title: 'Planning', start: '13:40', from: 0, to: 1 },
			{ title: 'The lesson', start: '09:10', from: 1, to: 2 },
		],
		'2 sittings, each with a start of its own. 30 minutes in all, at least 20 if you run late.',
	],
])('says when it is and how long, and never runs through several sittings: %j', (sittings, words) => {
	expect(saySpan({ minutes: [20, 10], least: 20 }, sittings)).toBe(words);
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
