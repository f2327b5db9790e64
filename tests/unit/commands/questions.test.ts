/** The guided questions on a real terminal: wrong answers are asked again, and Ctrl and C leaves nothing behind. */
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { account, accountId } from '../../support/account.ts';
import { sites } from '../../support/check-site.ts';
import { makeFolder } from '../../support/temporary-folder.ts';
import { ctrlC, enter, typeInto, type Answers } from '../../support/terminal.ts';

// Each test starts Node, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const root = resolve(import.meta.dirname, '../../..');
// What gives a command a terminal is called otherwise elsewhere.
const testOnTerminal = test.skipIf(process.platform !== 'linux');

function makeSite() {
	const folder = makeFolder();
	const content = join(folder, 'content');
	cpSync(join(sites, 'valid/src/content'), content, { recursive: true });
	writeFileSync(join(folder, 'story.docx'), account);
	return {
		folder,
		content,
		list: () => readdirSync(folder, { recursive: true }).sort(),
		type: (name: string, args: readonly string[], answers: Answers) =>
			typeInto(
				[
					join(root, 'node_modules/.bin/node'),
					join(root, `scripts/${name}.ts`),
					'--content',
					content,
					...args,
				],
				answers,
			),
	};
}

testOnTerminal('an import asks again for what is no answer, and writes what was said', async () => {
	const { folder, content, type } = makeSite();
	const files = [join(folder, 'story.docx'), '--reports', join(folder, 'reports')];
	const { status, shown } = await type('import', files, [
		['A word from our chair', `99${enter}`],
		['A word from our chair', `10${enter}`],
		['Title:', `Six schools, two groups: the Hill cluster${enter}`],
		['Title:', enter],
		['Name of the partnership', `the hill cluster${enter}`],
		['Is that right?', `perhaps${enter}`],
		['Is that right?', enter],
		['Is that right?', enter],
		['Is that right?', `no${enter}`],
		['What stands there instead', `Mr Pemberton${enter}`],
		['What stands there instead', `a headteacher${enter}`],
		['What stands there instead', enter],
	]);
	const study = readFileSync(join(content, `case-studies/${accountId}.mdx`), 'utf8');

	expect(shown).toContain('Write a number from 0 to 11, or press Enter.');
	expect(shown).toMatch(/that of \S+hill-cluster\.mdx already\. Give another\./);
	expect(shown).toContain('Write yes or no.');
	expect(shown).toContain('A title before a name stands here. Write a role');
	expect(status).toBe(0);
	expect(study).toContain('## What next\n\nIt was a year to remember.');
	expect(study).toContain('partnership: hill-cluster\n');
	expect(study).toContain('together: not stated');
	expect(study).toContain('A headteacher wrote to \\[To decide: contact detail 1\\]');
});

testOnTerminal('Ctrl and C in the middle leaves everything as it was', async () => {
	const { folder, list, type } = makeSite();
	const before = list();
	const { status, shown } = await type(
		'import',
		[join(folder, 'story.docx')],
		[
			['A word from our chair', enter],
			['Title:', ctrlC],
		],
	);

	expect(shown).toContain('Stopped. Nothing was written.');
	expect(shown).not.toMatch(/\n\s+at /);
	expect(status).toBe(2);
	expect(list()).toEqual(before);
});

testOnTerminal('a new entry is asked for until it can be made', async () => {
	const { content, type } = makeSite();
	const { status, shown } = await type(
		'new',
		[],
		[
			['What is it?', `9${enter}`],
			['What is it?', `6${enter}`],
			['Its title:', enter],
			['Its title:', `How to begin${enter}`],
		],
	);

	expect(shown).toContain('There is no collection “9”.');
	expect(shown).toContain('Give it a title.');
	expect(status).toBe(0);
	expect(existsSync(join(content, 'guides/how-to-begin.md'))).toBe(true);
});
