import { expect, test } from 'vitest';
import { cleanLine } from '#lib/fill/clean.ts';
import { dropEmpty, fitValues, isNumber } from '#lib/fill/values.ts';
import { sampleFields } from './sample-form.ts';

const answers = {
	review: 'Review 2',
	date: '2026-11-12',
	focus: 'One.\nTwo.',
	hours: '3.5',
	agreed: true,
	role: 'Reviewer',
	ways: ['Books', 'Walk'],
	clear: 'Partly',
	record: [{ seen: 'A door.', kind: 'Question', when: '2026-11-12', parked: true }],
};

test('answers that fit stay as they are', () => {
	expect(fitValues(sampleFields, answers)).toEqual({ values: answers, misfits: [] });
});

test.each([[undefined], [null], ['words'], [7], [[]], [{}]])('%j holds no answers', (found) => {
	expect(fitValues(sampleFields, found)).toEqual({ values: {}, misfits: [] });
});

test('what does not fit is left out and named by its label', () => {
	const odd = {
		...answers,
		date: '2026-02-30',
		hours: { deep: true },
		agreed: 'yes',
		role: 'Inspector',
		ways: ['Books', 'Nothing'],
		record: [{ seen: 'A door.', kind: 'Verdict', gone: 'x' }, 'no row'],
		gone: 'An answer',
		__proto__: { polluted: true },
	};

	const { values, misfits } = fitValues(sampleFields, odd);

	expect(values).toEqual({
		review: 'Review 2',
		focus: 'One.\nTwo.',
		clear: 'Partly',
		ways: ['Books'],
		record: [{ seen: 'A door.' }],
	});
	expect(misfits).toEqual([
		'Date of the visit',
		'Hours',
		'Agreed',
		'Your role',
		'Ways of looking',
		'The record, row 1: This is a',
		'The record, row 1: gone',
		'gone',
	]);
});

test('empty rows and empty answers are dropped, and nothing else', () => {
	expect(
		dropEmpty({
			review: ' ',
			agreed: false,
			ways: [],
			record: [{ seen: '' }, { seen: 'A.', parked: false }],
		}),
	).toEqual({ record: [{ seen: 'A.', parked: false }] });
});

test.each([
	['12', true],
	['3.5', true],
	['1,200', true],
	['-2', true],
	['about 12', false],
	['12 days', false],
	['1..2', false],
	['', false],
])('%j is a number: %s', (text, expected) => {
	expect(isNumber(text)).toBe(expected);
});

test('a line loses breaks and what cannot be printed, and nothing that can be seen', () => {
	expect(cleanLine(' one\r\ntwo\u0007\tthree \ud800 🎓 ')).toBe('one two three 🎓');
});
