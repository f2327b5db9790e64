import { rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { readPublishedAddresses } from '#lib/content/read-source.ts';
import { syncFolder } from '#lib/hosting/sync-folder.ts';
import { readSiteSettings } from '../../src/site/settings.ts';
import { tellAstro } from './compose-content.ts';
import { findContent } from './content-folder.ts';
import { findGone } from './published-site.ts';
import { runCommand } from './run-command.ts';

const root = resolve(import.meta.dirname, '../..');

export interface BuildOptions {
	/** The folder with the content; `src/content`, or the one in `ALONGSIDE_CONTENT`. */
	content?: string | undefined;
	/** The folder of the address, such as `/knowledge/`; the one in the settings. */
	base?: string | undefined;
	/** Where the site is published to. */
	out?: string | undefined;
	/** Switches of the build, such as `ALONGSIDE_CARDS`. */
	env?: NodeJS.ProcessEnv;
}

/** 0 where the site was built and published to `out`; otherwise nothing in `out` has changed. @throws RefusedError */
export async function buildSite(options: BuildOptions = {}): Promise<number> {
	const content = findContent(options.content);
	const checked = await runCommand('node', ['scripts/check.ts', '--content', content]);
	if (checked !== 0) return checked;
	const { base = readSiteSettings(content).folder, out = 'dist' } = options;
	const aside = resolve(root, '.cache/build', `${relative(root, content)}${base}`.replace(/\W+/g, '-'));
	rmSync(aside, { recursive: true, force: true });
	const env: NodeJS.ProcessEnv = {
		...process.env,
		...options.env,
		...tellAstro(content),
		ALONGSIDE_BASE: base,
		ALONGSIDE_OUT: aside,
	};
	const built = await runCommand('astro', ['build', '--force', '--silent'], env);
	if (built !== 0) {
		console.error('The site could not be built. What was published before has not been touched.');
		return built;
	}
	const published = readPublishedAddresses(content);
	const gone = findGone(
		aside,
		env.ALONGSIDE_DOWNLOADS === 'off' ? { ...published, downloads: [] } : published,
	);
	if (gone.length > 0) {
		console.error(
			`${gone.join('\n')}\nAddresses that were published are kept for good: see “Addresses that were published” in docs/checks.md. What was published before has not been touched.`,
		);
		return 1;
	}
	const { written, removed, kept } = syncFolder(aside, resolve(root, out));
	console.log(`Site built: ${written.length} files written, ${removed.length} removed, ${kept} unchanged.`);
	return 0;
}
