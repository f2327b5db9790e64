/** Starts Pagefind with everything that it needs on its way at once; left alone it asks for one thing after another. */
import type { Engine } from './full-text.ts';
import { ranking } from './weights.data.ts';

/** Pagefind’s own table of contents, which the first index carries. */
export interface EngineEntry {
	version: string;
	languages: Record<string, { hash: string; wasm: string; page_count: number }>;
	include_characters: string[];
}

interface Pagefind {
	createInstance(options: object): Engine & { init(): Promise<void> };
}

/**
 * `folder` is the full address of Pagefind’s files, with a slash at the end; `program` that of the files to run, where
 * the index is of another site. @throws where one of them cannot be had.
 */
export async function startEngine(folder: string, entry: EngineEntry, program = folder): Promise<Engine> {
	const { hash, wasm } = Object.values(entry.languages)[0]!;
	const fetchNow = globalThis.fetch;
	const early = new Map([
		[`${folder}pagefind-entry.json`, Promise.resolve(Response.json(entry))],
		[`${folder}pagefind.${hash}.pf_meta`, fetchWhole(`${folder}pagefind.${hash}.pf_meta`)],
		[`${folder}wasm.${wasm}.pagefind`, fetchWhole(`${program}wasm.${wasm}.pagefind`)],
	]);
	// For good: Pagefind may ask for them after it says that it has started.
	globalThis.fetch = (input, init) => early.get(String(input).split('?')[0]!) ?? fetchNow(input, init);
	const { createInstance } = (await import(/* @vite-ignore */ `${program}pagefind.js`)) as Pagefind;
	const engine = createInstance({ basePath: folder, ranking });
	await Promise.all([...early.values(), engine.init()]);
	return engine;
}

/** @throws where the server does not have it: Pagefind would go on with an empty index. */
async function fetchWhole(address: string): Promise<Response> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
	return response;
}
