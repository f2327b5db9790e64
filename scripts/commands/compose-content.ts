/** The folder that Astro reads. */
import { existsSync, mkdirSync, watch } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readSite } from '#lib/content/read-site.ts';
import { manifestName } from '#lib/content/read-source.ts';
import { syncFiles } from '#lib/hosting/sync-folder.ts';
import { fileKinds } from '#schemas/collections.ts';
import { sharedContent } from './content-folder.ts';

const root = resolve(import.meta.dirname, '../..');

/** The content itself; for a partnership’s own folder a copy of it below `.cache`, with what it takes from the library. */
export function composeContent(content: string): string {
	const { own, files, takesFromLibrary } = readSite(content, root, sharedContent);
	if (!takesFromLibrary) return content;
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
	// Astro warns of a folder that is not there, and would not see its first file.
	for (const name of Object.keys(fileKinds)) mkdirSync(join(composed, name), { recursive: true });
	return composed;
}

/** What Astro is told: the folder that it reads, and the one that a person keeps. */
export function tellAstro(content: string, compose = composeContent) {
	return { ALONGSIDE_CONTENT: compose(content), ALONGSIDE_OWN: content };
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
