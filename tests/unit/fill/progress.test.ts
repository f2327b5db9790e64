import { expect, test } from 'vitest';
import { groupFields } from '#lib/fill/groups.ts';
import { countAnswers, isAnswered, sayProgress } from '#lib/fill/progress.ts';
import { sampleFields } from './sample-form.ts';

test.each([
	['', false],
	['   \n', false],
	['x', true],
	[false, false],
	[true, true],
	[[], false],
	[['Books'], true],
	[[{}], false],
	[[{ seen: '', parked: false }], false],
	[[{ seen: '' }, { parked: true }], true],
	[undefined, false],
])('%j is an answer: %s', (value, answered) => {
	expect(isAnswered(value)).toBe(answered);
});

test('counts a table as one answer, and what is needed apart', () => {
	const empty = countAnswers(sampleFields, {});
	const some = countAnswers(sampleFields, { review: 'Review 2', ways: ['Talks'], record: [{ seen: 'A.' }] });

	expect(empty).toEqual({ answered: 0, all: 9, needed: 4 });
	expect(some).toEqual({ answered: 3, all: 9, needed: 2 });
	expect(sayProgress(some)).toBe('3 of 9 answered, 2 still needed');
	expect(sayProgress({ answered: 9, all: 9, needed: 0 })).toBe('9 of 9 answered');
});

test('a field without a group stands under the heading before it', () => {
	expect(groupFields(sampleFields).map(({ id, fields }) => [id, fields.length])).toEqual([
		['part-1-the-visit', 2],
		['part-2-what-we-want-to-know', 6],
		['part-3-what-was-seen', 1],
	]);
});

test('a form without groups has one part', () => {
	const [field] = sampleFields;

	expect(groupFields([{ ...field!, group: undefined }]).map(({ title }) => title)).toEqual(['Your answers']);
});
