import { expect, test } from 'vitest';
import { findDayRules, listSheetRoles, makeSheet } from '#lib/run-sheet/sheet.ts';
import { describeSheet, sayLoad } from '#lib/run-sheet/facts.ts';
import type { Protocol, When } from '#schemas/protocol.ts';
import type { Role, Stage } from '#schemas/vocabularies.data.ts';

type Count = Partial<When>;

/** `id`, who does it, and when. */
function protocol(
	code: string,
	stage: Stage,
	steps: [id: string, who: Role[], when?: Count][],
): { data: Pick<Protocol, 'code' | 'stages' | 'steps'> } {
	const whole = steps.map(([id, who, when]) => ({
		id,
		who,
		title: id,
		do: 'Do it.',
		kind: 'core',
		uses: ['F04', 'P05'],
		...(when ? { when: { countFrom: 'visit', ...when } } : {}),
	}));
	return { data: { code, stages: [stage], steps: whole as unknown as Protocol['steps'] } };
}

const visit = { moment: 'visit' } as const;
const protocols = [
	protocol('P10', 'review', [['look', ['reviewer'], visit]]),
	protocol('P02', 'plan', [
		['name', ['all-heads'], { moment: 'planning-day' }],
		['worry', ['reviewer']],
	]),
	protocol('P04', 'review', [
		['arrive', ['lead-reviewer', 'reviewer'], visit],
		['write', ['lead-reviewer'], { moment: 'after-visit', days: 5 }],
		['leave', ['lead-reviewer'], { moment: 'after-visit' }],
	]),
	protocol('P07', 'review', [
		['ring', ['lead-reviewer'], { moment: 'after-visit', days: 1 }],
		['keep', ['reserve-reviewer'], visit],
	]),
	protocol('P08', 'act', [
		['lead', ['improvement-champion'], { moment: 'workshop', days: 10 }],
		['answer', ['host-head'], { moment: 'workshop', days: 2, countFrom: 'workshop' }],
	]),
	protocol('P09', 'follow-up', [['meet', ['reviewer'], { moment: 'follow-up', weeks: 8 }]]),
];
const stepsOf = (role: Role) =>
	makeSheet(role, protocols).map(
		({ moment, steps }) =>
			`${moment}: ${steps.map(({ reference, as }) => `${reference}${as ? ` ${as}` : ''}`).join(', ')}`,
	);

test('a sheet follows the cycle: moment, stage, code, step', () => {
	expect(stepsOf('reviewer')).toEqual([
		'visit: P04#arrive, P10#look',
		'follow-up: P09#meet',
		'any-time: P02#worry',
	]);
});

test('within a moment, steps with a day of their own keep the order of their days', () => {
	expect(stepsOf('lead-reviewer')).toEqual([
		'visit: P04#arrive, P10#look member',
		'after-visit: P07#ring, P04#write, P04#leave',
		'follow-up: P09#meet member',
		'any-time: P02#worry member',
	]);
});

test('a reserve has the steps of those for whom it steps in, marked as such', () => {
	expect(stepsOf('reserve-reviewer')[0]).toBe('visit: P04#arrive stand-in, P07#keep, P10#look stand-in');
});

test('a role that no step names has no sheet', () => {
	expect(listSheetRoles(protocols)).toEqual([
		'all-heads',
		'host-head',
		'lead-reviewer',
		'reviewer',
		'reserve-reviewer',
		'improvement-champion',
	]);
	expect(makeSheet('governor', protocols)).toEqual([]);
});

test('the day of a moment comes from the first step that counts it from another day', () => {
	expect(findDayRules(protocols)).toEqual({
		workshop: { days: 10, countFrom: 'visit' },
		'follow-up': { weeks: 8, countFrom: 'visit' },
	});
});

test('only a step away from the day of its moment has a day of its own', () => {
	const counts = (['improvement-champion', 'host-head'] as const).map(
		(role) => makeSheet(role, protocols)[0]!.steps[0]!.count,
	);

	expect(counts).toEqual([undefined, { days: 2, countFrom: 'workshop' }]);
});

test('the head of a sheet counts', () => {
	const sheet = makeSheet('reviewer', protocols);

	expect(sayLoad(sheet)).toBe('4 steps, 2 of them on the day of the visit.');
	expect(describeSheet(sheet)).toMatch(/^Your 4 steps from 4 protocols/);
});
