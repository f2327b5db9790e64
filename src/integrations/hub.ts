/**
 * The pages over all sites of a hub, and their search index: `npm run hub` names what it has gathered in
 * `ALONGSIDE_HUB`. Without it a site has none of this.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { PagefindIndex } from 'pagefind';
import { readHubEntry, readHubHead } from '../lib/federation/hub-file.ts';
import { toSearchRecord } from '../lib/federation/listed.ts';
import type { SearchSource } from '../lib/search/first-index.ts';
import type { SearchRecord } from '../lib/search/record.ts';
import { hubFile, readHubLines } from '../site/hub.ts';
import { writeSearch } from './write-search.ts';

const firstFile = 'first.json';

const routes = [
	['/all', 'index.astro'],
	['/all/like-ours', 'like-ours.astro'],
	['/all/first.json', 'first.json.ts'],
] as const;

export function hub(): AstroIntegration {
	return {
		name: 'hub',
		hooks: hubFile
			? {
					'astro:config:setup': ({ injectRoute }) => {
						for (const [pattern, file] of routes)
							injectRoute({ pattern, entrypoint: `./src/pages/_all/${file}`, prerender: true });
					},
					'astro:build:done': ({ dir }) => indexHub(join(fileURLToPath(dir), 'all')),
				}
			: {},
	};
}

function indexHub(folder: string): Promise<void> {
	const source = JSON.parse(readFileSync(join(folder, firstFile), 'utf8')) as SearchSource;
	return indexEntries(folder, hubFile!, source);
}

/** Writes the index of all entries of a hub’s file below `folder`. */
export function indexEntries(folder: string, file: string, source: SearchSource): Promise<void> {
	const places = { engine: join(folder, 'pagefind'), first: join(folder, firstFile) };
	return writeSearch(source, places, (index) => addEntries(index, readHubLines(file), source.kinds));
}

/** Returns the fields of each entry by its address. */
async function addEntries(
	index: PagefindIndex,
	lines: AsyncGenerator<string>,
	kinds: SearchSource['kinds'],
): Promise<Map<string, SearchRecord>> {
	const records = new Map<string, SearchRecord>();
	const head = readHubHead((await lines.next()).value as string);
	for await (const line of lines) {
		const entry = readHubEntry(line);
		const { address, title, summary, words, collection, searchTerms } = entry;
		records.set(address, toSearchRecord(entry, head));
		const { errors } = await index.addCustomRecord({
			url: address,
			language: 'en',
			content: `${title}. ${summary} ${words}`,
			meta: { title, summary, type: (kinds[collection] ?? []).join(', '), aliases: searchTerms.join(', ') },
		});
		if (errors.length > 0) throw new Error(`${address} could not be indexed: ${errors.join(' ')}`);
	}
	return records;
}
