/** The text parts of a zipped document by path. */
import { strFromU8, unzipSync } from 'fflate';

export function readParts(bytes: Uint8Array): Record<string, string> {
	return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}
