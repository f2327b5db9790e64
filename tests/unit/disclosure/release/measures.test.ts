import { expect, test } from 'vitest';
import { listSubsets, measureTable } from '#lib/disclosure/release/measures.ts';
import { normaliseValue, type PrivateRow } from '#lib/disclosure/release/table.ts';

const columns = ['phase', 'size', 'faith'];
const table = (lines: string): PrivateRow[] =>
	lines
		.trim()
		.split('\n')
		.map((line) => {
			const [id = '', phase = '', size = '', faith = '', reading = ''] = line.trim().split(/ *\| */);
			return { id, values: { phase, size, faith, reading } };
		});

// Worked by hand: phase 4+2, size 3+3, faith 4+1+1.
const six = table(`
	a | primary   | small | none   | strength
	b | primary   | small | none   | strength
	c | primary   | small | church | need
	d | primary   | large | none   | developing
	e | secondary | large | none   | need
	f | secondary | large |        | need
`);

test('counts the rows alike for every set of columns', () => {
	const { k, uniques } = measureTable(six, columns, ['reading']);

	expect(k).toEqual({
		phase: 2,
		size: 3,
		faith: 1,
		'phase+size': 1,
		'phase+faith': 1,
		'size+faith': 1,
		'phase+size+faith': 1,
	});
	expect(uniques).toEqual({
		phase: 0,
		size: 0,
		faith: 2,
		'phase+size': 1,
		'phase+faith': 3,
		'size+faith': 2,
		'phase+size+faith': 4,
	});
});

test('names the smallest sets of columns that single a row out', () => {
	expect(measureTable(six, columns, []).minimalUniques).toEqual({
		a: [],
		b: [],
		c: ['faith'],
		d: ['phase+size'],
		e: ['phase+faith'],
		f: ['faith'],
	});
});

test.each<[string, string[], Record<string, number>]>([
	['one class that agrees', ['phase'], { reading: 1 }],
	['two smallest classes, the worse counts', ['size'], { reading: 2 }],
	['a class of one', columns, { reading: 1 }],
])('counts different answers: %s', (_name, describing, expected) => {
	expect(measureTable(six, describing, ['reading']).distinct).toEqual(expected);
});

test('measures a table without rows and one without describing columns', () => {
	expect(measureTable([], ['phase'], ['reading'])).toEqual({
		k: { phase: 0 },
		uniques: { phase: 0 },
		minimalUniques: {},
		distinct: { reading: 0 },
	});
	expect(measureTable(six, [], ['reading']).distinct).toEqual({ reading: 3 });
});

test('lists small sets first, in the order of the columns', () => {
	expect(listSubsets(['b', 'a', 'c']).map((subset) => subset.join('+'))).toEqual([
		'b',
		'a',
		'c',
		'b+a',
		'b+c',
		'a+c',
		'b+a+c',
	]);
});

test.each([
	['  Primary\u00a0 School ', 'primary school'],
	['Two\u2013form', 'two-form'],
	['ＰＲＩＭＡＲＹ', 'primary'],
	['St Anne’s', "st anne's"],
	['\ufeff', ''],
])('reads %j as %j', (value, expected) => {
	expect(normaliseValue(value)).toBe(expected);
});
