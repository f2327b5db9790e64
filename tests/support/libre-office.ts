/** LibreOffice as an independent reader, where the machine has it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const hasLibreOffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;

/**
 * Every sheet of every file as CSV, as it is shown, by its name: `file-Sheet.csv`. `folder` is empty and its own; a
 * profile is made in it.
 */
export function convertToCsv(files: Record<string, Uint8Array>, folder: string): Record<string, string> {
	const paths = Object.entries(files).map(([name, bytes]) => {
		writeFileSync(join(folder, name), bytes);
		return join(folder, name);
	});
	const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';
	const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
	execFileSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', folder, ...paths], {
		stdio: 'ignore',
		timeout: 120_000,
	});
	const made = readdirSync(folder).filter((name) => name.endsWith('.csv'));
	return Object.fromEntries(made.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
