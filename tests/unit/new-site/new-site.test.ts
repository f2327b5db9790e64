import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { findWeakPairs } from '#lib/colours/site-colours.ts';
import { palettes } from '#lib/new-site/palettes.data.ts';
import { writeSiteFiles } from '#lib/new-site/site-files.ts';
import { siteSchema } from '#schemas/site.ts';
import { makeFolder } from '../../support/temporary-folder.ts';

// The command reads the whole library, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const root = join(import.meta.dirname, '../../..');
const today = '2026-04-30';
const answers = {
	name: 'The Downs: a “trial”',
	partnership: 'The Downs # cluster',
	address: 'https://downs.example',
	folder: '/',
	contactRole: 'The chair',
	contactHow: 'Ask your head.',
	palette: 'plum',
	leave: ['maps'],
	today,
} as const;

function run(...args: string[]) {
	return spawnSync(join(root, 'node_modules/.bin/node'), [join(root, 'scripts/new-site.ts'), ...args], {
		encoding: 'utf8',
		env: { ...process.env, CI: 'yes' },
	});
}

test.each(Object.entries(palettes))('the palette %s can be read', (_name, { light, dark }) => {
	expect(findWeakPairs({ ...light, dark })).toEqual([]);
});

describe('the settings of a new site', () => {
	const files = writeSiteFiles(answers);
	const settings = siteSchema.parse(parse(files.get('site/site.yaml')!));

	test('hold what was answered, whatever signs are in it', () => {
		expect(settings).toMatchObject({
			name: answers.name,
			partnership: { name: answers.partnership },
			date: today,
			library: { maps: 'none', protocols: 'all' },
			colours: { ...palettes.plum.light, dark: palettes.plum.dark },
		});
	});

	test('ask for its page to be read again within a year', () => {
		expect(files.get('pages/about.md')).toContain('reviewBy: 2027-02-28');
	});
});

describe('npm run new-site', () => {
	test('makes a folder that passes the check', () => {
		const place = join(makeFolder(), 'downs');
		const made = run(place, '--name', 'The Downs', '--address', 'https://downs.example');

		expect(made.stderr).toBe('');
		expect(made.status).toBe(0);
		expect(readdirSync(place).sort()).toEqual(['README.md', 'pages', 'site']);
	});

	test.each([
		['--name', 'without a name', ['--address', 'https://downs.example']],
		['--palette', 'with colours that there are not', ['--palette', 'pink']],
		['--leave', 'with a collection that there is not', ['--leave', 'sessions']],
		['--logo', 'with a logo that is no picture', ['--logo', 'package.json']],
		['wrong-value', 'with an address that is none', ['--address', 'downs']],
		['address-taken', 'with the address of the shared library', ['--address', 'https://alongside.example']],
	])('says %s and makes nothing %s', (said, _name, args) => {
		const place = makeFolder();
		const full =
			said === '--name' ? args : ['--name', 'The Downs', '--address', 'https://downs.example', ...args];
		const { status, stderr } = run(join(place, 'downs'), ...full);

		expect(status).toBe(2);
		expect(stderr).toContain(said);
		expect(readdirSync(place)).toEqual([]);
	});

	test('refuses a logo with a program in it, and leaves an existing folder alone', () => {
		const place = makeFolder({ 'logo.svg': '<svg><script/></svg>', 'full/mine.txt': 'mine' });
		const flags = ['--name', 'The Downs', '--address', 'https://downs.example'];
		const refused = run(join(place, 'downs'), ...flags, '--logo', join(place, 'logo.svg'));

		expect(refused.status).toBe(2);
		expect(refused.stderr).toContain('site/logo.svg:1:6');
		expect(existsSync(join(place, 'downs'))).toBe(false);

		writeFileSync(join(place, 'full/mine.txt'), 'mine');
		expect(run(join(place, 'full'), ...flags).stderr).toContain('folder-exists');
		expect(readFileSync(join(place, 'full/mine.txt'), 'utf8')).toBe('mine');
	});
});
