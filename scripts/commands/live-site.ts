/** The site while somebody is writing: it changes with every save, shows drafts, and only this computer sees it. */
import { resolve } from 'node:path';
import { dev } from 'astro';
import { addressOf } from '#lib/content/addresses.ts';
import { codeOf } from '#lib/content/catalogue.ts';
import { readSite } from '#lib/content/read-site.ts';
import { findNearest } from '#lib/text/nearest.ts';
import { readSiteSettings } from '../../src/site/settings.ts';
import { keepComposed, tellAstro } from './compose-content.ts';
import { sharedContent } from './content-folder.ts';
import { refuse } from './private-places.ts';
import { tellUsage, type UsedCommand } from './usage.ts';

const root = resolve(import.meta.dirname, '../..');

/** Starts it, at the next free port where this one is taken. @returns its address without a slash at the end. */
export async function startLiveSite(content: string, port: number): Promise<string> {
	Object.assign(process.env, tellAstro(content, keepComposed));
	// Astro warns again and again of a collection without entries, which a small site may well have.
	const server = await dev({ root, server: { port }, logLevel: 'error' });
	return `http://localhost:${server.address.port}${readSiteSettings(content).folder.slice(0, -1)}`;
}

/** @throws RefusedError */
export function readPort(words: string, command: UsedCommand): number {
	const port = Number(words);
	if (words !== '' && Number.isInteger(port) && port >= 0 && port <= 65535) return port;
	return refuse({
		rule: 'command',
		where: '--port',
		why: `“${words}” is no port: a whole number up to 65535.`,
		fix: tellUsage(command),
	});
}

/** The path of the page of a file or a code, also of the shared library where it is taken from there. @throws RefusedError */
export function findPage(content: string, entry: string): string {
	const { files } = readSite(content, root, sharedContent);
	const wanted = entry.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '');
	const found = files.find(
		(file) => addressOf(file) && (file.id === wanted || codeOf(file) === wanted.toUpperCase()),
	);
	const path = found && addressOf(found);
	if (path) return path;
	const near = findNearest(
		wanted,
		files.filter((file) => addressOf(file)).map(({ id }) => id),
	);
	return refuse({
		rule: 'entry-missing',
		where: entry,
		why: 'There is no such entry.',
		fix: `${near ? `Did you mean “${near}”? ` : ''}Give the name of its file or its code.`,
	});
}
