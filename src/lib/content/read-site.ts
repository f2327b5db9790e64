/** A folder of content as its site sees it: what lies in it, and for a partnership’s own what it takes from the library. */
import { composeLibrary, findLibrary, type Composition } from './compose-library.ts';
import { readSource, type ReadResult } from './read-source.ts';

export interface ReadSite extends Composition {
	/** What lies in the folder itself. */
	own: ReadResult;
	/** Whether anything is taken from the shared library. */
	takesFromLibrary: boolean;
}

/** `shared`: the folder of the shared library. File names are relative to `root`; all three are absolute paths. */
export function readSite(folder: string, root: string, shared: string | undefined): ReadSite {
	const own = readSource(folder, root);
	const library = shared ? findLibrary(own.files) : undefined;
	if (!shared || !library) return { own, files: own.files, leftOut: [], takesFromLibrary: false };
	const composed = composeLibrary(own.files, readSource(shared, root).files, library);
	return { own, ...composed, takesFromLibrary: true };
}
