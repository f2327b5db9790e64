/** From a case study in Word to a draft: `npm run import -- <file> …`. Exit code 0 written, 2 where a file was refused. */
import { askAboutAccount, isByHand } from './commands/ask-import.ts';
import { readImportFlags, type ImportFlags } from './commands/import-flags.ts';
import { openSite, readAccountFile, takeOver } from './commands/import-files.ts';
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

/** Each file on its own: one that is refused does not keep the others from being written. */
async function importAll(flags: ImportFlags): Promise<void> {
	const byHand = isByHand(flags.yes);
	for (const path of flags.paths) {
		try {
			const site = openSite(flags);
			const file = await readAccountFile(path);
			const answers = byHand ? await askAboutAccount(file, site, flags.answers) : flags.answers;
			console.log(takeOver(file, site, { ...flags, answers }).join('\n'));
		} catch (error) {
			console.error(describe(error));
			process.exitCode = 2;
		}
	}
}

function describe(error: unknown): string {
	if (error instanceof RefusedError)
		return error.refusals.map(({ where, why, fix }) => `${where}: ${why}\n  ${fix}`).join('\n');
	return error instanceof Error ? error.message : String(error);
}
