/** Reads a zip file of a site that may have been damaged on its way, or made by somebody who means harm. */
import { strFromU8, unzipSync } from 'fflate';
import type { Refusal } from '#lib/report/refusal.ts';
import { exportName, exportSchema, type ExportList } from '#schemas/export.ts';
import { sumOf, type SiteFile } from './pack-site.ts';
import { isSiteFile } from './site-paths.ts';

const mebibyte = 1024 * 1024;
/** Bytes of the whole zip, of all files unpacked, of one of them. */
const largest = { zip: 100 * mebibyte, all: 300 * mebibyte, one: 20 * mebibyte };
const mostFiles = 50_000;

export type UnpackedSite = { files: SiteFile[]; list: ExportList } | { refusal: Refusal };

class Unsafe extends Error {
	readonly rule: string;
	readonly fix: string;
	constructor(rule: string, message: string, fix: string) {
		super(message);
		this.rule = rule;
		this.fix = fix;
	}
}

const tooLarge = () =>
	new Unsafe(
		'zip-too-large',
		'It unpacks to more than any site.',
		'Take a zip file that “npm run export” has written.',
	);
const damaged = 'Take another copy of the zip file, or write it again with npm run export.';

/** The files of a site with their sums right; or what is wrong with the zip. Never throws. */
export function unpackSite(zip: Uint8Array): UnpackedSite {
	try {
		const parts = unzipSafely(zip);
		const list = readList(parts.get(exportName));
		parts.delete(exportName);
		checkSums(parts, list);
		return { list, files: list.files.map(({ path }) => ({ path, data: parts.get(path)! })) };
	} catch (error) {
		const { message, rule, fix } =
			error instanceof Unsafe
				? error
				: { message: 'It is no zip file, or it is cut off.', rule: 'zip-unreadable', fix: damaged };
		return { refusal: { rule, where: 'the zip file', why: message, fix } };
	}
}

/** Looks at every name and size before anything is unpacked. */
function unzipSafely(zip: Uint8Array): Map<string, Uint8Array> {
	if (zip.length > largest.zip) throw tooLarge();
	const seen = new Set<string>();
	let total = 0;
	const parts = unzipSync(zip, {
		filter: ({ name, originalSize }) => {
			if (name !== exportName && !isSiteFile(name))
				throw new Unsafe(
					'zip-astray',
					`It holds “${name.slice(0, 80)}”, which is no file of a site. Nothing was written.`,
					'Take a zip file that “npm run export” has written, as it is.',
				);
			total += originalSize;
			if (originalSize > largest.one || total > largest.all || seen.size >= mostFiles) throw tooLarge();
			if (seen.has(name.toLowerCase())) throw new Unsafe('zip-twice', `It holds “${name}” twice.`, damaged);
			seen.add(name.toLowerCase());
			return true;
		},
	});
	return new Map(Object.entries(parts));
}

function readList(data: Uint8Array | undefined): ExportList {
	if (!data)
		throw new Unsafe(
			'zip-without-list',
			`It has no “${exportName}”.`,
			'Take a zip file that “npm run export” has written.',
		);
	try {
		return exportSchema.parse(JSON.parse(strFromU8(data)));
	} catch {
		throw new Unsafe('zip-without-list', `Its “${exportName}” cannot be read.`, damaged);
	}
}

function checkSums(parts: ReadonlyMap<string, Uint8Array>, { files }: ExportList): void {
	const listed = new Set(files.map(({ path }) => path));
	const extra = [...parts.keys()].find((path) => !listed.has(path));
	if (extra) throw new Unsafe('zip-changed', `“${extra}” is not in its list.`, damaged);
	for (const { path, size, sha256 } of files) {
		const data = parts.get(path);
		if (!data) throw new Unsafe('zip-changed', `“${path}” is in its list, and is not there.`, damaged);
		if (data.length !== size || sumOf(data) !== sha256)
			throw new Unsafe('zip-changed', `“${path}” is not what it was: its checksum differs.`, damaged);
	}
}
