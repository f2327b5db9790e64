import { expect, test } from 'vitest';
import { issuesAfter, rulesAfter, swap, type Edits } from '../../support/check-site.ts';

const visit = 'protocols/visit.md';
const about = 'pages/about.md';

test.each<[string, Edits, [string, string, number][]]>([
	[
		'a reading that is still to come',
		{ [about]: swap('reviewed: 2026-11-01', 'reviewed: 2026-11-23') },
		[[about, 'date-future', 4]],
	],
	['a reading today', { [about]: swap('reviewed: 2026-11-01', 'reviewed: 2026-11-22') }, []],
	[
		'a change that is still to come',
		{ [visit]: swap('date: 2026-11-01', 'date: 2027-01-01') },
		[[visit, 'date-future', 11]],
	],
	[
		'an edition that is still to come',
		{ 'maps/ways-of-looking.md': swap('edition: 2026-11-01', 'edition: 2026-12-01') },
		[['maps/ways-of-looking.md', 'date-future', 15]],
	],
	[
		'a version of the site that is still to come',
		{ 'site/site.yaml': swap('date: 2026-11-01', 'date: 2026-12-01') },
		[['site/site.yaml', 'date-future', 9]],
	],
	[
		'a check of the guidance that is still to come',
		{ [visit]: swap('checked: 2026-11-01', 'checked: 2026-12-01') },
		[[visit, 'date-future', 22]],
	],
	[
		'a reading due before the last one',
		{ [about]: swap('reviewBy: 2027-09-30', 'reviewBy: 2026-10-01') },
		[[about, 'date-order', 5]],
	],
	[
		'a page that is overdue',
		{ [about]: (text) => text.replace('2026-11-01', '2025-09-01').replace('2027-09-30', '2026-11-21') },
		[[about, 'review-overdue', 5]],
	],
	['a page that is due today', { [about]: swap('reviewBy: 2027-09-30', 'reviewBy: 2026-11-22') }, []],
	[
		'guidance checked more than a year ago',
		{ [visit]: swap('checked: 2026-11-01', 'checked: 2025-11-21') },
		[[visit, 'guidance-stale', 22]],
	],
	['guidance checked a year ago', { [visit]: swap('checked: 2026-11-01', 'checked: 2025-11-22') }, []],
	[
		'guidance on an overdue page',
		{
			[visit]: (text) =>
				text.replace('reviewed: 2026-11-01', 'reviewed: 2026-09-01').replace('2027-09-30', '2026-11-21'),
		},
		[
			[visit, 'review-overdue', 8],
			[visit, 'guidance-stale', 22],
		],
	],
	[
		'changes with the oldest first',
		{ [visit]: swap('date: 2026-09-01', 'date: 2026-11-02') },
		[[visit, 'changes-order', 13]],
	],
	[
		'a version that does not grow',
		{ [visit]: swap("version: '1.1'", "version: '1.0'") },
		[[visit, 'changes-order', 13]],
	],
	[
		'versions counted by number',
		{ [visit]: (text) => text.replace("'1.1'", "'1.10'").replace("'1.0'", "'1.9'") },
		[],
	],
])('%s', (_name, edits, expected) => {
	expect(rulesAfter(edits)).toEqual(expected);
});

test('an overdue page is a warning, told with its day', () => {
	const [issue] = issuesAfter({}, { today: '2027-10-01' });

	expect([issue?.severity, issue?.message, issue?.note]).toMatchInlineSnapshot(`
		[
		  "warning",
		  "This page should have been read through again by 30 September 2027.",
		  "Read it, correct it, then write today as “reviewed” and a new “reviewBy”.",
		]
	`);
});
