/** What a partnership’s own site leaves to the shared library, read where that library lies: in `src/content`. */
import { checkSchemas } from '../lib/checks/schema.ts';
import { listDerivedPages } from '../lib/content/derived-addresses.ts';
import { readSite } from '../lib/content/read-site.ts';
import type { SourceEntry, SourceFile } from '../lib/content/source-entry.ts';
import { collectionFaces } from '../lib/links/collection-faces.ts';
import type { Elsewhere } from '../lib/links/elsewhere.ts';
import { entryPath } from '../lib/links/paths.ts';
import type { CodedCollection } from '../schemas/shared.ts';
import { contentRoot, sharedRoot } from './content-root.ts';
import { readSiteSettings } from './settings.ts';

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
	const { name, address, folder } = readSiteSettings(sharedRoot);
	const shared = { name, address: address.replace(/\/$/, '') + folder };
	const read = readSite(contentRoot, contentRoot, sharedRoot);
	if (!read.takesFromLibrary) return { files: [], entries: [], elsewhere: { ...shared, paths: new Set() } };
	const own = read.own.files;
	const files = read.leftOut;
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
