import { expect, test } from 'vitest';
import { NameKeeper } from '#lib/import/hold-back.ts';

function clean(text: string, decisions: Record<string, string> = {}) {
	const keeper = new NameKeeper(text, { knownWords: new Set() }, new Map(Object.entries(decisions)));
	return { text: keeper.clean(text), held: keeper.held.map(({ label, words }) => [label, words]) };
}

test.each([
	['We thank Mrs Patel-Jones for it.', 'We thank [To decide: name 1] for it.'],
	[
		'Helen Marlowe led. Marlowe’s notes helped; so did Helen.',
		'[To decide: name 1] led. [To decide: name 2]’s notes helped; so did [To decide: name 3].',
	],
	['At Thistle Down Primary School we met.', 'At [To decide: school 1] we met.'],
	[
		'Thistle Down Primary School met. Then Thistle Down met again.',
		'[To decide: school 1] met. Then [To decide: school 1] met again.',
	],
	[
		'Ask office@thistle.sch.uk or 01234 567890.',
		'Ask [To decide: contact detail 1] or [To decide: contact detail 2].',
	],
	['Two Village VC Primary School joined.', '[To decide: school 1] joined.'],
	['The head of one school led the visit in May.', 'The head of one school led the visit in May.'],
])('%s', (text, cleaned) => {
	expect(clean(text).text).toBe(cleaned);
});

test('says what was decided, by the words or by the label', () => {
	expect(clean('We thank Mrs Patel.', { 'mrs patel': 'a headteacher' }).text).toBe('We thank a headteacher.');
	expect(clean('We thank Mrs Patel.', { 'name 1': 'a deputy' }).text).toBe('We thank a deputy.');
});

test('lists each once, for the private report', () => {
	expect(clean('Mrs Patel came. Mrs Patel left. Thistle Down School wrote.').held).toEqual([
		['name 1', 'Mrs Patel'],
		['school 1', 'Thistle Down School'],
	]);
});
