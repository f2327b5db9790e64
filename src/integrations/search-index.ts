/**
 * Makes the search index after the build: Pagefind’s files, without the interface it brings, and the small file that
 * answers the first keystrokes. `ALONGSIDE_SEARCH=off` leaves it out, for measuring the build alone.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { PagefindIndex } from 'pagefind';
import { listFiles } from '../lib/hosting/sync-folder.ts';
import type { SearchSource } from '../lib/search/first-index.ts';
import { markPage, readRecord } from '../lib/search/mark-page.ts';
import type { SearchRecord } from '../lib/search/record.ts';
import { writeSearch } from './write-search.ts';

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

export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir);
				const source = join(folder, firstIndexFile);
				if (process.env['ALONGSIDE_SEARCH'] === 'off' || !existsSync(source))
					return rmSync(source, { force: true });
				await indexSite(folder, JSON.parse(readFileSync(source, 'utf8')) as SearchSource);
			},
		},
	};
}

function indexSite(folder: string, source: SearchSource): Promise<void> {
	const places = {
		engine: join(folder, 'pagefind'),
		first: join(folder, firstIndexFile),
		leaveOut: notSearched,
	};
	return writeSearch(source, places, (index) => addPages(index, folder, source));
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
