import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { sites } from '../../support/check-site.ts';
import { makeFolder } from '../../support/temporary-folder.ts';

// Each test starts Node, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const root = resolve(import.meta.dirname, '../../..');

function makeNew(...args: string[]) {
	const content = join(makeFolder(), 'content');
	cpSync(join(sites, 'valid/src/content'), content, { recursive: true });
	const command = [join(root, 'scripts/new.ts'), '--content', content, ...args];
	const env = { ...process.env, CI: '1' };
	const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/node'), command, {
		encoding: 'utf8',
		env,
	});
	return { status, stdout, stderr, content };
}

test('writes a draft and says how to see it', () => {
	const { status, stdout, content } = makeNew('--collection', 'guides', '--title', 'How to begin');

	expect(status).toBe(0);
	expect(stdout).toContain('npm run preview -- how-to-begin');
	expect(readFileSync(join(content, 'guides/how-to-begin.md'), 'utf8')).toContain('status: draft');
});

test.each([
	['nothing', [], 'It does not say what to make.'],
	['a map', ['--collection', 'maps', '--title', 'Ours'], 'npm run anonymise'],
	[
		'a title already used',
		['--collection', 'guides', '--title', 'Six schools, two groups: the Hill cluster'],
		'is that of',
	],
])('refuses %s and writes nothing', (_what, args, says) => {
	const { status, stderr, content } = makeNew(...args);

	expect(status).toBe(2);
	expect(stderr).toContain(says);
	expect(readdirSync(join(content, 'guides'))).toEqual(['start.mdx']);
});
