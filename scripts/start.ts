/** Builds the site and serves it on this machine. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from '#lib/hosting/serve.ts';
import { readSiteSettings } from '../src/site/settings.ts';
import { buildSite } from './commands/build-site.ts';
import { findContent } from './commands/content-folder.ts';
import { endWith } from './commands/end-with.ts';

await endWith('start', async () => {
	const { values } = parseArgs({
		options: {
			port: { type: 'string', default: '4321' },
			base: { type: 'string' },
			content: { type: 'string' },
		},
	});
	const port = Number(values.port);
	if (!Number.isInteger(port) || port < 0 || port > 65535) {
		console.error(
			`“${values.port}” is not a port. Write a number up to 65535, such as: npm start -- --port 4322`,
		);
		return 2;
	}
	const built = await buildSite(values);
	if (built !== 0) return built;
	const { base = readSiteSettings(findContent(values.content)).folder } = values;
	return serveBuilt(base, port);
});

async function serveBuilt(base: string, port: number): Promise<number> {
	try {
		const { address } = await serve({ folder: resolve(import.meta.dirname, '../dist'), base, port });
		console.log(`\nThe site is at ${address}\nPress Ctrl and C to stop.`);
		return 0;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
		console.error(
			`Port ${port} is taken by another program. Close that program, or choose another port:\n  npm start -- --port ${port + 1}`,
		);
		return 1;
	}
}
