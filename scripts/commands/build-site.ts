import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { readPublishedAddresses } from '#lib/content/read-source.ts';
import { syncFolder } from '#lib/hosting/sync-folder.ts';
import { findGone } from './published-site.ts';
import { runCommand } from './run-command.ts';

const root = resolve(import.meta.dirname, '../..');
const content = resolve(root, process.env['ALONGSIDE_CONTENT'] ?? 'src/content');

export interface BuildOptions {
	/** The folder of the address, such as `/knowledge/`. */
	base?: string;
	/** Where the site is published to. */
	out?: string;
}

/** 0 where the site was built and published to `out`; otherwise nothing in `out` has changed. */
export async function buildSite({
	base = '/',
	out = resolve(root, 'dist'),
}: BuildOptions = {}): Promise<number> {
	const checked = await runCommand('node', ['scripts/check.ts']);
	if (checked !== 0) return checked;
	const aside = resolve(root, '.cache/build', base.replace(/\W+/g, '-'));
	rmSync(aside, { recursive: true, force: true });
	const env = { ...process.env, ALONGSIDE_BASE: base, ALONGSIDE_OUT: aside };
	const built = await runCommand('astro', ['build', '--force', '--silent'], env);
	if (built !== 0) {
		console.error('The site could not be built. What was published before has not been touched.');
		return built;
	}
	const gone = findGone(aside, readPublishedAddresses(content));
	if (gone.length > 0) {
		console.error(
			`${gone.join('\n')}\nAddresses that were published are kept for good: see “Addresses that were published” in docs/checks.md. What was published before has not been touched.`,
		);
		return 1;
	}
	const { written, removed, kept } = syncFolder(aside, out);
	console.log(`Site built: ${written.length} files written, ${removed.length} removed, ${kept} unchanged.`);
	return 0;
}
