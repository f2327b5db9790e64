/** From a case study in Word to a draft: `npm run import -- <file> …`. Exit code 0 written, 2 where a file was refused. */
import { isByHand, StoppedError } from './commands/ask.ts';
import { askAboutAccount } from './commands/ask-import.ts';
import { readImportFlags, type ImportFlags } from './commands/import-flags.ts';
import { listTaken, openSite, readAccountFile, takeOver } from './commands/import-files.ts';
import { RefusedError } from './commands/private-places.ts';
import { tellUsage } from './commands/usage.ts';

try {
	const flags = readImportFlags();
	if (flags.help || flags.paths.length === 0) {
		console.log(tellUsage('import'));
		process.exitCode = flags.help ? 0 : 2;
	} else await importAll(flags);
} catch (error) {
	console.error(describe(error));
	process.exitCode = 2;
}

/** Each file on its own: one that is refused does not keep the others from being written. @throws StoppedError */
async function importAll(flags: ImportFlags): Promise<void> {
	for (const path of flags.paths) {
		try {
			console.log((await importOne(path, flags)).join('\n'));
		} catch (error) {
			if (error instanceof StoppedError) throw error;
			console.error(describe(error));
			process.exitCode = 2;
		}
	}
}

/** @returns what to tell the author. */
async function importOne(path: string, flags: ImportFlags): Promise<string[]> {
	const site = openSite(flags);
	const file = await readAccountFile(path);
	if (flags.yes || !isByHand()) return takeOver(file, site, flags);
	const answers = await askAboutAccount(file, site, {
		given: flags.answers,
		taken: (account) => listTaken(site.files, account, flags),
	});
	return takeOver(file, site, { ...flags, answers });
}

function describe(error: unknown): string {
	if (error instanceof RefusedError)
		return error.refusals.map(({ where, why, fix }) => `${where}: ${why}\n  ${fix}`).join('\n');
	return error instanceof Error ? error.message : String(error);
}
