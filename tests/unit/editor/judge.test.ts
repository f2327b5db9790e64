/** Whether an entry may be saved, by the checks of the command. */
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSource } from '#lib/content/read-source.ts';
import { judgeEntry, tellIssue, toSourceFile } from '#lib/editor/judge.ts';

const root = resolve(import.meta.dirname, '../../..');
const { files } = readSource(resolve(root, 'src/content'), root);
const path = 'src/content/case-studies/priory-st-cluster.mdx';
const text = files.find(({ file }) => file === path)!.text;
const judge = (changed: string) => judgeEntry(files, toSourceFile(path, changed), '2026-11-22');

describe('an entry', () => {
	test('may be saved as it is', { timeout: 30_000 }, () => {
		expect(judge(text)).toEqual({ refused: [], waiting: [] });
	});

	test.each([
		['a field that its schema refuses', text.replace('code: CS2', 'code: C2'), 'wrong-value'],
		['a field that nobody knows', text.replace('code: CS2', 'code: CS2\nextra: 1'), 'unknown-field'],
		['a program in its text', `${text}\n{1 + 1}\n`, 'program-in-text'],
		['HTML in its text', `${text}\n<script>x()</script>\n`, 'component-unknown'],
		['a heading in another place', text.replace('## Key issues', '## Other issues'), 'section-order'],
		['the code of another entry', text.replace('code: CS2', 'code: CS1'), 'duplicate-id'],
		[
			'a name of a person',
			text.replace('## Context\n', '## Context\n\nWe thank Mrs Pemberton for it.\n'),
			'personal-title',
		],
	])('is refused for %s', (_name, changed, ruleId) => {
		expect(judge(changed).refused.map((issue) => issue.ruleId)).toContain(ruleId);
	});

	test('may point to an entry that is not there yet, and is told', () => {
		const { refused, waiting } = judge(text.replace('related: [X01,', 'related: [X99, X01,'));

		expect(refused).toEqual([]);
		expect(waiting.map(({ ruleId }) => ruleId)).toEqual(['reference-missing']);
	});
});

test('tells what is wrong in the words of the check, with the line', () => {
	const [issue] = judge(text.replace('code: CS2', 'code: C2')).refused;

	expect(tellIssue(issue!)).toMatchInlineSnapshot(
		`"Line 2: The field “code” says “C2”, which is not written in the right form. A code here is CS and a number, such as CS01."`,
	);
});

test('a path outside the content is refused', () => {
	expect(() => toSourceFile('README.md', '')).toThrow('README.md lies in no folder of the content.');
});
