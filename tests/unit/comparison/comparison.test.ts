import { describe, expect, test } from 'vitest';
import { findPassageTexts, firstSentence } from '#lib/content/passage-texts.ts';
import { readSelection, writeSelection } from '#lib/comparison/selection.ts';
import { judge } from '#lib/comparison/verdict.ts';

const known = [
	{ code: 'CS1', id: 'first' },
	{ code: 'CS2', id: 'second' },
	{ code: 'CS3', id: 'third' },
	{ code: 'CS10', id: 'tenth' },
];

describe('an address', () => {
	test.each([
		['?with=CS1,CS3', ['CS1', 'CS3']],
		['?with=CS3,CS1', ['CS3', 'CS1']],
		['?with=CS1&with=CS3', ['CS1', 'CS3']],
		['?with=cs1, third', ['CS1', 'CS3']],
		['?with=CS2,CS2,second', ['CS2']],
		['?with=CS10', ['CS10']],
		['', []],
		['?with=', []],
		['?with=,,,', []],
	])('%s names %j', (query, codes) => {
		expect(readSelection(query, known)).toEqual({ codes, hasUnknown: false, hasTooMany: false });
	});

	test.each([
		'?with=CS9,CS1',
		'?with=<script>,CS1',
		`?with=${'CS'.repeat(250)},CS1`,
		'?with=🎓,CS1',
		'?with=__proto__,CS1',
	])('%s leaves out what is unknown and says so', (query) => {
		expect(readSelection(query, known)).toEqual({ codes: ['CS1'], hasUnknown: true, hasTooMany: false });
	});

	test('names no more than three', () => {
		expect(readSelection('?with=CS1,CS2,CS3,CS10', known)).toEqual({
			codes: ['CS1', 'CS2', 'CS3'],
			hasUnknown: false,
			hasTooMany: true,
		});
	});

	test('is written as it is read', () => {
		expect(writeSelection(['CS3', 'CS1'])).toBe('?with=CS3,CS1');
		expect(writeSelection([])).toBe('');
	});
});

test.each([
	[['6', '6'], 'same'],
	[['6', '10'], 'differs'],
	[['6', '10', ''], 'differs'],
	[['6', ''], 'partly'],
	[['6', '6', ''], 'partly'],
	[['', ''], 'unstated'],
	[['6'], 'same'],
] as const)('%j is called %s', (keys, verdict) => {
	expect(judge(keys)).toBe(verdict);
});

describe('the passages of a body', () => {
	const body = `## Key issues

<KeyIssue title="Trust" from="B06 B07">

Talk stayed **closed**. Nobody was [ready](/cycle/).

</KeyIssue>

## Impact

### On staff

<Claim type="reported-by-heads" from="B28">

How many is <NotStated />.

<Along>

A note that belongs elsewhere.

</Along>

</Claim>
`;

	test('come with their heading, anchor and words', () => {
		expect(findPassageTexts(body)).toMatchObject([
			{
				element: 'KeyIssue',
				title: 'Trust',
				section: 'Key issues',
				anchor: 'key-issues',
				text: 'Talk stayed closed. Nobody was ready.',
				from: ['B06', 'B07'],
			},
			{
				element: 'Claim',
				type: 'reported-by-heads',
				section: 'Impact',
				anchor: 'on-staff',
				text: 'How many is not stated.',
			},
		]);
	});

	test.each([
		['A review every half term. The aim is one a year.', 'A review every half term.'],
		['The Priory St. Cluster was 2 years old. It grew.', 'The Priory St. Cluster was 2 years old.'],
		['No end', 'No end'],
	])('%j begins with %j', (text, first) => {
		expect(firstSentence(text)).toBe(first);
	});
});
