import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readImportFlags } from '../../../scripts/commands/import-flags.ts';
import { account } from '../../support/account.ts';
import { sites } from '../../support/check-site.ts';
import { makeFolder } from '../../support/temporary-folder.ts';
import { zipParts } from '../../support/word-file.ts';

// Each test starts Node, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const root = resolve(import.meta.dirname, '../../..');
function makeSite() {
	const folder = makeFolder();
	cpSync(join(sites, 'valid/src/content'), join(folder, 'content'), { recursive: true });
	writeFileSync(join(folder, 'story.docx'), account);
	return folder;
}

function importInto(folder: string, ...args: string[]) {
	const options = ['--content', join(folder, 'content'), '--reports', join(folder, 'reports')];
	const { status, stdout, stderr } = spawnSync(
		join(root, 'node_modules/.bin/node'),
		[join(root, 'scripts/import.ts'), ...options, ...args],
		{ encoding: 'utf8', env: { ...process.env, CI: '1' } },
	);
	return { status, stdout: stdout.replaceAll(folder, '…'), stderr: stderr.replaceAll(folder, '…') };
}

const list = (folder: string) =>
	readdirSync(join(folder, 'content'), { recursive: true, encoding: 'utf8' }).sort();

test('makes a draft of four files, with gaps for names, and a private report', () => {
	const folder = makeSite();
	const { status, stdout } = importInto(folder, join(folder, 'story.docx'));
	const read = (path: string) => readFileSync(join(folder, path), 'utf8');
	const study = read('content/case-studies/the-vale-clusters-first-year.mdx');
	const written = ['sources', 'evidence', 'partnerships'].map((name) =>
		read(`content/${name}/the-vale-clusters-first-year.yaml`),
	);
	const report = read('reports/the-vale-clusters-first-year.html');

	expect(status).toBe(0);
	expect(stdout).toContain('(CS2, a draft)');
	expect(stdout).toContain('1 piece of hidden text was left out.');
	expect(stdout).toMatch(/mdx:\d+:1 {2}Words that point at one school stand here\./);
	expect(study).toContain('status: draft');
	expect(study).toContain('schools: {value: 7, from: [B02]}');
	expect(study).toContain(
		'Our secondary joined late. \\[To decide: name 1\\] wrote to \\[To decide: contact detail 1\\].',
	);
	expect(study).toContain('- Time\n- Trust\n');
	expect(study).toContain('| Spring | 2 |');
	expect(study).not.toContain('a year to remember');
	expect(`${study}${written.join('')}${stdout}`).not.toMatch(/Oakenshaw|Thistle|SECRET|thistledown/);
	expect(report).toContain('<strong>Mrs Oakenshaw</strong>');
	expect(report).toContain('It was a year to remember.');
	expect(report).not.toContain('SECRET');
});

test('takes answers from the line, and the place of its own draft', () => {
	const folder = makeSite();
	importInto(folder, join(folder, 'story.docx'));
	const { status, stdout } = importInto(
		folder,
		join(folder, 'story.docx'),
		'--replace',
		...[
			'--say',
			'Mrs Oakenshaw=a headteacher',
			'--place',
			'A word from our chair=What next',
			'--not',
			'together',
		],
		...['--partnership-name', 'The Vale cluster', '--place', 'A word from a chair=Context'],
	);
	const study = readFileSync(join(folder, 'content/case-studies/the-vale-clusters-first-year.mdx'), 'utf8');

	expect(status).toBe(0);
	expect(study).toContain('joined late. A headteacher wrote to');
	expect(study).toContain('## What next\n\nIt was a year to remember.');
	expect(study).toContain('together: not stated');
	expect(study).toContain('code: CS2');
	expect(stdout).toContain('2 names and contact details kept out of the draft, 1 still for you to decide.');
	expect(stdout).toContain('No heading “a word from a chair” was found, so nothing was placed.');
});

test.each([
	['a partnership that there is not', ['--partnership', 'nothing'], 'Choose one of: hill-cluster.'],
	['a title already used', ['--title', 'Six schools, two groups: the Hill cluster'], 'is that of'],
	['a file name already used', ['--title', 'Hill cluster'], 'exists already'],
	['a folder without settings', ['--content', sites], 'site/site.yaml is not there'],
])('refuses %s and writes nothing', (_what, args, says) => {
	const folder = makeSite();
	const before = list(folder);
	const { status, stderr } = importInto(folder, join(folder, 'story.docx'), ...args);

	expect(status).toBe(2);
	expect(stderr).toContain(says);
	expect(stderr).not.toMatch(/\n\s+at |Oakenshaw/);
	expect(list(folder)).toEqual(before);
});

test.each([
	[['--place', 'A=Elsewhere'], 'There is no section “Elsewhere”. Choose one of: Context,'],
	[['--place', 'Context'], '--place needs two parts'],
	[['--not', 'colour'], 'There is no fact “colour”. Choose one of: type,'],
	[['--colour'], '--colour'],
	[['--title', ' '], '--title is empty.'],
	[['--title', 'x'.repeat(91)], '--title is too long: 90 characters at most.'],
	[['a.docx', 'b.docx', '--title', 'One'], 'One title cannot be for several files.'],
])('does not understand %j', (args, says) => {
	expect(() => readImportFlags(args)).toThrow(says);
});

test('refuses one of several files, and writes the others', () => {
	const folder = makeSite();
	const before = list(folder);
	writeFileSync(join(folder, 'renamed.docx'), zipParts({ 'notes.txt': 'x' }));
	writeFileSync(join(folder, 'story.docm'), account);
	writeFileSync(join(folder, 'bare.txt'), 'Only a few words without a heading.\n');
	writeFileSync(
		join(folder, 'welsh.txt'),
		`Context\n\n${'Mae ein hysgolion yn gweithio gyda ei gilydd ac yn dysgu o bob ymweliad. '.repeat(4)}\n`,
	);
	const { status, stdout, stderr } = importInto(
		folder,
		...['missing.docx', 'renamed.docx', 'story.docm', 'bare.txt', 'welsh.txt', 'story.docx'].map((name) =>
			join(folder, name),
		),
	);

	expect(status).toBe(2);
	expect(stderr).toContain('missing.docx: There is no such file.');
	expect(stderr).toContain('renamed.docx: Its name ends like a document, but there is none in it.');
	expect(stderr).toContain('story.docm: It holds a program (macros).');
	expect(stderr).toContain('bare.txt: No heading of the case-study form was found');
	expect(stderr).toContain('welsh.txt: It seems to be written in Welsh.');
	expect(stdout).toContain('story.docx → ');
	expect(list(folder).filter((file) => !before.includes(file))).toHaveLength(4);
	rmSync(folder, { recursive: true, force: true });
});
