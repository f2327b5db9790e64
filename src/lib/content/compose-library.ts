/** A partnership’s own folder together with what it takes from the shared library. */
import { everyPart, siteSchema, type LibraryParts, type Site } from '#schemas/site.ts';
import { readFewFields } from './front-matter.ts';
import type { SourceFile } from './source-entry.ts';

export interface Composition {
	/** The partnership’s own files, and the shared ones beside them. */
	files: SourceFile[];
	/** Shared entries that this site leaves to the shared library’s own address. */
	leftOut: SourceFile[];
}

/** Never left out: nobody who reads about a review may be far from whom to tell. */
export const alwaysTaken = ['P05'];

/** What belongs to the shared library’s own site alone. */
const ofOneSite = ['site', 'overlays'];

/** What the settings say of the shared library; all of it where they cannot be read, so that one mistake stays one. */
export function findLibrary(files: readonly SourceFile[]): Site['library'] {
	const settings = files.find(({ collection }) => collection === 'site');
	const { data } = settings?.parsed ?? {};
	if (typeof data !== 'object' || data === null || !('library' in data)) return undefined;
	const result = siteSchema.shape.library.safeParse(data.library);
	return result.success ? result.data : 'all';
}

/** A file of the partnership takes the place of the shared one with its name. */
export function composeLibrary(
	own: readonly SourceFile[],
	shared: readonly SourceFile[],
	library: NonNullable<Site['library']>,
): Composition {
	const parts = everyPart(library);
	const replaced = new Set(own.map(nameOf));
	const others = shared.filter((file) => !ofOneSite.includes(file.collection) && !replaced.has(nameOf(file)));
	const { taken = [], left = [] } = Object.groupBy(others, (file) =>
		isTaken(file, parts) ? 'taken' : 'left',
	);
	return { files: [...own, ...taken], leftOut: left };
}

function nameOf({ collection, id }: SourceFile): string {
	return `${collection}/${id}`;
}

function isTaken({ collection, text }: SourceFile, parts: LibraryParts): boolean {
	const part = Object.hasOwn(parts, collection) ? parts[collection as keyof LibraryParts] : 'all';
	if (part === 'all') return true;
	const { code } = readFewFields(text, ['code']);
	return alwaysTaken.includes(code as string) || (part !== 'none' && part.includes(code as string));
}
