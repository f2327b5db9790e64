import { expect, test } from 'vitest';
import { issuesAfter, rulesAfter, swap, type Edits } from '../../support/check-site.ts';

const session = 'training/practise-reading-back.md';
const caseStudy = 'case-studies/hill-cluster.mdx';

test.each<[string, Edits, [string, string, number][]]>([
	['the lines of an agenda', { [session]: swap('minutes: 40', 'minutes: 45') }, [[session, 'sum-wrong', 17]]],
	[
		'a minimum above the minutes',
		{ [session]: swap('minimum: 10', 'minimum: 16') },
		[[session, 'sum-wrong', 23]],
	],
	['the lines of a variant', { [session]: swap('minutes: 30', 'minutes: 35') }, [[session, 'sum-wrong', 33]]],
	[
		'a line that a variant leaves out',
		{ [session]: swap('      - line: hear\n        minutes: 10\n', '') },
		[
			[session, 'sum-wrong', 33],
			[session, 'variant-incomplete', 34],
		],
	],
	[
		'a line that a variant names twice',
		{
			[session]: swap(
				'- line: try\n        minutes: 20',
				'- line: try\n        minutes: 20\n      - line: try\n        minutes: 0',
			),
		},
		[[session, 'variant-incomplete', 34]],
	],
	[
		'the lines of a day',
		{ 'protocols/visit.md': swap('  minutes: 60', '  minutes: 90') },
		[['protocols/visit.md', 'sum-wrong', 70]],
	],
	[
		'the schools of the groups',
		{ [caseStudy]: swap('groups: {value: [3, 3]', 'groups: {value: [3, 2]') },
		[[caseStudy, 'sum-wrong', 25]],
	],
	[
		'more schools in the cycle than there are',
		{ [caseStudy]: swap('inCycle: {value: 6, from: [A01]}', 'inCycle: {value: 7, from: [A01]}') },
		[
			[caseStudy, 'figure-missing', 24],
			[caseStudy, 'sum-wrong', 24],
		],
	],
])('adds up: %s', (_name, edits, expected) => {
	expect(rulesAfter(edits)).toEqual(expected);
});

test('both numbers are told', () => {
	const [issue] = issuesAfter({ [session]: swap('minutes: 40', 'minutes: 45') });

	expect(issue?.message).toMatchInlineSnapshot(
		`"Together the lines of the agenda make 40, but 45 is stated."`,
	);
});
