/** Every schema meets every kind of wrong value, and none of Zod's own words reaches an administrator. */
import { resolve } from 'node:path';
import { z } from 'zod';
import { expect, test } from 'vitest';
import { checkSchemas } from '#lib/checks/schema.ts';
import { walkFields } from '#lib/content/fields.ts';
import { readSource } from '#lib/content/read-source.ts';
import { schemas, type CollectionName } from '#schemas/collections.ts';
import { issuesAfter, makeFile, readSite, swap } from '../../support/check-site.ts';

// Zod asks for this only where neither the schema nor the check has words of its own.
const zodsOwn = 'ZODS OWN WORDS';
z.config({ customError: () => zodsOwn });

const wrongValues: unknown[] = [
	null,
	1,
	-1,
	1.5,
	true,
	'',
	' ',
	'nonsense',
	'2020-13-45',
	'x'.repeat(5000),
	[],
	['nonsense', 7],
	Array.from({ length: 300 }, () => 'x'),
	{},
	{ kind: 'nonsense', nonsense: 1 },
	{ value: [], from: 'ours' },
	undefined,
];

const banned =
	/ZODS|Invalid|expected|received|Too (big|small)|Unrecognized|undefined|\bnull\b|NaN|\[object|literal|\barray\b|\bobject\b|\bstring\b|\bboolean\b/;

// What the fixture lacks is taken from the content itself.
const content = resolve(import.meta.dirname, '../../../src/content');
const fixture = readSite('valid');
const missing = readSource(content, content).files.filter(
	({ collection }) => !fixture.some((file) => file.collection === collection),
);
const files = [...fixture, ...missing];

test.each(Object.keys(schemas) as CollectionName[])(
	'%s: every mistake is told in plain words',
	(collection) => {
		const told = new Set<string>();
		for (const file of files.filter((one) => one.collection === collection)) {
			const paths: PropertyKey[][] = [];
			walkFields({ schema: schemas[collection], value: file.parsed.data, path: [] }, ({ path }) =>
				paths.push(path),
			);
			for (const path of paths) {
				for (const value of wrongValues) {
					const data = replaceAt(file.parsed.data, path, value);
					const { issues } = checkSchemas([{ ...file, parsed: { ...file.parsed, data } }]);
					for (const { message, note } of issues) told.add(`${message} ${note}`);
				}
			}
		}

		expect(told.size).toBeGreaterThan(15);
		expect([...told].filter((words) => banned.test(words))).toEqual([]);
		expect([...told].filter((words) => !/^[A-Z“].*[.:]?$/.test(words))).toEqual([]);
	},
);

test.each<[string, string, string, string]>([
	[
		'a missing field',
		'time: Two hours.\n',
		'',
		'2:1 missing-field: The field “time” is missing. → Write some words here. How long it takes, in words.',
	],
	[
		'a field with nothing in it',
		'time: Two hours.',
		'time:',
		'14:6 wrong-value: The field “time” is empty. → Write some words here. Or take the line out, if the field may be left out.',
	],
	[
		'a list instead of words',
		'time: Two hours.',
		'time: [Two hours.]',
		'14:1 wrong-value: The field “time” holds a list instead of words. → Write some words here.',
	],
	[
		'words instead of a list',
		'related: [CS1]',
		'related: CS1',
		'7:10 wrong-value: The field “related” holds words instead of a list. → Write a list: each item on a line of its own that starts with a hyphen.',
	],
	[
		'words instead of a block',
		'    title: Before',
		'    title: Before\n  - afterwards',
		'20:5 wrong-value: Item 2 of “parts” holds words instead of a block of fields. → Write the fields of this block on indented lines below it.',
	],
	[
		'a number instead of words',
		"version: '1.0'",
		'version: 1.0',
		"11:14 wrong-value: The field “version” in changes 1 holds a number instead of words. → Put the version in quotes: '1.0'.",
	],
	[
		'a number instead of a code',
		'code: P02',
		'code: 2',
		'2:7 wrong-value: The field “code” holds a number instead of words. → Give the entry its code, such as P01. Put it in quote marks, so that it is read as words.',
	],
	[
		'a word that is not in its list',
		'stages: [act]',
		'stages: [acts]',
		'5:10 wrong-value: Item 1 of “stages” says “acts”, which is not one of the words for it. → Did you mean “act”? Choose one of: form, train, plan, focus, review, act, follow-up, share.',
	],
	[
		'a day that no calendar has',
		'reviewed: 2026-11-01',
		'reviewed: 2026-02-30',
		'8:11 wrong-value: The field “reviewed” says “2026-02-30”, which is not a day of the calendar. → Write the date as 2026-03-31: year, month, day.',
	],
	[
		'a date in another form',
		'reviewed: 2026-11-01',
		'reviewed: 1 November 2026',
		'8:11 wrong-value: The field “reviewed” says “1 November 2026”, which is not written in the right form. → Write the date as 2026-03-31: year, month, day.',
	],
	[
		'a short name with a capital',
		'- id: read-back',
		'- id: Read back',
		'44:9 wrong-value: The field “id” in steps 3 says “Read back”, which is not written in the right form. → Use small letters, figures and single hyphens only, such as same-day-report.',
	],
	[
		'an unknown field in a block',
		'    mistake: Waiting',
		'    mistakes: Waiting',
		'55:5 unknown-field: The field “mistakes” is not one that “steps 3” can have. → Did you mean “mistake”?',
	],
	[
		'neither statements nor “ours”',
		'from: [A02]\n        says: Staff speak',
		'from: A02\n        says: Staff speak',
		'31:15 wrong-value: The field “from” in steps 1, reasons 1 does not fit. → Write the statements this rests on, such as [B25, B28], or the word: ours.',
	],
	[
		'accounts and public practice in one reason',
		'from: [A02]\n        says: Staff speak',
		'from: [A02, R01]\n        says: Staff speak',
		'31:9 wrong-value: The field “from” in steps 1, reasons 1 does not fit. → Do not mix accounts and public practice (R…) in one reason. Write two reasons.',
	],
	[
		'a step without a reason',
		'    reasons:\n      - from: [A02]\n        says: Staff speak more freely.\n',
		'    reasons: []\n',
		'30:5 wrong-value: The field “reasons” in steps 1 has 0 items, which is too few. → Give each step at least one reason with its basis.',
	],
])('%s', (...[_name, from, to, expected]) => {
	const told = issuesAfter({ 'protocols/staff-workshop.md': swap(from, to) })
		.filter(({ file }) => file === 'protocols/staff-workshop.md')
		.map(
			({ place, ruleId, message, note }) => `${place.line}:${place.column} ${ruleId}: ${message} → ${note}`,
		);

	expect(told).toEqual([expected]);
});

test.each<[string, string, string, string]>([
	[
		'a kind of field that there is not',
		'kind: choice',
		'kind: dropdown',
		'23:11 The field “kind” in fields 2 does not fit. → Choose a kind: text, long-text, date, number, tick, choice, several, rating, rows or two-column.',
	],
	[
		'a choice without options',
		'    options: [small, large]\n',
		'    options: []\n',
		'26:5 The field “options” in fields 2 has 0 items, which is too few. → Give at least two options.',
	],
	[
		'a label of 300 characters',
		'label: Sort',
		`label: ${'Sort '.repeat(60)}.`,
		'25:12 The field “label” in fields 2 has 301 characters, which is too long. → This is too long: 120 characters at most.',
	],
	[
		'a table without columns',
		'    columns:\n      - kind: text\n        id: what\n        label: What\n      - kind: date\n        id: when\n        label: By when\n',
		'    columns: []\n',
		'31:5 The field “columns” in fields 3 has 0 items, which is too few. → Give the table at least one column.',
	],
])('a form with %s is refused', (...[_name, from, to, expected]) => {
	const told = issuesAfter({ 'proformas/action-plan.md': swap(from, to) })
		.filter(({ file }) => file === 'proformas/action-plan.md')
		.map(({ place, message, note }) => `${place.line}:${place.column} ${message} → ${note}`);

	expect(told).toEqual([expected]);
});

test('a claim without a type is refused', () => {
	const issues = issuesAfter({
		'decisions/head-in-the-room.md': swap('      claimType: reported-by-heads\n', ''),
	});

	expect(issues.map(({ ruleId, place, message }) => [ruleId, place.line, message])).toEqual([
		['missing-field', 21, 'The field “claimType” in options 1, found is missing.'],
	]);
});

test('a file that holds no fields at all is refused', () => {
	const { issues } = checkSchemas([makeFile('lessons/lessons.yaml', 'just words\n')]);

	expect(issues.map(({ message, note }) => `${message} ${note}`)).toMatchInlineSnapshot(`
		[
		  "The file holds words instead of a block of fields. Write the fields of this block on indented lines below it.",
		]
	`);
});

function replaceAt(data: unknown, path: readonly PropertyKey[], value: unknown): unknown {
	if (path.length === 0) return value;
	const copy = structuredClone(data) as Record<PropertyKey, unknown>;
	const parent = path
		.slice(0, -1)
		.reduce<Record<PropertyKey, unknown>>((node, key) => node[key] as typeof node, copy);
	parent[path.at(-1)!] = value;
	return copy;
}
