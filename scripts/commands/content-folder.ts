/** The folder that a command works on: `src/content`, or a partnership’s own beside it. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parse } from 'yaml';
import type { Neighbour } from '#lib/checks/check.ts';
import { fullAddress } from '#lib/checks/site-address.ts';
import { refuse } from './private-places.ts';

const root = resolve(import.meta.dirname, '../..');

/** The library that every partnership’s folder may take from. */
export const sharedContent = resolve(root, 'src/content');

function usualContent(): string {
	return process.env['ALONGSIDE_CONTENT'] || sharedContent;
}

/** What a command has to be told to work on this folder: nothing where it would anyway. Begins with a blank. */
export function tellContent(folder: string): string {
	if (folder === resolve(root, usualContent())) return '';
	const path = relative(root, folder);
	return ` --content ${path.startsWith('..') ? folder : path}`;
}

/** The absolute path of the named folder, else of the one in `ALONGSIDE_CONTENT`. @throws RefusedError without settings. */
export function findContent(named = usualContent()): string {
	const folder = resolve(root, named);
	if (!existsSync(folder) || !statSync(folder).isDirectory())
		refuse({
			rule: 'folder-missing',
			where: named,
			why: 'There is no such folder.',
			fix: 'Look for a slip in its name, or make it: npm run new-site -- followed by its name.',
		});
	if (!existsSync(settingsOf(folder)))
		refuse({
			rule: 'settings-missing',
			where: named,
			why: 'This folder has no settings: site/site.yaml is not there.',
			fix: 'Name the folder that “site” lies in, or make a new one: npm run new-site -- followed by its name.',
		});
	return folder;
}

export function settingsOf(folder: string): string {
	return join(folder, 'site/site.yaml');
}

/** The shared library, and the folders beside this one that are sites too. */
export function findNeighbours(folder: string): Neighbour[] {
	const beside = readdirSync(dirname(folder), { withFileTypes: true })
		.filter((item) => item.isDirectory())
		.map(({ name }) => join(dirname(folder), name));
	return [...new Set([sharedContent, ...beside])]
		.filter((other) => other !== folder && existsSync(settingsOf(other)))
		.flatMap((other) => {
			const address = readAddress(other);
			return address ? [{ place: relative(root, settingsOf(other)), address }] : [];
		});
}

/** Undefined where the settings cannot be read: their own check says so. */
function readAddress(folder: string): string | undefined {
	try {
		return fullAddress(parse(readFileSync(settingsOf(folder), 'utf8')) as { address: string });
	} catch {
		return undefined;
	}
}
