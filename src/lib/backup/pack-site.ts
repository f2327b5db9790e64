/** One zip file of a whole site: its files, and a list of them with their checksums. */
import { createHash } from 'node:crypto';
import { zipParts } from '#lib/documents/zip.ts';
import { exportName, type ExportList } from '#schemas/export.ts';

export interface SiteFile {
	/** From the folder of the site, with forward slashes. */
	path: string;
	data: Uint8Array;
}

/** The same files give the same bytes, whenever and wherever. */
export function packSite(
	files: readonly SiteFile[],
	about: Pick<ExportList, 'site' | 'address'>,
): Uint8Array {
	const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
	const list: ExportList = {
		format: 'alongside-export',
		version: 1,
		...about,
		files: sorted.map(({ path, data }) => ({ path, size: data.length, sha256: sumOf(data) })),
	};
	return zipParts([
		{ path: exportName, data: `${JSON.stringify(list, undefined, '\t')}\n` },
		...sorted.map(({ path, data }) => ({ path, data })),
	]);
}

/** SHA-256 in small hexadecimal figures. */
export function sumOf(data: Uint8Array): string {
	return createHash('sha256').update(data).digest('hex');
}
