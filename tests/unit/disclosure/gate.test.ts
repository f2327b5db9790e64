import { describe, expect, test } from 'vitest';
import type { GateContext } from '#lib/disclosure/gate/finding.ts';
import { judgeMap } from '#lib/disclosure/gate/judge-map.ts';
import { findSingletons } from '#lib/disclosure/gate/singletons.ts';
import { isOldEnough, termOf } from '#lib/disclosure/gate/terms.ts';
import { hashText } from '#lib/disclosure/gate/texts.ts';
import { makeRegister } from '#lib/disclosure/register.ts';
import { mapSchema, type PracticeMap } from '#schemas/map.ts';
import { makeMap, type MapChanges } from '../../support/practice-map.ts';

const rules = (changes: MapChanges = {}, context: Partial<GateContext> = {}) =>
	judgeMap(makeMap(changes), { knownWords: new Set(), ...context }).map(({ rule }) => rule);

const twoGroups = (a: number, b: number, values = ['primary phase', 'secondary phase']): MapChanges => ({
	disclosure: {
		schools: a + b,
		groups: [a, b].map((schools, i) => ({
			id: `g${i + 1}`,
			title: values[i]!,
			describes: { phase: values[i]! },
			schools,
		})),
	},
});
const count = (schools: number | string, column = 'strength'): MapChanges => ({
	cells: [{ column, schools }],
});

test('lets a safe map pass', () => {
	expect(rules()).toEqual([]);
	expect(rules(twoGroups(7, 5))).toEqual([]);
});

describe('each rule fires, and does not', () => {
	test.each<[string, MapChanges, Partial<GateContext>, MapChanges, Partial<GateContext>]>([
		['describing-columns', twoGroups(10, 2), {}, twoGroups(9, 3), {}],
		['describing-columns', twoGroups(5, 6), {}, twoGroups(6, 6), {}],
		['describing-columns', { disclosure: { k: 2 } }, {}, { disclosure: { k: 5 } }, {}],
		[
			'describing-columns',
			twoGroups(7, 5),
			{ members: [...Array(7).fill({ Phase: 'infant' }), ...Array(2).fill({ Phase: 'secondary' })] },
			twoGroups(7, 5),
			{ members: [...Array(7).fill({ Phase: 'infant' }), ...Array(5).fill({ Phase: 'secondary' })] },
		],
		[
			'starred-row',
			twoGroups(7, 5, ['*', 'primary phase']),
			{},
			twoGroups(7, 5, ['not stated', 'special']),
			{},
		],
		[
			'starred-row',
			twoGroups(6, 6, ['infant', 'primary phase']),
			{},
			twoGroups(6, 6, ['infant', 'junior']),
			{},
		],
		['shared-need', { ...count(11, 'need'), levels: true }, {}, { ...count(9, 'need'), levels: true }, {}],
		['complement', count(11), {}, count('most-or-all'), {}],
		['complement', { disclosure: { schools: 14 } }, {}, { disclosure: { schools: 15 } }, {}],
		['small-count', count(2), {}, count(3), {}],
		[
			'small-count',
			{
				levels: true,
				disclosure: { schools: 11, groups: [{ id: 'g1', title: 'All', describes: {}, schools: 11 }] },
				cells: [
					{ column: 'strength', schools: '3-5' },
					{ column: 'developing', schools: '3-5' },
				],
			},
			{},
			count('3-5'),
			{},
		],
		[
			'known-cell',
			twoGroups(7, 5, ['primary phase', 'church']),
			{ singletons: ['church'] },
			twoGroups(7, 5),
			{ singletons: ['church'] },
		],
		[
			'dated-evidence',
			{ cells: [{ column: 'strength', says: 'Seen', term: 'spring 2026' }] },
			{},
			{ cells: [{ column: 'strength', schools: '3-5', term: 'spring 2026' }] },
			{},
		],
		[
			'dated-evidence',
			{ disclosure: { evidenceUntil: 'summer 2026' } },
			{},
			{ disclosure: { evidenceUntil: 'spring 2026' } },
			{},
		],
		['dated-evidence', { says: 'Seen on 3 March' }, {}, { says: 'Seen in three schools' }, {}],
		['too-few-schools', twoGroups(4, 0), {}, {}, {}],
		['contact-detail', { says: 'Ring 01632 960123' }, {}, { says: 'Ask the broker' }, {}],
		['telling-phrase', { says: 'as in our secondary' }, {}, { says: 'as in secondary schools' }, {}],
		['telling-phrase', { says: 'with the new head' }, {}, { says: 'with new heads' }, {}],
		['review-text', { says: 'a visit to Thornwick first' }, {}, { says: 'a visit in Year 4 first' }, {}],
		[
			'review-text',
			{ says: '“We could not believe what the children could do”' },
			{},
			{ says: '“We could not”' },
			{},
		],
		['review-text', { says: 'the only award in the county' }, {}, { says: 'a display in the hall' }, {}],
		['magnitude', { says: '58 on roll' }, {}, { says: 'a small school' }, {}],
		[
			'magnitude',
			{ ...twoGroups(9, 3), says: '40% of groups', group: 'g2' },
			{},
			{ says: '40% of groups' },
			{},
		],
		['no-sign-off', { disclosure: { signOff: undefined } }, {}, {}, {}],
		['colour-or-order', twoGroups(7, 5, ['special', 'primary phase']), {}, twoGroups(7, 5), {}],
	])('%s', (...[rule, bad, badContext, good, goodContext]) => {
		expect(rules(bad, badContext)).toContain(rule);
		expect(rules(good, goodContext)).not.toContain(rule);
	});
});

describe('a map with one row a school', () => {
	const grid = (signs: string, ids?: string[]): MapChanges => ({
		disclosure: { linked: true },
		rows: [...signs].map((sign, i) => ({
			id: ids?.[i] ?? `row-${i + 1}`,
			title: 'A school',
			cells: [
				{ column: 'strength', says: sign },
				{ column: 'developing', says: sign },
			],
		})),
	});

	test.each<[string, MapChanges, Partial<GateContext>, string[]]>([
		['three alike throughout', grid('aaabbbb'), {}, []],
		['two alike', grid('aaabb'), {}, ['known-cell']],
		['an order of its own', grid('abababab'), {}, ['colour-or-order']],
		[
			'initials',
			grid('aaabbb', ['tps', 'row-2', 'row-3', 'row-4', 'row-5', 'row-6']),
			{ names: ['Thornwick Primary School'] },
			['code-reveals'],
		],
		[
			'codes of another map',
			grid('aaa', ['x1', 'x2', 'x3']),
			{ others: [makeMap(grid('aaa', ['x1', 'y', 'z']))] },
			['code-reveals'],
		],
		['numbers of another map', grid('aaa'), { others: [makeMap(grid('aaa'))] }, []],
	])('%s', (...[, changes, context, expected]) => {
		expect(rules(changes, context)).toEqual(expected);
	});
});

describe('editions', () => {
	const before = (changes: MapChanges) => ({ earlier: [makeMap(changes)] });

	test.each<[string, MapChanges, MapChanges, string[]]>([
		['the same schools', twoGroups(7, 5), twoGroups(7, 5), []],
		['one school fewer', twoGroups(7, 5), twoGroups(8, 5), ['membership-change']],
		[
			'one moved between groups',
			twoGroups(7, 6),
			twoGroups(8, 5),
			['membership-change', 'membership-change'],
		],
		['three more', twoGroups(10, 5), twoGroups(7, 5), []],
		[
			'other describing columns',
			{
				disclosure: {
					schools: 12,
					groups: [{ id: 'g1', title: 'Church', describes: { faith: 'church' }, schools: 12 }],
				},
			},
			twoGroups(7, 5),
			['linked-editions'],
		],
	])('%s', (...[, now, then, expected]) => {
		expect(rules(now, before(then))).toEqual(expected);
	});
});

test('accepts words once somebody has accepted exactly these', () => {
	const says = 'a visit to Thornwick first';
	const accepted = [{ hash: hashText(says), role: 'a head from another partnership', date: '2026-11-20' }];

	expect(rules({ says, disclosure: { accepted } })).toEqual([]);
	expect(rules({ says: `${says} of all`, disclosure: { accepted } })).toEqual(['review-text']);
});

test('finds a name of the register and never repeats it', () => {
	const register = makeRegister(['Thornwick Primary School']);
	const findings = judgeMap(makeMap({ says: 'as thornwick does' }), { knownWords: new Set(), register });

	expect(findings.map(({ rule }) => rule)).toEqual([]);
	const again = judgeMap(makeMap({ says: 'As in Thornwick Primary' }), { knownWords: new Set(), register });
	expect(again.map(({ rule }) => rule)).toContain('register-name');
	expect(JSON.stringify(again)).not.toMatch(/thornwick/i);
});

test('asks for “disclosure” where a map does not rest on published accounts', () => {
	const bare = { ...makeMap(), disclosure: undefined } satisfies PracticeMap;

	expect(judgeMap(bare, { knownWords: new Set() }).map(({ rule }) => rule)).toEqual(['no-sign-off']);
});

test('lets a draft wait for its sign-off, and a withdrawn map go once its data are gone', () => {
	const map = makeMap({ disclosure: { signOff: undefined } });
	const rulesOf = (changed: PracticeMap) =>
		judgeMap(changed, { knownWords: new Set() }).map(({ rule }) => rule);

	expect(rulesOf({ ...map, status: 'draft' })).toEqual([]);
	expect(rulesOf({ ...map, status: 'withdrawn' })).toEqual(['no-sign-off']);
	expect(rulesOf({ ...map, status: 'withdrawn', rows: [{ ...map.rows[0]!, cells: [] }] })).toEqual([]);
});

test.each([
	['1 secondary, 5 primaries', ['secondary']],
	['one small preparatory school', ['preparatory', 'under 200']],
	['The only academy is new', ['academy']],
	['3 secondary schools and one to two forms', []],
	['one of the primary schools', []],
])('finds what “%s” says of one school', (text, expected) => {
	expect(findSingletons(text).sort()).toEqual(expected);
});

test.each([
	['spring 2026', '2026-11-22', true],
	['summer 2026', '2026-11-22', false],
	['autumn 2025', '2026-04-20', true],
	['spring 2026', '2026-04-20', false],
])('evidence of %s is old enough on %s: %s', (...[term, date, expected]) => {
	expect(isOldEnough(term, date)).toBe(expected);
});

test('knows the term of a day', () => {
	expect(['2026-01-05', '2026-04-14', '2026-04-15', '2026-08-31', '2026-09-01'].map(termOf)).toEqual([
		6078, 6078, 6079, 6079, 6080,
	]);
});

test('the invented map fits the schema', () => {
	expect(mapSchema.safeParse(makeMap()).success).toBe(true);
});
