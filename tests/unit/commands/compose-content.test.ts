import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { sites } from '../../support/check-site.ts';
import { makeFolder } from '../../support/temporary-folder.ts';
import { composeContent, tellAstro } from '../../../scripts/commands/compose-content.ts';
import { findContent, sharedContent } from '../../../scripts/commands/content-folder.ts';

// The whole library is read, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const settings = readFileSync(join(sites, 'valid/src/content/site/site.yaml'), 'utf8');

test('a folder that stands alone is read where it lies', () => {
	const folder = makeFolder({ 'site/site.yaml': settings });

	expect(tellAstro(folder)).toEqual({ ALONGSIDE_CONTENT: folder, ALONGSIDE_OWN: folder });
});

test('a partnership’s folder is put together with the library, and again after a change', () => {
	const folder = makeFolder({
		'site/site.yaml': `${settings}library: {protocols: [P04]}\n`,
		'site/logo.png': 'a picture that is not read here',
		'pages/about.md': 'our own',
		'published-addresses.json': '{}',
	});
	const { ALONGSIDE_CONTENT: composed, ALONGSIDE_OWN: kept } = tellAstro(folder);
	onTestFinished(() => rmSync(composed, { recursive: true }));
	const read = (file: string) => readFileSync(join(composed, file), 'utf8');

	expect(kept).toBe(folder);
	expect(read('pages/about.md')).toBe('our own');
	expect(read('published-addresses.json')).toBe('{}');
	expect(read('pages/privacy.md')).toBe(readFileSync(join(sharedContent, 'pages/privacy.md'), 'utf8'));
	expect(existsSync(join(composed, 'protocols/peer-review-visit.md'))).toBe(true);
	expect(existsSync(join(composed, 'protocols/eight-week-follow-up.md'))).toBe(false);

	rmSync(join(folder, 'pages/about.md'));
	composeContent(folder);

	expect(read('pages/about.md')).toBe(readFileSync(join(sharedContent, 'pages/about.md'), 'utf8'));
});

test.each([
	['nowhere', 'There is no such folder.'],
	['docs', 'This folder has no settings'],
])('the folder “%s” is refused: %s', (named, why) => {
	expect(() => findContent(named)).toThrow(why);
});
