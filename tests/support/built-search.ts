/** The search of a built site, run in Node by the same code as in the browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { startEngine } from '#lib/search/engine.ts';
import type { FirstIndex } from '#lib/search/first-index.ts';
import type { Engine } from '#lib/search/full-text.ts';
import { makeSearcher, type Searcher } from '#lib/search/searcher.ts';

export interface BuiltSearch {
	searcher: Searcher;
	engine: Engine;
	first: FirstIndex;
	/** What has been fetched so far, by address, in bytes as they travel. */
	fetched: ReadonlyMap<string, number>;
}

/** `folder` holds a built site. @throws where it was built without its search index. */
export async function openBuiltSearch(folder: string): Promise<BuiltSearch> {
	const first = JSON.parse(readFileSync(join(folder, 'search/first.json'), 'utf8')) as FirstIndex;
	const fetched = new Map<string, number>();
	globalThis.fetch = readInsteadOfFetch(fetched);
	const engine = await startEngine(`${pathToFileURL(folder).href}/pagefind/`, first.engine);
	fetched.set('pagefind.js', weigh(readFileSync(join(folder, 'pagefind/pagefind.js'))));
	return { searcher: makeSearcher(first), engine, first, fetched };
}

/** Node fetches nothing from the disk. Pagefind’s own files are compressed already. */
function readInsteadOfFetch(fetched: Map<string, number>): typeof fetch {
	return (input) => {
		const address = String(input).split('?')[0]!;
		const content = readFileSync(fileURLToPath(address));
		fetched.set(address, content.length);
		return Promise.resolve(new Response(content));
	};
}

export interface SearchWeight {
	/** The program in the worker with the list of words, in bytes after brotli. */
	layer: number;
	/** All that is fetched before the first answer: both programs and the first index. */
	firstAnswer: number;
	/** The text of both programs. */
	programs: string;
}

/** What the search page of a built site makes a reader fetch. `folder` is served from `base`. */
export function weighSearch(folder: string, base = '/'): SearchWeight {
	const html = readFileSync(join(folder, 'search/index.html'), 'utf8');
	const read = (attribute: string) => {
		const address = new RegExp(`data-${attribute}="([^"]+)"`).exec(html)![1]!;
		return readFileSync(join(folder, address.slice(base.length)));
	};
	const [worker, script, index] = [read('worker'), read('script'), read('first')];
	const { words } = JSON.parse(index.toString()) as FirstIndex;
	return {
		layer: weigh(worker) + weigh(Buffer.from(words.join(' '))),
		firstAnswer: [worker, script, index].reduce((sum, file) => sum + weigh(file), 0),
		programs: `${worker.toString()}\n${script.toString()}`,
	};
}

/** What one query fetches in all, from the first letter to the last excerpt. */
export async function weighQuery(folder: string, query: string): Promise<number> {
	const { searcher, engine, fetched } = await openBuiltSearch(folder);
	await searcher.answer({ query, chosen: new Map(), asTyped: false, shown: 10 }, engine);
	return weighSearch(folder).firstAnswer + [...fetched.values()].reduce((sum, bytes) => sum + bytes, 0);
}

function weigh(file: Buffer): number {
	return brotliCompressSync(file).length;
}
