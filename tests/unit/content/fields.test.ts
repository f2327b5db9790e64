import { expect, test } from 'vitest';
import { readFields } from '#lib/content/fields.ts';
import { makeFile, readSite } from '../../support/check-site.ts';

const files = readSite('valid');
const read = (name: string) => readFields(files.find(({ file }) => file === name)!);

test('gathers every reference with its kind and path', () => {
	const references = read('case-studies/hill-cluster.mdx').references.map(
		({ kind, value, path }) => `${kind} ${value} ${path.join('.')}`,
	);

	expect(references).toEqual([
		'entry-or-step P02 related.0',
		'entry-or-step X01 related.1',
		'partnerships hill-cluster partnership',
		'sources hill-account source',
		'statement A01 facts.type.from.0',
		'statement A01 facts.schools.from.0',
		'statement A01 facts.inCycle.from.0',
		'statement A03 facts.groups.from.0',
		'statement A01 facts.together.from.0',
		'statement A02 facts.methods.from.0',
		'statement A01 facts.account.from.0',
		'entry-or-step P02#read-back use.0.entry',
		'entry-or-step F01 use.1.entry',
		'entry-or-step T01 use.2.entry',
	]);
});

test('finds references inside choices between shapes', () => {
	const { references } = read('decisions/head-in-the-room.md');

	expect(references.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
		'entry-or-step P02',
		'entry CS1',
		'statement A02',
		'step P02#read-back',
	]);
});

test('gathers the words for readers, and not codes, dates or short names', () => {
	const { texts } = read('proformas/action-plan.md');

	expect(texts.map(({ path }) => path.join('.'))).toEqual(
		[
			'title',
			'summary',
			'changes.0.note',
			'purpose',
			'filledInBy',
			'goesTo',
			'browserWhy',
			'fields.0.label',
			'fields.1.label',
			'fields.1.options.0',
			'fields.1.options.1',
			'fields.2.label',
			'fields.2.columns.0.label',
			'fields.2.columns.1.label',
			'fields.3.label',
			'fields.3.left.label',
			'fields.3.columns.0.label',
			'reasons.0.says',
		].sort(
			(a, b) =>
				texts.findIndex(({ path }) => path.join('.') === a) -
				texts.findIndex(({ path }) => path.join('.') === b),
		),
	);
});

test('passes over data that does not fit', () => {
	expect(readFields(makeFile('lessons/lessons.yaml', 'lessons: 7\n'))).toEqual({ references: [], texts: [] });
	expect(
		readFields(makeFile('lessons/lessons.yaml', 'lessons:\n  - from: [A1, A01]\n')).references,
	).toHaveLength(1);
});
