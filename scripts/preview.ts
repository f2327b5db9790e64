/** The site with its drafts, on this machine only: `npm run preview -- <entry>`. Exit code 2 where there is no such entry. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { addressOf } from '#lib/content/addresses.ts';
import { codeOf } from '#lib/content/catalogue.ts';
import { readSource } from '#lib/content/read-source.ts';
import { findNearest } from '#lib/text/nearest.ts';
import { keepComposed } from './commands/compose-content.ts';
import { findContent } from './commands/content-folder.ts';
import { tellUsage } from './commands/usage.ts';

const root = resolve(import.meta.dirname, '..');

try {
	const content = findContent();
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { port: { type: 'string', default: '4321' }, help: { type: 'boolean', default: false } },
	});
	if (values.help) console.log(tellUsage('preview'));
	else await preview(content, { entry: positionals[0], port: Number(values.port) });
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 2;
}

async function preview(
	content: string,
	{ entry, port }: { entry: string | undefined; port: number },
): Promise<void> {
	if (!Number.isInteger(port) || port < 0 || port > 65535)
		throw new Error('--port is a whole number up to 65535.');
	const path = entry === undefined ? undefined : findPage(content, entry);
	process.env['ALONGSIDE_CONTENT'] = keepComposed(content);
	const server = await dev({ root, server: { port }, logLevel: 'warn' });
	const base = `http://localhost:${server.address.port}`;
	console.log(
		[
			'The site with its drafts. Only this computer sees it, and nothing of it is published.',
			...(path ? [`The entry: ${base}${path}`] : [`The site: ${base}/`]),
			`What stands between the drafts and publication: ${base}/preview/report/`,
			'It changes whenever you save a file. Press Ctrl and C to stop.',
		].join('\n'),
	);
}

/** The address of the page of a file or a code. @throws where there is none. */
function findPage(content: string, entry: string): string {
	const { files } = readSource(content, root);
	const wanted = entry.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '');
	const found = files.find(
		(file) => addressOf(file) && (file.id === wanted || codeOf(file) === wanted.toUpperCase()),
	);
	const path = found && addressOf(found);
	if (path) return path;
	const near = findNearest(
		wanted,
		files.map(({ id }) => id),
	);
	throw new Error(
		`There is no entry “${entry}”. ${near ? `Did you mean “${near}”? ` : ''}Give the name of its file or its code.`,
	);
}
