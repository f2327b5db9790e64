/** Every command on a partnership’s own folder, which holds little and takes the rest from the shared library. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { runChecks } from '#lib/checks/index.ts';
import { readImportFlags } from '../../../scripts/commands/import-flags.ts';
import { openSite, readAccountFile, takeOver } from '../../../scripts/commands/import-files.ts';
import { findContent, sharedContent, tellContent } from '../../../scripts/commands/content-folder.ts';
import { findPage } from '../../../scripts/commands/live-site.ts';
import { account } from '../../support/account.ts';
import { root } from '../../support/sites.ts';
import { makeFolder } from '../../support/temporary-folder.ts';
import { writeNewCaseStudy, writeNewEntry } from '#lib/new-entry/new-entry.ts';

// The whole library is read, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const today = '2026-11-22';
const example = join(root, 'examples/second-partnership');

function copyExample() {
	const folder = makeFolder();
	const content = join(folder, 'own');
	cpSync(example, content, { recursive: true });
	const settings = readFileSync(join(content, 'site/site.yaml'), 'utf8');
	writeFileSync(join(content, 'site/site.yaml'), settings.replace('https://vale.', 'https://moor.'));
	return { folder, content };
}

test('an import leads to shared pages, and takes codes and letters that the library keeps free', async () => {
	const { folder, content } = copyExample();
	writeFileSync(join(folder, 'story.docx'), account);
	// An import dates what it writes.
	vi.useFakeTimers({ now: new Date(`${today}T12:00`), toFake: ['Date'] });
	onTestFinished(() => void vi.useRealTimers());
	const flags = readImportFlags(['--content', content, '--reports', join(folder, 'reports')]);
	takeOver(await readAccountFile(join(folder, 'story.docx')), openSite(flags), flags);
	const read = (path: string) => readFileSync(join(content, path), 'utf8');
	const { issues } = runChecks(content, folder, { today, shared: sharedContent });

	expect(read('case-studies/the-vale-clusters-first-year.mdx')).toMatch(/code: CS502[^]*- entry: P0\d/);
	expect(read('sources/the-vale-clusters-first-year.yaml')).toContain('letter: Y');
	expect(issues.map(({ file, ruleId }) => [file, ruleId])).toEqual([
		['own/case-studies/the-vale-clusters-first-year.mdx', 'telling-phrase'],
	]);
});

test('new entries are numbered from 501', () => {
	const { files } = openSite({ content: example, register: '' });
	const [study] = writeNewCaseStudy({ title: 'Our second winter', today }, files)!;

	expect(study!.text).toContain('code: CS502');
	expect(writeNewEntry({ collection: 'protocols', title: 'Our way', today }, files).text).toContain(
		'code: P501',
	);
});

test('the preview finds its own pages and those that it takes', () => {
	expect(findPage(example, 'example-vale')).toBe('/case-studies/example-vale/');
	expect(findPage(example, 'p04')).toBe('/protocols/peer-review-visit/');
	expect(() => findPage(example, 'review-summary')).toThrow('There is no such entry.');
	expect(() => findPage(example, 'example-val')).toThrow('Did you mean “example-vale”?');
});

test('the folder is the one that was named, else the one that is set, else the shared library', () => {
	vi.stubEnv('ALONGSIDE_CONTENT', '');
	expect(findContent()).toBe(sharedContent);
	expect(tellContent(example)).toBe(' --content examples/second-partnership');
	vi.stubEnv('ALONGSIDE_CONTENT', 'examples/second-partnership');
	expect(findContent()).toBe(example);
	expect(findContent('src/content')).toBe(sharedContent);
	expect(tellContent(example)).toBe('');
	expect(readImportFlags(['story.docx']).content).toBe(example);
	vi.unstubAllEnvs();
});
