/** The short functions of the trail, each in a table. */
import { describe, expect, test } from 'vitest';
import { basisOf } from '#lib/trail/basis.ts';
import { groupByStage } from '#lib/trail/by-stage.ts';
import { cardFacts } from '#lib/trail/card-facts.ts';
import { buildKnowledge, type EntryLink } from '#lib/trail/knowledge.ts';
import { protocolFacts } from '#lib/trail/protocol-facts.ts';
import { resolveUse } from '#lib/trail/resolve.ts';
import { decision, entry, protocol, tinyLibrary } from '../../support/tiny-library.ts';

const knowledge = buildKnowledge(tinyLibrary);

describe('resolveUse', () => {
	test.each([
		['F01', '/proformas/record/', 'F01'],
		['P01', '/protocols/visit/', 'P01'],
		['P01#thank', '/protocols/visit/#thank', 'P01, step 3'],
	])('%s leads to %s', (reference, path, code) => {
		expect(resolveUse(reference, knowledge)).toMatchObject({ path, code });
	});

	test.each(['F99', 'P01#no-such-step', ''])('“%s” leads nowhere, and says so', (reference) => {
		expect(() => resolveUse(reference, knowledge)).toThrow(`“${reference}” leads nowhere`);
	});
});

describe('groupByStage', () => {
	const link = (code: string, ...stages: EntryLink['stages']) => ({ code, stages }) as EntryLink;

	test('groups by the main stage, in the order of the cycle, without empty stages', () => {
		const groups = groupByStage([link('P03', 'share'), link('P01', 'form'), link('P02', 'form', 'share')]);

		expect(groups.map(({ stage, entries }) => [stage, entries.map(({ code }) => code)])).toEqual([
			['form', ['P01', 'P02']],
			['share', ['P03']],
		]);
	});

	test('groups nothing into nothing', () => {
		expect(groupByStage([])).toEqual([]);
	});
});

test.each([
	['ours', 'ours'],
	[['A01', 'B25'], 'source'],
	[['R01'], 'practice'],
] as const)('what rests on %j is marked %s', (from, basis) => {
	expect(basisOf(from)).toBe(basis);
});

test('the facts of a protocol count its steps and name what it needs', () => {
	expect(protocolFacts(protocol.data)).toEqual([
		{ term: 'Steps', says: '3 steps: two core, one adaptable' },
		{ term: 'Who', says: 'Two reviewers' },
		{ term: 'Time', says: 'Half a day' },
		{ term: 'You need', says: 'F01' },
		{ term: 'Supply cost', says: 'not stated' },
		{ term: 'Checked', says: '22 November 2026, version 1.0' },
	]);
});

test('a protocol whose steps are all core says so, and needs no empty row', () => {
	const steps = protocol.data.steps.map((step) => ({ ...step, kind: 'core' as const, uses: [] }));

	const facts = protocolFacts(entry<'protocols'>('x', { ...protocol.data, steps }).data);

	expect(facts[0]?.says).toBe('3 steps: all core');
	expect(facts.map(({ term }) => term)).not.toContain('You need');
});

test('every entry has a line of facts for its card', () => {
	const facts = cardFacts({ ...tinyLibrary, decisions: [decision] });

	expect([...facts]).toEqual([
		['P01', '3 steps. Half a day.'],
		['F01', '2 fields. Safe to fill in on a screen.'],
		['X01', '2 choices. First of all.'],
	]);
});
