/** What is opened in the editor and saved again: nothing is lost, nothing moves, and a change touches its own line. */
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseContentFile } from '#lib/content/front-matter.ts';
import { readSource } from '#lib/content/read-source.ts';
import type { SourceFile } from '#lib/content/source-entry.ts';
import { openedText, openEntry, saveEntry, type FileType } from '#lib/editor/entry-file.ts';
import type { Fields } from '#lib/editor/same.ts';

const root = resolve(import.meta.dirname, '../../..');
const { files } = readSource(resolve(root, 'src/content'), root);
const typeOf = ({ collection, extension }: SourceFile): FileType => ({
	collection,
	kind: extension === 'yaml' ? 'data' : 'prose',
});
const pages: FileType = { collection: 'pages', kind: 'prose' };
const glossary: FileType = { collection: 'glossary', kind: 'data' };
/** As Sveltia hands a text over: without the space around it. */
const open = (text: string, type: FileType) => openEntry(text.trim(), type);
const change = (text: string, type: FileType, to: (held: Fields) => Fields) =>
	saveEntry(to(open(text, type)), type);

describe('every file of the content', () => {
	test('is the same to the letter when nothing was changed', { timeout: 30_000 }, () => {
		const changed = files.filter(
			(file) => change(file.text, typeOf(file), (held) => structuredClone(held)) !== file.text,
		);

		expect(files.length).toBeGreaterThan(100);
		expect(changed.map(({ file }) => file)).toEqual([]);
	});

	test('changes in one line where one word was changed', () => {
		const first = [...Map.groupBy(files, ({ collection }) => collection).values()].map(([file]) => file!);
		const changed = first.flatMap((file) => {
			const held = open(file.text, typeOf(file));
			const name = Object.keys(held).find((key) => typeof held[key] === 'string' && key !== openedText);
			if (!name) return [];
			const lines = new Set(file.text.split('\n'));
			const saved = saveEntry({ ...held, [name]: `${String(held[name])} changed` }, typeOf(file));
			return saved.split('\n').filter((line) => !lines.has(line)).length === 1 ? [] : [file.file];
		});

		expect(changed).toEqual([]);
	});

	test('is the same when the editor has filled in what it leaves empty', () => {
		const file = files.find(({ file }) => file.endsWith('protocols/peer-review-visit.md'))!;
		const blanks = {
			withdrawnBecause: '',
			aliases: [],
			themes: [],
			guidance: null,
			urgent: '',
			earlierParts: [],
		};
		const fillIn = (held: Fields) => ({
			...blanks,
			...held,
			steps: (held['steps'] as Fields[]).map((step) => ({
				part: '',
				minutes: null,
				when: {},
				uses: [],
				...step,
			})),
		});

		expect(change(file.text, typeOf(file), fillIn)).toBe(file.text);
	});
});

describe('a change', () => {
	const text = `---
# What the page is called.
title: 'About: this site'
summary: One
  sentence. # over two lines
madeUp: { kept: 'yes' }
searchTerms: [one, two]

# When it was read.
reviewed: 2026-11-22
reviewBy: 2027-09-30
---

## Heading

| a | b |
| :- | -: |
| *x* | y |
`;

	test('leaves comments, quotes, unknown fields, empty lines and the text as they are', () => {
		const saved = change(text, pages, (held) => ({ ...held, reviewed: '2026-12-01' }));

		expect(saved).toBe(text.replace('2026-11-22', '2026-12-01'));
	});

	test('of the text leaves the fields as they are', () => {
		const saved = change(text, pages, (held) => ({ ...held, body: 'Other words.' }));

		expect(saved).toBe(`${text.slice(0, text.indexOf('## Heading'))}Other words.\n`);
	});

	test('adds a field behind the one it follows, and takes out one that was emptied', () => {
		const saved = change(text, pages, ({ title, summary, ...held }) => ({
			title,
			summary,
			...held,
			searchTerms: [],
			earlierParts: [{ was: 'old-name', now: '' }],
		}));

		expect(saved).toContain("madeUp: { kept: 'yes' }\n\n# When");
		expect(saved).toContain('earlierParts:\n  - was: old-name\n');
		expect(saved).not.toContain('now:');
		expect(saved).not.toContain('searchTerms');
	});

	test.each([
		'10',
		'true',
		'2026-01-01',
		'a: b',
		'- a',
		"it's",
		'“a”, b # c',
		'two\nlines',
		'{a}',
		'*a',
		' a ',
	])('writes %j so that it is read as the same words', (words) => {
		const saved = change(text, pages, (held) => ({ ...held, title: words }));

		expect((parseContentFile(saved, 'prose').data as Fields)['title']).toBe(words);
	});
});

describe('a list', () => {
	const text = `terms:
  # The first.
  - id: a
    term: A
    meaning: >-
      Folded
      words.
    from: [A01, B02] # two
  - id: b
    term: 'B'
    meaning: Second.
    from: ours
`;
	const terms = (held: Fields) => held['terms'] as Fields[];

	test('holds “ours” as a list while it is edited', () => {
		expect(terms(open(text, glossary))[1]!['from']).toEqual(['ours']);
	});

	test('keeps its items as written when one is added, moved or taken out', () => {
		const added = { id: 'c', term: 'C', meaning: 'Third.', from: ['ours'], also: [], see: [], link: true };
		const saved = change(text, glossary, (held) => ({
			...held,
			terms: [added, terms(held)[1], terms(held)[0]],
		}));

		expect((parse(saved) as Fields)['terms']).toEqual([
			{ id: 'c', term: 'C', meaning: 'Third.', from: 'ours' },
			{ id: 'b', term: 'B', meaning: 'Second.', from: 'ours' },
			{ id: 'a', term: 'A', meaning: 'Folded words.', from: ['A01', 'B02'] },
		]);
		expect(saved).toContain("term: 'B'");
		expect(saved).toContain('from: [A01, B02] # two');
		expect(saved).toContain('# The first.');
	});
});

test('a fact is held as a block and written as words', () => {
	const study = files.find(({ collection }) => collection === 'case-studies')!;
	const type = typeOf(study);
	const facts = (held: Fields) => held['facts'] as Record<string, Fields>;
	const stated = { is: 'stated', value: 'a town', says: '', from: ['A01'] };
	const once = change(study.text, type, (held) => ({ ...held, facts: { ...facts(held), area: stated } }));
	const back = change(once, type, (held) => ({
		...held,
		facts: { ...facts(held), area: { is: 'not-stated' } },
	}));
	const readArea = (text: string) =>
		((parseContentFile(text, 'prose').data as Fields)['facts'] as Fields)['area'];

	expect(readArea(once)).toEqual({ value: 'a town', from: ['A01'] });
	expect(readArea(back)).toBe('not stated');
});

test('a new file is written from its fields alone', () => {
	const saved = saveEntry(
		{
			title: 'New',
			summary: 'A page.',
			searchTerms: [],
			reviewed: '2026-11-22',
			reviewBy: '2027-01-01',
			body: '## One\n\nText.',
		},
		pages,
	);

	expect(saved).toMatchInlineSnapshot(`
		"---
		title: New
		summary: A page.
		reviewed: 2026-11-22
		reviewBy: 2027-01-01
		---

		## One

		Text.
		"
	`);
});

test('a file that cannot be read is not opened', () => {
	expect(() => open("title: 'open", glossary)).toThrow(/^1:8 /);
});
