/** A zip file of the parts of a document: the same parts give the same bytes on any machine. */
import { strToU8, zipSync, type Zippable } from 'fflate';

export interface Part {
	path: string;
	data: string | Uint8Array;
	/** Not compressed: pictures, and the type of an OpenDocument file, which is read without unpacking. */
	stored?: boolean;
}

export function zipParts(parts: readonly Part[]): Uint8Array {
	// The zip format has no time zone: fflate writes the local date parts, so they are the same everywhere.
	const mtime = new Date(1980, 0, 1);
	const files: Zippable = {};
	for (const { path, data, stored } of parts) {
		const bytes = typeof data === 'string' ? strToU8(data) : data;
		files[path] = [bytes, { level: stored ? 0 : 6, mtime, os: 0, attrs: 0 }];
	}
	return zipSync(files);
}
