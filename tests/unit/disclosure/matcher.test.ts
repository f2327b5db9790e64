import { describe, expect, test } from 'vitest';
import { countSlips } from '#lib/disclosure/near-misses.ts';
import { makeRegister } from '#lib/disclosure/register.ts';
import { scanLines } from '#lib/disclosure/scan-lines.ts';
import { measureMatcher } from '../../../bench/matcher.ts';

describe('on labelled lines', () => {
	const figures = measureMatcher();

	test('there are at least 150 of them, and half are clean', () => {
		expect(figures.lines).toBeGreaterThanOrEqual(150);
		expect(figures.clean / figures.lines).toBeCloseTo(0.5, 1);
	});

	test('precision and recall stay above their floors', () => {
		expect(figures.precision).toBeGreaterThanOrEqual(0.97);
		expect(figures.recall).toBeGreaterThanOrEqual(0.97);
	});
});

test.each([
	['thornwick', 'thornwick', 0],
	['thornwick', 'thornwyck', 1],
	['thornwick', 'thornwikc', 1],
	['thornwick', 'thonwck', 2],
	['', 'abc', 3],
])('counts the slips between %s and %s: %i', (a, b, slips) => {
	expect(countSlips(a, b)).toBe(slips);
});

test('takes no English word for a slip', () => {
	const register = makeRegister(['Readinger Primary School'], new Set(['reading', 'readings']));

	expect(register!.find('The readings of reading')).toEqual([]);
	expect(register!.find('The readinge wall').map(({ type }) => type)).toEqual(['near-name']);
});

test('takes an English word for a name only with a capital inside a sentence', () => {
	const register = makeRegister(['Beacon Primary School'], new Set(['beacon']))!;

	expect(register.find('as at Beacon now')).toHaveLength(1);
	expect(register.find('a beacon. Beacon lights')).toHaveLength(0);
});

test('gives places and types of single lines, and never the words', () => {
	const register = makeRegister(['Thornwick Vale Primary School'], new Set(['vale']));
	const report = scanLines('All is well.\r\nAsk Thornwick Vale on 3 March\n', {
		register,
		hasRegister: true,
	});

	expect(report).toEqual({
		format: 'alongside-scan',
		version: 1,
		verdict: 'found',
		lines: [
			{ line: 1, spans: [] },
			{
				line: 2,
				spans: [
					{ start: 4, end: 18, type: 'name', level: 'error' },
					{ start: 22, end: 29, type: 'date', level: 'review' },
				],
			},
		],
		refusals: [],
		warnings: [],
	});
});

test('says that it had no register', () => {
	expect(
		scanLines('x', { register: undefined, hasRegister: false }).warnings.map(({ rule }) => rule),
	).toEqual(['no-register']);
});
