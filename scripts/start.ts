/** Builds the site and serves it on this machine. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from '#lib/hosting/serve.ts';
import { buildSite } from './commands/build-site.ts';

const { values } = parseArgs({
	options: { port: { type: 'string', default: '4321' }, base: { type: 'string', default: '/' } },
});
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
	console.error(
		`“${values.port}” is not a port. Write a number up to 65535, such as: npm start -- --port 4322`,
	);
	process.exit(2);
}
const built = await buildSite({ base: values.base });
if (built !== 0) process.exit(built);

try {
	const { address } = await serve({
		folder: resolve(import.meta.dirname, '../dist'),
		base: values.base,
		port,
	});
	console.log(`\nThe site is at ${address}\nPress Ctrl and C to stop.`);
} catch (error) {
	if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
	console.error(
		`Port ${port} is taken by another program. Close that program, or choose another port:\n  npm start -- --port ${port + 1}`,
	);
	process.exitCode = 1;
}
