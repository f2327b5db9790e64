import type { CollectionName } from '#schemas/collections.ts';
import type { Library, SourceEntry, SourceFile } from '#lib/content/source-entry.ts';

export function makeLibrary(files: SourceFile[], entries: SourceEntry[]): Library {
	const byCollection = Map.groupBy(entries, (entry) => entry.collection);
	return {
		files,
		entries,
		of: <C extends CollectionName>(collection: C) => (byCollection.get(collection) ?? []) as SourceEntry<C>[],
	};
}
