/** Restores a site from the zip file that `npm run export` has written: `npm run import-site -- site.zip folder`. */
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { SiteFile } from '#lib/backup/pack-site.ts';
import { unpackSite } from '#lib/backup/unpack-site.ts';
import { endWith } from './commands/end-with.ts';
import { refuse, RefusedError } from './commands/private-places.ts';
import { tellUsage } from './commands/usage.ts';

await endWith('import-site', () => {
	const { positionals } = parseArgs({ allowPositionals: true });
	const [zip, folder] = positionals;
	if (!zip || !folder || positionals.length > 2)
		refuse({
			rule: 'command',
			where: 'the command',
			why: 'It needs a zip file and a folder that does not exist yet.',
			fix: tellUsage('import-site'),
		});
	if (!existsSync(zip))
		refuse({
			rule: 'file-missing',
			where: zip,
			why: 'There is no such file.',
			fix: 'Give the path of the zip file.',
		});
	if (existsSync(folder) && readdirSync(folder).length > 0)
		refuse({
			rule: 'folder-exists',
			where: folder,
			why: 'There is something in this folder, and it is left as it is.',
			fix: 'Give the name of a new folder.',
		});
	const unpacked = unpackSite(readFileSync(zip));
	if ('refusal' in unpacked) throw new RefusedError([{ ...unpacked.refusal, where: zip }]);
	const { files, list } = unpacked;
	writeWhole(resolve(folder), files);
	console.log(
		`${files.length} files of “${list.site}” are in ${folder}, each with the checksum it had.\nCheck it: npm run check -- --content ${folder}`,
	);
	return 0;
});

/** All files or none: what is half written never has the name of the folder. */
function writeWhole(folder: string, files: readonly SiteFile[]): void {
	mkdirSync(dirname(folder), { recursive: true });
	const aside = mkdtempSync(`${folder}-`);
	try {
		for (const { path, data } of files) {
			mkdirSync(dirname(join(aside, path)), { recursive: true });
			writeFileSync(join(aside, path), data);
		}
		rmSync(folder, { recursive: true, force: true });
		renameSync(aside, folder);
	} catch (error) {
		rmSync(aside, { recursive: true, force: true });
		throw error;
	}
}
