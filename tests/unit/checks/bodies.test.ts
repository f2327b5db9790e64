import { describe, expect, test } from 'vitest';
import { checkFiles } from '#lib/checks/index.ts';
import { sortIssues } from '#lib/report/issue.ts';
import { makeFile, readSite, rulesAfter, swap, today, type Edits } from '../../support/check-site.ts';

const head = '---\ntitle: A new page\nsummary: Words.\nreviewed: 2026-11-01\nreviewBy: 2027-09-30\n---\n';
const headLines = head.split('\n').length - 1;
const valid = readSite('valid');

/** Rule, line and column (counted within the body) of what is wrong with a body in the valid site. */
function faults(body: string, ending: 'md' | 'mdx' = 'mdx') {
	const issues = sortIssues(checkFiles([...valid, makeFile(`pages/new.${ending}`, head + body)], { today }));
	return issues.map(({ ruleId, place }) => `${ruleId} ${place.line - headLines}:${place.column}`);
}

describe('the content profile', () => {
	test.each<[string, string[]]>([
		['import x from "y"\n', ['program-in-text 1:1']],
		['export const x = 1\n', ['program-in-text 1:1']],
		['Words {1 + 1} words\n', ['program-in-text 1:7']],
		['{/* a comment */}\n', ['program-in-text 1:1']],
		['<script>alert(1)</script>\n', ['component-unknown 1:1']],
		['<div onclick="x()">Words</div>\n', ['component-unknown 1:1']],
		['<Pasage from="A01">\n\nWords\n\n</Pasage>\n', ['component-unknown 1:1']],
		['<>Words</>\n', ['component-unknown 1:1']],
		['<Passage>\n\nWords\n\n</Passage>\n', ['component-attribute 1:1']],
		['<Passage from="">\n\nWords\n\n</Passage>\n', ['component-attribute 1:10']],
		['<Passage from="A01, A02">\n\nWords\n\n</Passage>\n', ['component-attribute 1:10']],
		['<Passage from="ours">\n\nWords\n\n</Passage>\n', ['component-attribute 1:10']],
		['<Passage from={"A01"}>\n\nWords\n\n</Passage>\n', ['component-attribute 1:10']],
		['<Passage {...all} from="A01">\n\nWords\n\n</Passage>\n', ['component-attribute 1:10']],
		['<Passage from="A01" onClick="x()">\n\nWords\n\n</Passage>\n', ['component-attribute 1:21']],
		['<Claim from="A01">\n\nWords\n\n</Claim>\n', ['component-attribute 1:1']],
		['<Claim type="proved" from="A01">\n\nWords\n\n</Claim>\n', ['component-attribute 1:8']],
		['<KeyIssue from="A01">\n\nWords\n\n</KeyIssue>\n', ['component-attribute 1:1']],
		['<Quote from="A01">Words</Quote>\n', ['component-attribute 1:1']],
		['<NotStated because="x" />\n', ['component-attribute 1:12']],
		['<NotStated />\n\n<Along>\n\nWords\n\n</Along>\n', []],
	])('%j', (body, expected) => {
		expect(faults(body)).toEqual(expected);
	});

	test.each<[string, string[]]>([
		['<script>alert(1)</script>\n', ['html-in-text 1:1']],
		['Words <b>bold</b>\n', ['html-in-text 1:7', 'html-in-text 1:14']],
		['<!-- a comment -->\n', ['html-in-text 1:1']],
		['<Passage from="A01">\n\nWords\n\n</Passage>\n', ['html-in-text 1:1', 'html-in-text 5:1']],
		['Fewer < more, and {braces}\n', []],
	])('in plain Markdown: %j', (body, expected) => {
		expect(faults(body, 'md')).toEqual(expected);
	});
});

describe('what the parser stumbles over is placed and told in plain words', () => {
	test.each<[string, string, string]>([
		['Words\n\n<Along>\n\nMore\n', '3:1', '“<Along>” is opened here, but not closed in the same place.'],
		['Words <Along> more\n', '1:7', '“<Along>” is opened here, but not closed in the same place.'],
		['</Along>\n', '1:2', 'A closing tag stands here, but nothing has been opened.'],
		[
			'<Along>\n\nWords\n\n</Passage>\n',
			'5:1',
			'“</Passage>” stands here, but “<Along>” of line 7 is still open.',
		],
		[
			'- <Along>\n\n  Words\n\n</Along>\n',
			'1:3',
			'“<Along>” is opened here, but not closed in the same place.',
		],
		['Words {1 + \n', '1:12', 'This curly brace or line of program cannot be read.'],
		['export const x = {\n', '1:1', 'This curly brace or line of program cannot be read.'],
		['<!-- a comment -->\n', '1:2', 'A comment stands here.'],
		['<Passage from=A01>\n', '1:15', 'The value in this tag is not closed or not in quote marks.'],
		['<Passage from="A01>\n\nWords\n', '3:1', 'The value in this tag is not closed or not in quote marks.'],
		['Fewer than <5 pupils\n', '1:13', 'This tag cannot be read.'],
		['See <https://elsewhere.example>\n', '1:12', 'This tag cannot be read.'],
	])('%j', (body, place, message) => {
		const [issue, ...others] = checkFiles([...valid, makeFile('pages/new.mdx', head + body)], { today });

		expect(others).toEqual([]);
		expect(issue).toMatchObject({ ruleId: 'mdx-unreadable', message });
		expect(`${(issue?.place.line ?? 0) - headLines}:${issue?.place.column}`).toBe(place);
	});
});

describe('headings and pictures', () => {
	test.each<[string, string[]]>([
		['# One\n', ['heading-order 1:1']],
		['### Three\n', ['heading-order 1:1']],
		['## Two\n\n#### Four\n', ['heading-order 3:1']],
		['## Two\n\n### Three\n\n## Two again\n', []],
		['##\n', ['heading-empty 1:1']],
		['## Same\n\n### same\n', ['heading-duplicate 3:1']],
		['![](x.png)\n', ['image-text 1:1']],
		['![ ][x]\n\n[x]: x.png\n', ['image-text 1:1', 'link-form 3:1']],
	])('%j', (body, expected) => {
		expect(faults(body, 'md')).toEqual(expected);
	});
});

describe('links', () => {
	test.each<[string, string[]]>([
		['[words](/protocols/visit/)\n', []],
		['[words](/protocols/visit/#sign-in)\n', []],
		['[words](/protocols/visit/?print#sign-in)\n', []],
		['[words](/nowhere/)\n', ['link-missing 1:1']],
		['[words](/protocols/visit/#nowhere)\n', ['link-missing 1:1']],
		['[words](#nowhere)\n', ['link-missing 1:1']],
		['## Here\n\n[words](#here)\n', []],
		['[words](/protocols/visit)\n', ['link-form 1:1']],
		['[words](/protocols/visit.md)\n', ['link-form 1:1']],
		['[words](../protocols/visit/)\n', ['link-form 1:1']],
		['[words](visit.md)\n', ['link-form 1:1']],
		['[words](//elsewhere.example/)\n', ['link-form 1:1']],
		['[words](/case-studies/hill-schools/)\n', ['link-form 1:1']],
		['[words](http://elsewhere.example)\n', ['link-http 1:1']],
		['[words](https://elsewhere.example)\n', []],
		['[](/protocols/visit/)\n', ['link-empty 1:1']],
		['[words]()\n', ['link-empty 1:1']],
		['[words][x]\n\n[x]: /nowhere/\n', ['link-missing 3:1']],
		['[x](javascript:alert(1))\n', ['address-unsafe 1:1']],
		['[x](JAVASCRIPT&colon;alert(1))\n', ['address-unsafe 1:1']],
		['[x](<java&#10;script:alert(1)>)\n', ['address-unsafe 1:1']],
		['[x](<&#1;javascript:alert(1)>)\n', ['link-form 1:1']],
		['[x](vbscript:x)\n', ['address-unsafe 1:1']],
		['[x](data:text/html,hi)\n', ['address-unsafe 1:1']],
		['[x](file:///etc/hosts)\n', ['address-unsafe 1:1']],
		['![x](data:image/svg+xml,hi)\n', ['address-unsafe 1:1']],
		['<javascript:alert(1)>\n', ['address-unsafe 1:1']],
	])('%j', (body, expected) => {
		expect(faults(body, 'md')).toEqual(expected);
	});

	test('are looked for in the texts of the data too', () => {
		const edits: Edits = {
			'glossary/terms.yaml': swap(
				'meaning: What staff agree to do.',
				'meaning: >-\n      What staff agree to do. See\n      [the plan](/nowhere/) and [x](javascript:y).',
			),
			'lessons/lessons.yaml': swap('answer: It is', 'answer: It [](/glossary/) is'),
		};

		expect(rulesAfter(edits)).toEqual([
			['glossary/terms.yaml', 'link-missing', 6],
			['glossary/terms.yaml', 'address-unsafe', 6],
			['lessons/lessons.yaml', 'link-empty', 6],
		]);
	});
});

describe('codes in running text', () => {
	test.each<[string, string[]]>([
		['See P02 and T01.\n', []],
		[
			'See P77 today, F99, CS7 and P02#nowhere.\n',
			['code-unknown 1:5', 'code-unknown 1:16', 'code-unknown 1:21', 'code-unknown 1:29'],
		],
		['Words\n  and **X77**, later again X77.\n', ['code-unknown 2:9', 'code-unknown 2:28']],
		[
			'Key P1, a road M25a, paper A4, KP22, H01, statement A99, `P77` and [x](https://elsewhere.example/P77).\n',
			[],
		],
		['<KeyIssue title="After P77" from="A01">\n\nWords\n\n</KeyIssue>\n', ['code-unknown 1:24']],
	])('%j', (body, expected) => {
		expect(faults(body)).toEqual(expected);
	});

	test('are looked for in the texts of the data too', () => {
		expect(
			rulesAfter({ 'lessons/lessons.yaml': swap('answer: It is', 'answer: As P77 says, it is') }),
		).toEqual([['lessons/lessons.yaml', 'code-unknown', 6]]);
	});
});

describe('the sections of a case study', () => {
	const file = 'case-studies/hill-cluster.mdx';
	test.each<[string, (text: string) => string, [string, string, number][]]>([
		['one is missing', swap('## What next\n', ''), [[file, 'section-order', 115]]],
		[
			'two have changed places',
			(text) =>
				text
					.replace('## Key issues', '## X')
					.replace('## Context', '## Key issues')
					.replace('## X', '## Context'),
			[[file, 'section-order', 46]],
		],
		['one is too many', (text) => `${text}\n## And another thing\n`, [[file, 'section-order', 120]]],
		['one under Impact is missing', swap('### On staff\n', ''), [[file, 'section-order', 103]]],
	])('%s', (_name, edit, expected) => {
		expect(rulesAfter({ [file]: edit })).toEqual(expected);
	});
});
