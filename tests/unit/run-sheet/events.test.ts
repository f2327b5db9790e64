import { expect, test } from 'vitest';
import { parseDay, writeDay } from '#lib/calendar/days.ts';
import { makeEvents, type DatedGroup, type SheetEvents } from '#lib/run-sheet/events.ts';

const visit = parseDay('2026-11-12')!;
const url = 'https://alongside.example/run-sheet/host-head/?visit=2026-11-12';
const step = (reference: string, more: object = {}) => ({
	reference,
	title: `Do ${reference}`,
	url: `https://alongside.example/#${reference}`,
	says: '',
	...more,
});
const group = (moment: string, more: Partial<DatedGroup>): DatedGroup => ({
	moment,
	title: moment,
	latest: false,
	steps: [],
	...more,
});
const groups = [
	group('before-visit', { steps: [step('P03#choose')] }),
	group('visit', {
		title: 'The day of the visit',
		day: visit,
		steps: [step('P04#arrive'), step('P07#listen')],
	}),
	group('after-visit', {
		steps: [
			step('P04#answer', { says: 'Within 5 school days after the visit', day: visit + 7 }),
			step('P10#papers', { says: 'At least 5 school days before it' }),
		],
	}),
	group('workshop', { title: 'The workshop', day: visit + 14, latest: true, steps: [step('P08#leave')] }),
];
const sheet: SheetEvents = { role: 'host head', url, visit, groups };

test('there is one event for each meeting and one for each step with a day of its own', () => {
	expect(makeEvents(sheet).map(({ day, title }) => `${writeDay(day)} ${title}`)).toEqual([
		'2026-11-12 The day of the visit (host head)',
		'2026-11-19 By today: Do P04#answer (host head)',
		'2026-11-26 By today: The workshop (host head)',
	]);
});

test('the event of a meeting lists its steps and leads back to the sheet', () => {
	expect(makeEvents(sheet)[0]!.description).toBe(`- Do P04#arrive (P04)\n- Do P07#listen (P07)\n${url}`);
});

test('the event of a step says when, and leads to the step', () => {
	expect(makeEvents(sheet)[1]).toMatchObject({
		description:
			'P04. Within 5 school days after the visit. The visit: Thursday 12 November 2026.\nhttps://alongside.example/#P04#answer',
		url: 'https://alongside.example/#P04#answer',
	});
});

test('names stay the same for the same visit and differ for another', () => {
	const names = (day: number) => makeEvents({ ...sheet, visit: day }).map(({ id }) => id);

	expect(names(visit)).toEqual([
		'host-head-visit-2026-11-12',
		'host-head-p04-answer-2026-11-12',
		'host-head-workshop-2026-11-12',
	]);
	expect(new Set([...names(visit), ...names(visit + 1)]).size).toBe(6);
});

test('a sheet without a date has no events', () => {
	expect(
		makeEvents({ role: 'host head', url, groups: [group('visit', { steps: [step('P04#arrive')] })] }),
	).toEqual([]);
});
