import { expect, test } from 'vitest';
import { issuesAfter, readSite, rulesAfter, swap, type Edits } from '../../support/check-site.ts';

const page =
	'---\ntitle: Another page\nsummary: Words.\nreviewed: 2026-11-01\nreviewBy: 2027-09-30\n---\n\nWords.\n';
const session = readSite('valid').find(({ id }) => id === 'practise-reading-back')!.text;
const workshop = 'protocols/staff-workshop.md';

test.each<[string, Edits, [string, string, number][]]>([
	[
		'the code of an entry',
		{ 'guides/start.mdx': swap('code: G01', 'code: G02'), 'guides/second.md': guide('G02', 'Second') },
		[
			['decisions/head-in-the-room.md', 'code-unknown', 38],
			['guides/second.md', 'duplicate-id', 2],
		],
	],
	['a step', { [workshop]: swap('- id: invite', '- id: read-back') }, [[workshop, 'duplicate-id', 44]]],
	[
		'a step in other letters',
		{ 'protocols/visit.md': swap('- id: look', '- id: Sign-in') },
		[
			['protocols/visit.md', 'wrong-value', 45],
			['protocols/visit.md', 'duplicate-id', 45],
			['overlays/p01.yaml', 'overlay-entry', 1],
		],
	],
	[
		'a part',
		{ [workshop]: swap('- id: after', '- id: before') },
		[
			[workshop, 'duplicate-id', 20],
			[workshop, 'reference-missing', 50],
		],
	],
	[
		'a field of a form',
		{ 'proformas/action-plan.md': swap('id: sort', 'id: what') },
		[['proformas/action-plan.md', 'duplicate-id', 24]],
	],
	[
		'a column of a table in a form',
		{ 'proformas/action-plan.md': swap('id: when', 'id: what') },
		[['proformas/action-plan.md', 'duplicate-id', 36]],
	],
	[
		'the left column of a record',
		{ 'proformas/action-plan.md': swap('id: so-what', 'id: seen') },
		[['proformas/action-plan.md', 'duplicate-id', 48]],
	],
	[
		'a line of an agenda',
		{ 'training/practise-reading-back.md': swap('- id: try', '- id: hear') },
		[
			['training/practise-reading-back.md', 'duplicate-id', 26],
			['training/practise-reading-back.md', 'reference-missing', 37],
		],
	],
	[
		'a row of a map',
		{ 'maps/ways-of-looking.md': swap('- id: books', '- id: data') },
		[['maps/ways-of-looking.md', 'duplicate-id', 30]],
	],
	[
		'a term',
		{ 'glossary/terms.yaml': swap('- id: workshop', '- id: action-plan') },
		[
			['glossary/terms.yaml', 'reference-missing', 6],
			['glossary/terms.yaml', 'duplicate-id', 7],
		],
	],
	[
		'a statement of another source',
		{ 'evidence/public-practice.yaml': swap('- id: R01', '- id: A02') },
		[
			['evidence/public-practice.yaml', 'duplicate-id', 3],
			['evidence/public-practice.yaml', 'statement-letter', 3],
			['protocols/visit.md', 'reference-missing', 31],
			['protocols/visit.md', 'reference-missing', 42],
		],
	],
	[
		'a withheld statement',
		{
			'evidence/hill-account.yaml': swap(
				'withheld:\n',
				'withheld:\n  - id: A04\n    why: It stands here twice.\n',
			),
		},
		[['evidence/hill-account.yaml', 'duplicate-id', 18]],
	],
	[
		'the letter of a source',
		{ 'sources/public-practice.yaml': swap('letter: R', 'letter: A') },
		[
			['evidence/public-practice.yaml', 'statement-letter', 3],
			['sources/public-practice.yaml', 'duplicate-id', 3],
		],
	],
	[
		'a file name, by case',
		{ 'pages/About.md': page },
		[
			['pages/About.md', 'file-name', 1],
			['pages/About.md', 'duplicate-file', 1],
		],
	],
	['a file name, by its ending', { 'pages/about.mdx': page }, [['pages/about.mdx', 'duplicate-file', 1]]],
	[
		'a file name, by its folder',
		{ 'pages/more/about.md': page },
		[['pages/more/about.md', 'duplicate-file', 1]],
	],
	[
		'a title, in any collection and case',
		{ 'pages/other.md': page.replace('Another page', 'a VISIT') },
		[['pages/other.md', 'duplicate-title', 2]],
	],
	[
		'an alias, by a file',
		{ 'case-studies/hill-cluster.mdx': swap('aliases: [hill-schools]', 'aliases: [hill-cluster]') },
		[['case-studies/hill-cluster.mdx', 'alias-taken', 11]],
	],
	[
		'an alias, by another alias',
		{
			[workshop]: swap('related: [CS1]', 'aliases: [old]'),
			'protocols/visit.md': swap('reviewed:', 'aliases: [old]\nreviewed:'),
		},
		[['protocols/visit.md', 'alias-taken', 7]],
	],
])('is one of a kind: %s', (_name, edits, expected) => {
	const rules = rulesAfter(edits).map((row) => row.join(' '));

	expect(rules.sort()).toEqual(expected.map((row) => row.join(' ')).sort());
});

test.each<[string, Edits]>([
	['My Page.md', { 'pages/My Page.md': page }],
	['under_score.md', { 'pages/under_score.md': page }],
	['a stage that the cycle does not have', { 'stages/acting.md': undefined, 'stages/party.md': stage() }],
])('cannot be an address: %s', (_name, edits) => {
	expect(issuesAfter(edits).map(({ ruleId }) => ruleId)).toEqual(['file-name']);
});

test('the file that holds the name already is named', () => {
	const [issue] = issuesAfter({ [workshop]: swap('- id: invite', '- id: read-back') });

	expect(`${issue?.message} ${issue?.note}`).toMatchInlineSnapshot(
		`"The id “read-back” is taken already. It stands in protocols/staff-workshop.md, line 23. Choose another one here."`,
	);
});

function guide(code: string, title: string): string {
	return `---
code: ${code}
title: ${title}
summary: Words.
stages: [form]
audiences: [trainer]
reviewed: 2026-11-01
reviewBy: 2027-09-30
changes:
  - version: '1.0'
    date: 2026-11-01
    note: First published.
readingMinutes: 5
carry: [Ask, Listen, Write]
reasons:
  - from: ours
    says: Words.
---
`;
}

function stage(): string {
	return `---
number: 8
summary: Words.
when: Late.
who: Everybody.
doneWhen: [it is late, it is dark]
goesWrong:
  - from: ours
    says: Words.
---
`;
}

test.each<[string, Edits, [string, string, number][]]>([
	[
		'a session',
		{ 'training/practise-reading-back.md': undefined, 'training/pack.md': session },
		[['training/pack.md', 'name-taken', 1]],
	],
	[
		'an earlier name of a case study',
		{ 'case-studies/hill-cluster.mdx': swap('aliases: [hill', 'aliases: [compare, hill') },
		[['case-studies/hill-cluster.mdx', 'name-taken', 11]],
	],
	['a page', { 'pages/search.md': page }, [['pages/search.md', 'name-taken', 1]]],
])('%s may not hide a page of the site', (_case, edits, found) => {
	expect(rulesAfter(edits)).toEqual(found);
});
