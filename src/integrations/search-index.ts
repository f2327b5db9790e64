/**
 * Makes the search index after the build: Pagefind’s files, without the interface it brings, and the small file that
 * answers the first keystrokes. `ALONGSIDE_SEARCH=off` leaves it out, for measuring the build alone.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { listFiles } from '../lib/hosting/sync-folder.ts';
import type { EngineEntry } from '../lib/search/engine.ts';
import { packFirstIndex, type SearchSource } from '../lib/search/first-index.ts';
import { readFragment } from '../lib/search/fragment.ts';
import { markPage, readRecord } from '../lib/search/mark-page.ts';
import { cutWordFiles, readWordFileNames, replaceWordFiles } from '../lib/search/rechunk.ts';
import type { SearchRecord } from '../lib/search/record.ts';
import { decodeFragment, nameOf, pack, unpack } from './pagefind-files.ts';

/** Parts of a page that say nothing about it, or say what another page says. */
const notSearched = [
	'.crumb',
	'.kicker',
	'.stages',
	'.pager',
	'.codes',
	'[aria-labelledby=related]',
	'[aria-labelledby=history]',
	'[aria-labelledby=changed]',
	'.letters',
	'.no',
	'.basis',
	'.statements .along',
	'.get',
	'.copies',
	'.not-searched',
	// The times of a session.
	'.at',
	'.span',
	'.cut-lines',
	'.close',
];

const firstIndexFile = 'search/first.json';
const kept = /^(pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_(meta|index|fragment|filter))$/;

export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir);
				const source = join(folder, firstIndexFile);
				if (process.env['ALONGSIDE_SEARCH'] === 'off' || !existsSync(source))
					return rmSync(source, { force: true });
				await writeSearch(folder, JSON.parse(readFileSync(source, 'utf8')) as SearchSource);
			},
		},
	};
}

async function writeSearch(folder: string, source: SearchSource): Promise<void> {
	const { index, errors } = await createIndex({ forceLanguage: 'en', excludeSelectors: notSearched });
	if (!index) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
	const records = await addPages(index, folder, source);
	const { files } = await index.getFiles();
	await close();
	for (const { path, content } of cutIndex(files))
		if (kept.test(path.replace(/^.*\//, ''))) write(join(folder, 'pagefind', path), content);
	const fragments = files.filter(({ path }) => path.endsWith('.pf_fragment')).map(decodeFragment);
	const indexed = fragments
		.map((fragment) => readFragment(fragment, records))
		.sort((a, b) => (a.record.path < b.record.path ? -1 : 1));
	write(join(folder, firstIndexFile), JSON.stringify(packFirstIndex(indexed, source, findEngine(files))));
}

/** Adds every page whose main part is marked, with its fields. Returns the fields by path. */
async function addPages(
	index: PagefindIndex,
	folder: string,
	source: SearchSource,
): Promise<Map<string, SearchRecord>> {
	const known = new Map(source.records.map((record) => [record.path, record]));
	const records = new Map<string, SearchRecord>();
	for (const file of listFiles(folder)) {
		if (!file.endsWith('index.html')) continue;
		const html = readFileSync(join(folder, file), 'utf8');
		if (!html.includes('data-pagefind-body')) continue;
		const path = `/${file.slice(0, -'index.html'.length)}`;
		const record = readRecord(html, path, known.get(path));
		records.set(path, record);
		const { errors } = await index.addHTMLFile({
			url: path,
			content: markPage(html, record, source.kinds[record.type[0]!] ?? []),
		});
		if (errors.length > 0) throw new Error(`${path} could not be indexed: ${errors.join(' ')}`);
	}
	return records;
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

function findEngine(files: readonly IndexFile[]): EngineEntry {
	const entry = files.find(({ path }) => path.endsWith('pagefind-entry.json'))!;
	return JSON.parse(new TextDecoder().decode(entry.content)) as EngineEntry;
}

function write(path: string, content: string | Uint8Array): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, content);
}
