import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { findName } from '#lib/fill/names.ts';
import { sayLength } from '#lib/fill/counts.ts';
import { controlOf, describedBy, isGroup } from '#lib/fill/markup.ts';
import { sayAnswer } from '#lib/fill/paper.ts';
import { sampleFields } from './sample-form.ts';

test.each(['Zorblat ', 'word ', 'Dr. ', 'a@', '01632 ', 'Nowhere of ', 'A’'])(
	'is quick with 10,000 characters of “%s”',
	(piece) => {
		const text = piece.repeat(10_000 / piece.length);
		const start = performance.now();
		findName(text);

		expect(performance.now() - start).toBeLessThan(200);
	},
);

// Made-up names and numbers that are set aside for examples.
test.each([
	['I spoke with Mrs Nobody about it', 'Mrs Nobody'],
	['Dr. Nobody-Smith came', 'Dr. Nobody-Smith'],
	['Olivia read aloud', 'Olivia'],
	['It was Olivia’s book', 'Olivia'],
	['We met Zorblat Quux in the hall', 'Zorblat Quux'],
	['Grace Quux', 'Grace Quux'],
	['write to someone@example.org', 'someone@example.org'],
	['ring 01632 960001', '01632 960001'],
	['at ZE1 1ZZ', 'ZE1 1ZZ'],
	['as at Nowhere Primary School', 'Nowhere Primary School'],
])('sees what may single somebody out in “%s”', (text, words) => {
	expect(findName(text)?.words).toBe(words);
});

test.each([
	[''],
	['Three of the Year 4 classes, in the Autumn Term.'],
	['Learning Walk in Key Stage 2 on Thursday 12 November.'],
	['We read “The Tempest”. Grace under pressure. Will it last?'],
	['Both reviewers and the Lead Reviewer, in Reading and in Maths.'],
	['School 2, reviewer 5A, review 2 at 11:15.'],
	['In ten of the twelve books the same correction came back three weeks running.'],
])('sees nothing in “%s”', (text) => {
	expect(findName(text)).toBeUndefined();
});

test('raises no false alarm over any worked example of our own forms', () => {
	const folder = resolve(import.meta.dirname, '../../../src/content/proformas');
	const examples = readdirSync(folder)
		.filter((file) => file.endsWith('.md'))
		.flatMap((file) => listExamples(parse(readFileSync(resolve(folder, file), 'utf8').split('---\n')[1]!)));

	const alarms = examples.flatMap((example) => findName(example)?.words ?? []);

	expect(examples.length).toBeGreaterThan(200);
	expect(alarms).toEqual([]);
});

function listExamples(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
		key === 'example' ? String(item) : listExamples(item),
	);
}

test.each([
	['text', 100, ''],
	['text', 250, '250 of 300 characters'],
	['text', 301, '301 of 300 characters. That is too long to be read: say it in fewer words'],
	['long-text', 7000, ''],
	['long-text', 9500, '9,500 of 10,000 characters'],
] as const)('the length of a %s of %i characters is said where it matters', (kind, length, words) => {
	expect(sayLength(kind, 'x'.repeat(length))).toBe(words);
});

test('a date reads on paper as people write it, and half a date as it stands', () => {
	expect(sayAnswer('date', '2026-11-12')).toBe('12 November 2026');
	expect(sayAnswer('date', '')).toBe('');
	expect(sayAnswer('text', '2026-11-12')).toBe('2026-11-12');
});

test('a choice shows all its options only where one of a few is needed', () => {
	const byId = Object.fromEntries(sampleFields.map((field) => [field.id, field]));
	const role = byId['role'] as Extract<(typeof sampleFields)[number], { kind: 'choice' }>;
	const many = { ...role, options: ['A', 'B', 'C', 'D', 'E'] };

	expect(controlOf(role)).toBe('select');
	expect(controlOf({ ...role, required: true })).toBe('radios');
	expect(controlOf({ ...many, required: true })).toBe('select');
	expect(isGroup(byId['ways']!)).toBe(true);
	expect(isGroup(byId['review']!)).toBe(false);
	expect(describedBy('f-review', byId['review']!)).toBe('f-review-error f-review-name f-review-hint');
});
