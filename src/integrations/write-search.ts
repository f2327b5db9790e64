/** Writes Pagefind’s files, without the interface it brings, and the small file that answers the first keystrokes. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { minifySync } from 'rolldown/utils';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { EngineEntry } from '../lib/search/engine.ts';
import { packFirstIndex, type IndexedPage, type SearchSource } from '../lib/search/first-index.ts';
import { readFragment } from '../lib/search/fragment.ts';
import { cutWordFiles, readWordFileNames, replaceWordFiles } from '../lib/search/rechunk.ts';
import type { SearchRecord } from '../lib/search/record.ts';
import { decodeFragment, nameOf, pack, unpack } from './pagefind-files.ts';

const kept = /^(pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_(meta|index|fragment|filter))$/;

export interface SearchPlaces {
	/** The folder for Pagefind’s files. */
	engine: string;
	/** The file that the search asks for first. */
	first: string;
	/** Selectors of what says nothing about a page. */
	leaveOut?: string[];
}

/** `addPages` fills the index and gives the fields of each page by its address. */
export async function writeSearch(
	source: SearchSource,
	{ engine, first, leaveOut = [] }: SearchPlaces,
	addPages: (index: PagefindIndex) => Promise<Map<string, SearchRecord>>,
): Promise<void> {
	const { index, errors } = await createIndex({ forceLanguage: 'en', excludeSelectors: leaveOut });
	if (!index) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
	const records = await addPages(index);
	const { files } = await index.getFiles();
	await close();
	for (const { path, content } of cutIndex(files).map(shorten))
		if (kept.test(path.replace(/^.*\//, ''))) write(join(engine, path), content);
	const indexed = files
		.filter(({ path }) => path.endsWith('.pf_fragment'))
		.map((file) => readOnDemand(file, records))
		.sort((a, b) => (a.record.path < b.record.path ? -1 : 1));
	write(first, JSON.stringify(packFirstIndex(indexed, source, { engine: findEngine(files), weigh })));
}

/** Unpacked again for its text: the texts of a large hub together would fill the memory. */
function readOnDemand(file: IndexFile, records: ReadonlyMap<string, SearchRecord>): IndexedPage {
	const read = () => readFragment(decodeFragment(file), records);
	const { record, ref, sections } = read();
	return {
		record,
		ref,
		sections,
		get text() {
			return read().text;
		},
	};
}

/** The same index with smaller word files. */
function cutIndex(files: readonly IndexFile[]): IndexFile[] {
	const meta = files.find(({ path }) => path.endsWith('.pf_meta'))!;
	const unpacked = unpack(meta.content);
	const byName = new Map(files.map((file) => [nameOf(file.path), file]));
	const cut = cutWordFiles(readWordFileNames(unpacked).map((name) => unpack(byName.get(name)!.content)));
	const named = cut.map((file) => ({
		...file,
		name: `en_${createHash('sha256').update(file.content).digest('hex').slice(0, 7)}`,
	}));
	return [
		...files.filter((file) => file !== meta && !file.path.endsWith('.pf_index')),
		...named.map(({ name, content }) => ({ path: `index/${name}.pf_index`, content: pack(content) })),
		{ ...meta, content: pack(replaceWordFiles(unpacked, named)) },
	];
}

/** Pagefind’s own program comes in long hand. */
function shorten({ path, content }: IndexFile): { path: string; content: string | Uint8Array } {
	if (!path.endsWith('pagefind.js')) return { path, content };
	return { path, content: minifySync(path, new TextDecoder().decode(content)).code };
}

/** Bytes after brotli, as a host sends it. */
function weigh(text: string): number {
	return brotliCompressSync(text).length;
}

function findEngine(files: readonly IndexFile[]): EngineEntry {
	const entry = files.find(({ path }) => path.endsWith('pagefind-entry.json'))!;
	return JSON.parse(new TextDecoder().decode(entry.content)) as EngineEntry;
}

function write(path: string, content: string | Uint8Array): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, content);
}
