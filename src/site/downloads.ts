/** The files for download: made of the entries, kept in the cache, and listed for pages and programs. */
import type { Document } from '../lib/documents/document.ts';
import { zipParts } from '../lib/documents/zip.ts';
import { makeDocuments } from '../lib/downloads/documents.ts';
import { formats, packMediaType, type FormatName } from '../lib/downloads/formats.data.ts';
import {
	indexVersion,
	type DownloadIndex,
	type ListedFile,
	type ListedPack,
} from '../lib/downloads/index-file.ts';
import { dateOfPack, planPack, writeLicence, writeReadMe, type PackedFile } from '../lib/downloads/packs.ts';
import { downloadPath, fileName, listFormats, savedName } from '../lib/downloads/plan.ts';
import { withBase } from '../lib/links/paths.ts';
import type { Pack } from '../schemas/packs.ts';
import { hashOf, hashWriters, keepFile, readKept } from './download-cache.ts';
import { getKnowledge } from './knowledge.ts';
import { getPrintedPaths } from './short-addresses.ts';
import { writers } from './writers.ts';

let memo: Promise<ListedFile[]> | undefined;

/** Every file of every entry. `ALONGSIDE_DOWNLOADS=off` makes none, as when timing the rest. */
function listFiles(): Promise<ListedFile[]> {
	if (import.meta.env.DEV) return makeFiles(() => true);
	return (memo ??= makeFiles(() => true));
}

/** The files of an entry by its code, Word first; of the glossary by its id. */
export async function listFilesOf(code: string): Promise<ListedFile[]> {
	if (import.meta.env.DEV) return makeFiles((document) => (document.code ?? document.id) === code);
	return Map.groupBy(await listFiles(), ({ entry, file }) => entry ?? file.split('.')[0]!).get(code) ?? [];
}

/** The files of every entry by its code. While somebody is writing, none are made before they are asked for. */
export async function listFilesByCode(): Promise<Map<string, ListedFile[]>> {
	const files = import.meta.env.DEV ? [] : await listFiles();
	return Map.groupBy(files, ({ entry }) => entry ?? '');
}

export async function readDownloadIndex(): Promise<DownloadIndex> {
	const { site, all } = await getKnowledge();
	const files = await listFiles();
	const packs: ListedPack[] = [];
	for (const pack of all.packs.flatMap(({ data }) => data.packs))
		packs.push(...(await makePack(pack, files)));
	return { indexVersion, licence: site.licence.content, files, packs };
}

async function makeFiles(isWanted: (document: Document) => boolean): Promise<ListedFile[]> {
	if (process.env['ALONGSIDE_DOWNLOADS'] === 'off') return [];
	const knowledge = await getKnowledge();
	const { site, all, elsewhere, logo } = knowledge;
	const shortPaths = await getPrintedPaths();
	const base = import.meta.env.BASE_URL;
	const documents = makeDocuments({ site, all, knowledge, logo, base, shortPaths, elsewhere });
	const files: ListedFile[] = [];
	for (const document of documents.filter(isWanted))
		for (const format of listFormats(document)) files.push(await makeFile(document, format));
	return files;
}

async function makeFile(document: Document, format: FormatName): Promise<ListedFile> {
	const file = fileName(document, format);
	const key = hashOf(hashWriters(), format, JSON.stringify(document));
	const made = await keepFile(file, key, () => writers[format](document));
	return {
		file,
		address: fullAddress(downloadPath(file)),
		mediaType: formats[format].mediaType,
		...made,
		version: document.version,
		date: document.date,
		entry: document.code,
		title: document.title,
		savedAs: savedName(document, format),
		page: document.address,
		format,
		change: document.change,
	};
}

/** Nothing where a pack has no file, as where none are made. */
async function makePack(pack: Pack, files: readonly ListedFile[]): Promise<ListedPack[]> {
	const { site } = await getKnowledge();
	const packed = planPack(pack, files);
	if (packed.length === 0) return [];
	const file = `packs/${pack.id}.zip`;
	const texts = [
		{ path: 'read-me-first.html', data: writeReadMe(pack, packed, site) },
		{ path: 'licence.txt', data: writeLicence(site) },
	];
	const key = hashOf(JSON.stringify(texts), ...packed.map((one) => one.path + one.file.sha256));
	const made = await keepFile(file, key, () => zipParts([...texts, ...packed.map(readPart)]));
	return [
		{
			file,
			address: fullAddress(downloadPath(file)),
			mediaType: packMediaType,
			...made,
			version: site.version,
			date: dateOfPack(packed),
			id: pack.id,
			title: pack.title,
			files: packed.map((one) => one.file.file),
		},
	];
}

// The files are compressed already.
function readPart({ path, file }: PackedFile) {
	return { path, data: readKept(file.file), stored: true };
}

function fullAddress(path: string): string {
	return new URL(withBase(import.meta.env.BASE_URL, path), import.meta.env.SITE).href;
}
