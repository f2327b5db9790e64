import { describe, expect, test } from 'vitest';
import { factLine, listFacts, measuredWords } from '#lib/trail/case-facts.ts';
import type { CaseStudyFacts } from '#schemas/case-study.ts';
import { caseStudy } from '../../support/tiny-library.ts';

const silent = Object.fromEntries(
	[
		'type',
		'area',
		'schools',
		'inCycle',
		'groups',
		'phases',
		'size',
		'together',
		'trained',
		'champions',
		'reviews',
		'atVisit',
		'structure',
		'methods',
		'account',
	].map((key) => [key, 'not stated']),
) as CaseStudyFacts;

describe('listFacts', () => {
	test('gives every fact a row, the silent ones too', () => {
		const rows = listFacts(silent);

		expect(rows).toHaveLength(15);
		expect(rows.every(({ says, from }) => says === 'not stated' && from.length === 0)).toBe(true);
	});

	test.each([
		['schools', 10, '10'],
		['type', 'cluster', 'Cluster'],
		['groups', [4, 4, 3], '4, 4 and 3'],
		['together', 3, '3 years'],
		['together', 1, '1 year'],
		['area', 'a town', 'a town'],
	] as const)('prints %s in words', (key, value, expected) => {
		const rows = listFacts({ ...silent, [key]: { value, from: ['A01'] } });

		expect(rows.find(({ says }) => says !== 'not stated')).toMatchObject({ says: expected, from: ['A01'] });
	});

	test('prefers the words that the author gave', () => {
		const rows = listFacts({ ...silent, schools: { value: 10, says: 'Ten, in two towns', from: ['A01'] } });

		expect(rows.find(({ term }) => term === 'Schools')?.says).toBe('Ten, in two towns');
	});
});

describe('factLine', () => {
	test('names the schools in the cycle where they are fewer', () => {
		expect(factLine(caseStudy.data)).toEqual({
			schools: '6 schools, 4 in the cycle',
			kind: 'not stated, 3 years together',
			account: 'May 2024',
		});
	});

	test.each([
		['not stated', '6 schools'],
		[{ value: 6, from: ['A01'] }, '6 schools'],
		[{ value: 5, from: ['A01'] }, '6 schools, 5 in the cycle'],
	] as const)('says how many schools where the cycle is %j', (inCycle, expected) => {
		const facts = { ...silent, schools: { value: 6, from: ['A01'] }, inCycle } as CaseStudyFacts;

		expect(factLine({ facts }).schools).toBe(expected);
	});

	test('says so where the account does not', () => {
		expect(factLine({ facts: silent })).toEqual({
			schools: 'number of schools not stated',
			kind: 'not stated',
			account: 'not stated',
		});
	});
});

test.each([
	['<Claim from="A01" type="measured">x</Claim>', 'Yes, see Impact'],
	['<Claim from="A01" type="reported-by-heads">x</Claim>', 'No outcome is claimed as measured'],
	['We measured it.', 'No outcome is claimed as measured'],
])('says of %s: %s', (body, expected) => {
	expect(measuredWords(body)).toBe(expected);
});
