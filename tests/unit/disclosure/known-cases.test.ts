/** The fourteen cases that the accounts of real partnerships gave rise to, with their own numbers. */
import { expect, test } from 'vitest';
import { checkFigures } from '#lib/checks/figures.ts';
import { makeLibrary } from '#lib/checks/library.ts';
import { judgeCount } from '#lib/disclosure/gate/counts.ts';
import type { GateContext } from '#lib/disclosure/gate/finding.ts';
import { judgeMap } from '#lib/disclosure/gate/judge-map.ts';
import { roundFigure } from '#lib/disclosure/gate/texts.ts';
import { countAllowedColumns } from '#lib/disclosure/policy.data.ts';
import { listPublished } from '#lib/disclosure/release/make-release.ts';
import { addEdition } from '#lib/disclosure/release/editions.ts';
import { scanText } from '#lib/disclosure/scan.ts';
import { makeFile } from '../../support/check-site.ts';
import { makeSheet, releaseSheet } from '../../support/partnership.ts';
import { makeMap, type MapChanges } from '../../support/practice-map.ts';

const countRules = (schools: number, of: number, k = 3) =>
	judgeCount(schools, { path: [], of, k, isNeed: false }).map(({ rule }) => rule);
const mapRules = (changes: MapChanges, context: Partial<GateContext> = {}) =>
	judgeMap(makeMap(changes), { knownWords: new Set(), ...context }).map(({ rule }) => rule);

/** Schools by one describing value; the numbers stand for those of an account. */
const groups = (sizes: Record<string, number>, schools?: number): MapChanges => ({
	disclosure: {
		schools: schools ?? Object.values(sizes).reduce((sum, size) => sum + size, 0),
		groups: Object.entries(sizes)
			.sort()
			.map(([value, size], i) => ({ id: `g${i}`, title: value, describes: { kind: value }, schools: size })),
	},
	cells: [],
});

test('K1: 1 secondary of 10 fails', () => {
	expect(countRules(1, 10)).toEqual(['small-count']);
	expect(mapRules(groups({ secondary: 1, other: 9 }))).toContain('describing-columns');
});

test('K2: 4 of 10 with two forms of entry pass at 3, and fail at 5', () => {
	expect(countRules(4, 10, 3)).toEqual([]);
	expect(countRules(4, 10, 5)).toEqual(['small-count']);
});

test('K3: five values of one school each fail, and pass as one group', () => {
	const five = { a: 1, b: 1, c: 1, d: 1, e: 1, 'two forms': 10 };

	expect(mapRules(groups(five)).filter((rule) => rule === 'describing-columns')).toHaveLength(5);
	expect(mapRules(groups({ other: 5, 'two forms': 10 }))).toEqual([]);
});

test('K4: 2 juniors fail, hidden they are known from the total, and merged with 3 infants they pass', () => {
	const rest = { larger: 4, 'one form': 6 };

	expect(mapRules(groups({ infant: 3, junior: 2, ...rest }))).toContain('describing-columns');
	expect(mapRules(groups({ infant: 3, ...rest }, 15))).toContain('complement');
	expect(mapRules(groups({ 'infant or junior': 5, ...rest }))).toEqual([]);
});

test('K5: 1 specialist unit fails', () => {
	expect(countRules(1, 15)).toEqual(['small-count']);
});

test('K6: 1 academy and 2 schools in a pair both fail', () => {
	expect([countRules(1, 24), countRules(2, 24)]).toEqual([['small-count'], ['small-count']]);
});

test('K7: 3 nurseries among 5 primaries leave 2 without', () => {
	expect(countRules(3, 5)).toEqual(['complement']);
});

test('K8: 6 schools with 1 secondary may be told apart by theme only', () => {
	expect(countAllowedColumns(6)).toBe(0);
	expect(releaseSheet(makeSheet('ppppps', 'ssssss')).report.release).toMatchObject({
		dropped: ['Phase'],
		heldBack: [],
	});
});

test('K9: 4 schools fail by any facet', () => {
	expect(mapRules(groups({ all: 4 }))).toContain('too-few-schools');
	expect(releaseSheet(makeSheet('pppp', 'ssss')).report.refusals.map(({ rule }) => rule)).toEqual([
		'too-few-schools',
	]);
});

test('K10: two statements that lead to one person fail in one entry', () => {
	const text = '---\ncode: CS2\nfacts:\n  area: {value: x, from: [B08, B16]}\n---\nText.\n';
	const library = makeLibrary([makeFile('case-studies/one.md', text)], []);
	const context = { today: '2026-11-22' } as Parameters<typeof checkFigures>[1];

	expect(checkFigures(library, context).map(({ ruleId }) => ruleId)).toContain('linked-statements');
});

test('K11: “she” for one person fails', () => {
	const rules = (text: string) =>
		scanText(text, { knownWords: new Set(), strict: true }).map(({ ruleId }) => ruleId);

	expect(rules('she reported to her line managers')).toContain('telling-phrase');
	expect(rules('They reported to line managers.')).toEqual([]);
});

test('K12: 24 schools, then 23, and a band that falls: the second edition fails', () => {
	const first = releaseSheet(makeSheet('p'.repeat(24), 'sss' + 'd'.repeat(21)));
	const key = addEdition(undefined, {
		map: 'M09',
		edition: '2026-03-01',
		schools: listPublished(first.release, first.table),
	});
	const second = releaseSheet(makeSheet('p'.repeat(23), 'ss' + 'd'.repeat(21)), {}, key);

	expect(first.release.tallies[0]!.tally.strength).toBe('3-5');
	expect(second.report.refusals.map(({ rule }) => rule)).toEqual(['membership-change']);
	expect(mapRules(groups({ all: 23 }), { earlier: [makeMap(groups({ all: 24 }))] })).toEqual([
		'membership-change',
	]);
});

test('K13: no figure from 5 pupils, and a rounded one from 6', () => {
	expect([roundFigure(4, 5), roundFigure(4, 6), roundFigure(13, 40)]).toEqual([undefined, 5, 15]);
	expect(mapRules({ says: 'all of 5 pupils' })).toContain('magnitude');
});

test('K14: the invented map passes', () => {
	expect(mapRules({})).toEqual([]);
});
