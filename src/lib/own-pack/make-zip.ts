/** One zip of chosen files, made where it is asked for. Fetching is somebody else's: bytes come in, bytes go out. */
import { zipParts } from '#lib/documents/zip.ts';
import type { ListedFile } from '#lib/downloads/index-file.ts';
import { planPack, writeLicence, writeReadMe, type PackedFile } from '#lib/downloads/packs.ts';
import { plural } from '#lib/text/count.ts';
import type { Site } from '#schemas/site.ts';
import { uses, type PackChoice } from './address.ts';

export type PackSite = Pick<Site, 'name' | 'language' | 'partnership' | 'licence' | 'address'>;

/** The files of a choice in their places in the zip. */
export function planOwnPack({ codes, as }: PackChoice, files: readonly ListedFile[]): PackedFile[] {
	const wanted = new Set<string>(as.flatMap((use) => uses[use].formats));
	return planPack(
		{ entries: [...codes] },
		files.filter(({ format }) => wanted.has(format)),
	);
}

/** `contents` are the bytes of the planned files, in the same order; `address` leads to the same choice. */
export function makeZip(
	planned: readonly PackedFile[],
	contents: readonly Uint8Array[],
	{ site, address }: { site: PackSite; address: string },
): Uint8Array {
	const entries = new Set(planned.map(({ file }) => file.page)).size;
	const about = `Put together from ${plural(entries, 'page')} of the site. The same choice again, in its newest versions: ${address}`;
	return zipParts([
		{
			path: 'read-me-first.html',
			data: writeReadMe({ title: 'A pack for your day', about }, planned, site),
		},
		{ path: 'licence.txt', data: writeLicence(site) },
		...planned.map(({ path }, index) => ({ path, data: contents[index]!, stored: true })),
	]);
}
