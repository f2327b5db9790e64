/** Addresses that lead on, for hosts that can do so themselves. Every one has a page of its own as well. */
import { readFewFields } from '#lib/content/front-matter.ts';
import type { SourceFile } from '#lib/content/source-entry.ts';
import { collectionFaces } from '#lib/links/collection-faces.ts';
import { entryPath } from '#lib/links/paths.ts';

export interface Redirect {
	/** Site paths. */
	from: string;
	to: string;
}

/** From the earlier names of published entries to their present ones. */
export function listRedirects(files: readonly Pick<SourceFile, 'collection' | 'id' | 'text'>[]): Redirect[] {
	return files.flatMap(({ collection, id, text }) => {
		if (!Object.hasOwn(collectionFaces, collection)) return [];
		const { aliases, status = 'published' } = readFewFields(text, ['aliases', 'status']);
		if (!Array.isArray(aliases) || status !== 'published') return [];
		return aliases.map((alias) => ({
			from: entryPath(collection, String(alias)),
			to: entryPath(collection, id),
		}));
	});
}
