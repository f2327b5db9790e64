/** The files of the whole site as a reader looks for them: by kind of entry, then by entry. */
import { collectionFaces, type CollectionFace } from '#lib/links/collection-faces.ts';
import { collectionOfCode } from '#lib/links/paths.ts';
import type { ListedFile } from './index-file.ts';

export interface EntryFiles {
	title: string;
	/** Empty where the entry has none. */
	code: string;
	version: string;
	/** The path of its page, with the folder of the site. */
	page: string;
	files: readonly ListedFile[];
}

export interface FileGroup {
	id: string;
	title: string;
	colour: CollectionFace['colour'];
	entries: readonly EntryFiles[];
}

/** Forms come first: they are what people come for. */
const order = ['proformas', 'protocols', 'training', 'case-studies', 'maps', 'words'];

export function groupFiles(files: readonly ListedFile[]): FileGroup[] {
	const entries = [...Map.groupBy(files, ({ page }) => page).values()].map(describeEntry);
	const groups = Map.groupBy(entries, ({ code }) => collectionOfCode(code) ?? 'words');
	return order.flatMap((id) => {
		const group = groups.get(id);
		const { many: title, colour } = collectionFaces[id] ?? { many: 'Words explained', colour: 'guide' };
		return group ? [{ id, title, colour, entries: group }] : [];
	});
}

function describeEntry(files: readonly ListedFile[]): EntryFiles {
	const { title, entry = '', version, page } = files[0]!;
	return { title, code: entry, version, page: new URL(page).pathname, files };
}
