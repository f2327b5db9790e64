/** What a partnership’s own site leaves to the shared library, read where that library lies: in `src/content`. */
import { resolve } from 'node:path';
import { checkSchemas } from '../lib/checks/schema.ts';
import { composeLibrary } from '../lib/content/compose-library.ts';
import { listDerivedPages } from '../lib/content/derived-addresses.ts';
import { readSource } from '../lib/content/read-source.ts';
import type { SourceEntry, SourceFile } from '../lib/content/source-entry.ts';
import { collectionFaces } from '../lib/links/collection-faces.ts';
import type { Elsewhere } from '../lib/links/elsewhere.ts';
import { entryPath } from '../lib/links/paths.ts';
import type { CodedCollection } from '../schemas/shared.ts';
import { contentRoot } from './content-root.ts';
import { readSiteSettings } from './settings.ts';

const sharedRoot = resolve(process.cwd(), 'src/content');

interface LeftOut {
	files: SourceFile[];
	entries: SourceEntry<CodedCollection>[];
	elsewhere: Elsewhere;
}

let memo: LeftOut | undefined;

/** Nothing for a folder that stands alone. */
export function readLeftOut(): LeftOut {
	return (memo ??= read());
}

function read(): LeftOut {
	const { library } = readSiteSettings(contentRoot);
	const { name, address, folder } = readSiteSettings(sharedRoot);
	const shared = { name, address: address.replace(/\/$/, '') + folder };
	if (!library) return { files: [], entries: [], elsewhere: { ...shared, paths: new Set() } };
	const own = readSource(contentRoot, contentRoot).files;
	const files = composeLibrary(own, readSource(sharedRoot, sharedRoot).files, library).leftOut;
	const present = new Set(own.map(({ collection }) => collection));
	// A list with nothing in it is of no use to anybody: the shared library’s own is.
	const lists = Object.keys(collectionFaces).filter((name) => !present.has(name as CodedCollection));
	const derived = new Set(own.flatMap(listDerivedPages).map(([path]) => path));
	const paths = [
		...lists.map((name) => `/${name}/`),
		// Such as the run-sheet of a role that has no step here.
		...files
			.flatMap(listDerivedPages)
			.map(([path]) => path)
			.filter((path) => !derived.has(path)),
		...files.map(({ collection, id }) => entryPath(collection, id)),
	];
	return {
		files,
		entries: checkSchemas(files).entries as SourceEntry<CodedCollection>[],
		elsewhere: { ...shared, paths: new Set(paths) },
	};
}
