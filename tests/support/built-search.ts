/** The search of a built site, run in Node by the same code as in the browser. */
import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startEngine } from '#lib/search/engine.ts';
import type { FirstIndex } from '#lib/search/first-index.ts';
import type { Engine } from '#lib/search/full-text.ts';
import { makeSearcher, type Searcher } from '#lib/search/searcher.ts';

export interface BuiltSearch {
	searcher: Searcher;
	engine: Engine;
	first: FirstIndex;
}

/** `folder` holds a built site. @throws where it was built without its search index. */
export async function openBuiltSearch(folder: string): Promise<BuiltSearch> {
	const first = JSON.parse(readFileSync(join(folder, 'search/first.json'), 'utf8')) as FirstIndex;
	globalThis.fetch = readInsteadOfFetch(globalThis.fetch);
	const engine = await startEngine(`${pathToFileURL(folder).href}/pagefind/`, first.engine);
	return { searcher: makeSearcher(first), engine, first };
}

/** Node fetches nothing from the disk. */
function readInsteadOfFetch(fetchElsewhere: typeof fetch): typeof fetch {
	return async (input, init) => {
		const address = String(input).split('?')[0]!;
		if (!address.startsWith('file:')) return fetchElsewhere(input, init);
		return new Response(await readFile(fileURLToPath(address)));
	};
}
