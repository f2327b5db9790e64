import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { packSite } from '#lib/backup/pack-site.ts';
import { isSiteFile } from '#lib/backup/site-paths.ts';
import { unpackSite } from '#lib/backup/unpack-site.ts';
import { listFiles } from '#lib/hosting/sync-folder.ts';
import { sites } from '../../support/check-site.ts';
import { makeFolder } from '../../support/temporary-folder.ts';

// The last test starts Node twice, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const about = { site: 'Small site', address: 'https://small.example/' };
const files = [
	{ path: 'site/site.yaml', data: strToU8('name: Small site\n') },
	{ path: 'pages/about.md', data: strToU8('---\ntitle: About\n---\n\u00e9\r\n') },
	{ path: 'site/logo.png', data: new Uint8Array([0x89, 0, 255, 13, 10]) },
];
const zip = packSite(files, about);

test.each([
	['pages/about.md', true],
	['case-studies/a.mdx', true],
	['site/logo.png', true],
	['published-addresses.json', true],
	['README.md', true],
	['pages/logo.png', false],
	['maps/M01.key.json', false],
	['names.txt', false],
	['private/register.yaml', false],
	['pages/.hidden.md', false],
	['pages/../../outside.md', false],
	['/pages/about.md', false],
	['pages\\about.md', false],
	['C:/pages/about.md', false],
	['pages/about.md\n', false],
	['.git/config', false],
])('%s is a file of a site: %s', (path, expected) => {
	expect(isSiteFile(path)).toBe(expected);
});

describe('a site in a zip file', () => {
	test('comes back byte for byte', () => {
		const unpacked = unpackSite(zip);

		expect(unpacked).toMatchObject({ list: about });
		expect('files' in unpacked && unpacked.files).toEqual(
			[...files].sort((a, b) => (a.path < b.path ? -1 : 1)),
		);
	});

	test('is the same file, in whatever order its files are read', () => {
		expect(Buffer.from(packSite([...files].reverse(), about)).equals(zip)).toBe(true);
	});

	const repack = (edit: (parts: Record<string, Uint8Array>) => Zippable) => zipSync(edit(unzipSync(zip)));

	test.each([
		['zip-unreadable', 'no zip file', strToU8('PK, but not for long')],
		['zip-unreadable', 'a zip file that is cut off', zip.subarray(0, zip.length - 30)],
		['zip-without-list', 'a zip file of something else', zipSync({ 'pages/about.md': files[1]!.data })],
		['zip-astray', 'a path that leads out', repack((parts) => ({ ...parts, '../evil.md': strToU8('x') }))],
		['zip-astray', 'a program', repack((parts) => ({ ...parts, 'pages/run.sh': strToU8('x') }))],
		[
			'zip-twice',
			'two names that differ by a capital',
			repack((parts) => ({ ...parts, 'pages/About.md': strToU8('x') })),
		],
		['zip-changed', 'a changed file', repack((parts) => ({ ...parts, 'pages/about.md': strToU8('x') }))],
		['zip-changed', 'a file too many', repack((parts) => ({ ...parts, 'pages/more.md': strToU8('x') }))],
		['zip-changed', 'a file too few', repack(({ 'site/logo.png': _gone, ...parts }) => parts)],
		['zip-too-large', 'a bomb', zipSync({ 'pages/a.md': new Uint8Array(21 * 1024 * 1024) }, { level: 9 })],
	])('is refused (%s) where it is %s', (rule, _name, bytes) => {
		expect(unpackSite(bytes)).toMatchObject({ refusal: { rule } });
	});
});

test('the commands pack and restore a folder, and leave an existing one alone', () => {
	const root = join(import.meta.dirname, '../../..');
	const run = (script: string, ...args: string[]) =>
		spawnSync(join(root, 'node_modules/.bin/node'), [join(root, 'scripts', script), ...args], {
			encoding: 'utf8',
		});
	const content = join(sites, 'valid/src/content');
	const place = makeFolder({ 'full/mine.txt': 'mine' });

	const packed = run('export.ts', '--content', content, '--out', join(place, 'site.zip'));
	expect(packed.stdout).toContain('files of “Small site” are in');
	expect(run('import-site.ts', join(place, 'site.zip'), join(place, 'restored')).status).toBe(0);

	expect(listFiles(join(place, 'restored'))).toEqual(listFiles(content));
	for (const file of listFiles(content))
		expect(readFileSync(join(place, 'restored', file)).equals(readFileSync(join(content, file)))).toBe(true);

	const full = run('import-site.ts', join(place, 'site.zip'), join(place, 'full'));
	expect(full.status).toBe(2);
	expect(full.stderr).toContain('folder-exists');
	writeFileSync(join(place, 'broken.zip'), 'no');
	expect(run('import-site.ts', join(place, 'broken.zip'), join(place, 'new')).status).toBe(2);
	expect(existsSync(join(place, 'new'))).toBe(false);
	expect(readdirSync(place).sort()).toEqual(['broken.zip', 'full', 'restored', 'site.zip']);
});
