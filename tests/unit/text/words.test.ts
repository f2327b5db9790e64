/** Dates, counts and escapes, each in a table. */
import { expect, test } from 'vitest';
import { capitalise, inList, inWords, plural } from '#lib/text/count.ts';
import { addMinutes, formatDate } from '#lib/text/dates.ts';
import { escapeMarkup } from '#lib/text/escape.ts';
import { describeField } from '#lib/text/field-words.ts';
import { findNearest } from '#lib/text/nearest.ts';
import type { Field } from '#schemas/proforma.ts';

test.each([
	['2026-11-02', '2 November 2026'],
	['2024-02-29', '29 February 2024'],
	['2026-03-29', '29 March 2026'],
	['2026-12-31', '31 December 2026'],
])('writes %s as %s, wherever the clock stands', (date, expected) => {
	expect(formatDate(date)).toBe(expected);
});

test.each([
	['08:30', 45, '09:15'],
	['09:00', 0, '09:00'],
	['13:40', 60, '14:40'],
	['23:50', 20, '00:10'],
	['00:00', 1440, '00:00'],
])('%s and %i minutes make %s', (clock, minutes, expected) => {
	expect(addMinutes(clock, minutes)).toBe(expected);
});

test.each([
	[0, 'no'],
	[1, 'one'],
	[20, 'twenty'],
	[21, '21'],
])('writes %i as %s', (count, expected) => {
	expect(inWords(count)).toBe(expected);
});

test.each([
	[plural(1, 'step'), '1 step'],
	[plural(0, 'step'), '0 steps'],
	[plural(3, 'step'), '3 steps'],
	[plural(2, 'child', 'children'), '2 children'],
	[plural(1, 'child', 'children'), '1 child'],
])('counts %s', (counted, expected) => {
	expect(counted).toBe(expected);
});

test.each([
	[[], ''],
	[['one'], 'one'],
	[['one', 'two'], 'one and two'],
	[['one', 'two', 'three'], 'one, two and three'],
])('lists %j', (items, expected) => {
	expect(inList(items)).toBe(expected);
});

test.each([
	['two heads', 'Two heads'],
	['', ''],
	['élan', 'Élan'],
	['Already', 'Already'],
])('begins “%s” with a capital', (text, expected) => {
	expect(capitalise(text)).toBe(expected);
});

test.each([
	['<b>"A" & B</b>', '&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;'],
	['&amp;', '&amp;amp;'],
	['it’s “so”', 'it’s “so”'],
])('makes %s safe', (text, expected) => {
	expect(escapeMarkup(text)).toBe(expected);
});

test.each([
	[{ kind: 'text' }, 'One line.'],
	[{ kind: 'long-text', required: true }, 'Several lines. Needed.'],
	[{ kind: 'number', unit: 'pupils' }, 'A number (pupils).'],
	[{ kind: 'choice', options: ['yes', 'no'] }, 'One of: yes, no.'],
	[{ kind: 'rows', rows: 1, columns: [] }, 'A table, 1 row on paper.'],
	[{ kind: 'two-column', rows: 6, most: 12, columns: [] }, 'Two columns, 6 rows on paper, 12 at most.'],
])('describes the field %j', (field, expected) => {
	expect(describeField({ required: false, ...field } as unknown as Field)).toBe(expected);
});

test.each([
	['follow-up-vist', 'follow-up-visit'],
	['reveiw', 'review'],
	['REVIEW', 'review'],
	['nothing-like-it', undefined],
	['', undefined],
])('takes “%s” for a slip of %s', (word, expected) => {
	expect(findNearest(word, ['review', 'follow-up-visit', 'share'])).toBe(expected);
});
