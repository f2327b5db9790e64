/** The folder that Astro reads. */
import { existsSync, watch } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { composeLibrary } from '#lib/content/compose-library.ts';
import { manifestName, readSource } from '#lib/content/read-source.ts';
import { syncFiles } from '#lib/hosting/sync-folder.ts';
import { readSiteSettings } from '../../src/site/settings.ts';
import { sharedContent } from './content-folder.ts';

const root = resolve(import.meta.dirname, '../..');

/** The content itself; for a partnership’s own folder a copy of it below `.cache`, with what it takes from the library. */
export function composeContent(content: string): string {
	const { library } = readSiteSettings(content);
	if (!library) return content;
	const own = readSource(content, root);
	const { files } = composeLibrary(own.files, readSource(sharedContent, root).files, library);
	const sources = [
		...files.map(({ file }) => resolve(root, file)),
		...own.pictures.map((picture) => join(content, 'site', picture)),
		...[join(content, manifestName)].filter((path) => existsSync(path)),
	];
	const isOwn = (path: string) => !relative(content, path).startsWith('..');
	const wanted = new Map(
		sources.map((path) => [relative(isOwn(path) ? content : sharedContent, path), path]),
	);
	const composed = resolve(root, '.cache/content', relative(root, content).replace(/\W+/g, '-'));
	syncFiles(wanted, composed);
	return composed;
}

/** The same, again after every save. Settings that do not fit are passed over: the report says what is wrong with them. */
export function keepComposed(content: string): string {
	watch(content, { recursive: true }, () => {
		try {
			composeContent(content);
		} catch {
			// The next save tries again.
		}
	});
	return composeContent(content);
}
