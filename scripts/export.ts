/** Packs a whole site into one zip file, to keep or to hand over: `npm run export`. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packSite } from '#lib/backup/pack-site.ts';
import { isSiteFile } from '#lib/backup/site-paths.ts';
import { fullAddress } from '#lib/checks/site-address.ts';
import { listFiles } from '#lib/hosting/sync-folder.ts';
import { readSiteSettings } from '../src/site/settings.ts';
import { findContent } from './commands/content-folder.ts';
import { endWith } from './commands/end-with.ts';

/** What git is told to leave out, such as keys; nothing where there is no git. */
function findIgnored(folder: string, files: readonly string[]): Set<string> {
	const { stdout } = spawnSync('git', ['check-ignore', '--stdin', '-z'], {
		cwd: folder,
		input: files.join('\0'),
		encoding: 'utf8',
	});
	return new Set((stdout ?? '').split('\0'));
}

await endWith('export', () => {
	const { values } = parseArgs({ options: { content: { type: 'string' }, out: { type: 'string' } } });
	const content = findContent(values.content);
	const all = listFiles(content).map((file) => file.replaceAll('\\', '/'));
	const ignored = findIgnored(content, all);
	const kept = all.filter((file) => isSiteFile(file) && !ignored.has(file));
	const settings = readSiteSettings(content);
	const files = kept.map((path) => ({ path, data: readFileSync(join(content, path)) }));
	const name = content.endsWith('src/content') ? 'alongside' : basename(content);
	const out = resolve(values.out ?? `${name}-${settings.version}.zip`);
	const zip = packSite(files, { site: settings.name, address: fullAddress(settings) });
	writeFileSync(out, zip);
	console.log(
		`${kept.length} files of “${settings.name}” are in ${out} (${Math.ceil(zip.length / 1024)} kB).`,
	);
	const left = all.filter((file) => !kept.includes(file) && !basename(file).startsWith('.'));
	if (left.length > 0) console.log(`Left out, because the site does not read them: ${left.join(', ')}.`);
	return 0;
});
