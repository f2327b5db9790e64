import { expect, test } from 'vitest';
import { findProblems } from '#lib/fill/problems.ts';
import { sampleFields } from './sample-form.ts';

const full = { review: 'Review 2', date: '2026-11-12', agreed: true, record: [{ seen: 'A door.' }] };
const none = new Set<string>();

test('an empty form lists everything that it needs, in its order, with the place to go to', () => {
	expect(findProblems(sampleFields, {}, none)).toEqual([
		{ place: 'review', label: 'Review', says: 'Write a few words.' },
		{ place: 'date', label: 'Date of the visit', says: 'Choose a date.' },
		{ place: 'agreed', label: 'Agreed', says: 'Tick this when it is so.' },
		{ place: 'record/0/seen', label: 'The record', says: 'Fill in at least one row.' },
	]);
});

test('a form with all that it needs has no problem', () => {
	expect(findProblems(sampleFields, full, none)).toEqual([]);
});

test('a row that was begun must have what it needs; an empty one is passed over', () => {
	const record = [{ seen: 'A door.' }, {}, { parked: true }];

	expect(findProblems(sampleFields, { ...full, record }, none)).toEqual([
		{ place: 'record/2/seen', label: 'The record, row 3: What was seen', says: 'Write a few words.' },
	]);
});

test('what cannot be read is named, even in a field that need not be filled in', () => {
	const unreadable = new Set(['date', 'hours', 'record/1/when']);
	const record = [{ seen: 'A door.' }, {}];

	const found = findProblems(sampleFields, { ...full, date: '', record }, unreadable);

	expect(found.map(({ place }) => place)).toEqual(['date', 'hours', 'record/1/seen', 'record/1/when']);
	expect(found[1]!.says).toBe('This is not a number. Write figures, such as 12 or 3.5.');
});
