/** What the device keeps of one build of the site. A newer build has a store of its own, so that the two never mix. */
import { listNamedFiles } from '#lib/offline/named-files.ts';
import { ruleFor, sessionListFile, storeName, type SessionList } from '#lib/offline/rules.ts';
import type { OfflineBuild } from './worker-types.ts';

/** As many files as are fetched at a time. */
const atOnce = 6;

export class Store {
	readonly #build: OfflineBuild;
	readonly #cache: Promise<Cache>;

	constructor(build: OfflineBuild) {
		this.#build = build;
		this.#cache = caches.open(storeName(build.base, build.version));
	}

	async find(path: string): Promise<Response | undefined> {
		return (await this.#cache).match(path);
	}

	async listPaths(): Promise<string[]> {
		return pathsIn(await this.#cache);
	}

	/** Keeps an answer, with the files that it names. @throws QuotaExceededError where the device has no room. */
	async keep(path: string, answer: Response): Promise<void> {
		const text = answer.clone();
		await (await this.#cache).put(path, answer);
		await this.fetchAll(await this.#listMissing(path, text));
	}

	/**
	 * Fetches files and all that they name, and keeps them. What the site does not have is left out. @throws where the
	 * network fails, or the device has no room: then the rest has not been fetched.
	 */
	async fetchAll(paths: Iterable<string>, onEach: (done: number, of: number) => void = () => undefined) {
		const seen = new Set(paths);
		const left = [...seen];
		let done = 0;
		const work = async () => {
			for (let path = left.shift(); path !== undefined; path = left.shift()) {
				const more = (await this.#fetchOne(path)).filter((file) => !seen.has(file));
				for (const file of more) seen.add(file);
				left.push(...more);
				onEach(++done, seen.size);
			}
		};
		await Promise.all(Array.from({ length: atOnce }, work));
	}

	/** Returns what the file names and the store does not have. */
	async #fetchOne(path: string): Promise<string[]> {
		const isNamed = ruleFor(path, this.#build.base) === 'named';
		const answer = await fetch(path, { cache: isNamed ? 'default' : 'no-cache' });
		if (answer.status >= 500) throw new Error(`${path} answers ${answer.status}.`);
		// A browser shows no page that came by a redirect from a store.
		if (!answer.ok || answer.redirected) return [];
		const text = answer.clone();
		await (await this.#cache).put(path, answer);
		return this.#listMissing(path, text);
	}

	async #listMissing(path: string, answer: Response): Promise<string[]> {
		if (!/(?:\/|\.js|\.json)$/.test(path)) return [];
		const text = await answer.text();
		const files = path.endsWith(`/${sessionListFile}`)
			? (JSON.parse(text) as SessionList).files
			: listNamedFiles(text, path, this.#build.base);
		const known = new Set(await this.listPaths());
		return files.filter((file) => !known.has(file));
	}

	/** Takes away a session: what it alone has. Without one, everything but what every device keeps. */
	async remove(list?: string): Promise<void> {
		const cache = await this.#cache;
		const all = await this.listPaths();
		const others = all.filter((path) => path.endsWith(`/${sessionListFile}`) && path !== list);
		const stay = new Set(this.#build.always);
		for (const other of list ? others : []) {
			stay.add(other);
			for (const file of await this.#readList(other)) stay.add(file);
		}
		const gone = list ? [list, ...(await this.#readList(list))] : all;
		await Promise.all(gone.filter((path) => !stay.has(path)).map((path) => cache.delete(path)));
	}

	async #readList(list: string): Promise<string[]> {
		const kept = await this.find(list);
		return kept ? ((await kept.json()) as SessionList).files : [];
	}

	/** What the stores of other builds hold. */
	async listEarlier(): Promise<string[]> {
		const paths = await Promise.all(
			(await this.#others()).map(async (name) => pathsIn(await caches.open(name))),
		);
		return paths.flat();
	}

	async removeEarlier(): Promise<void> {
		await Promise.all((await this.#others()).map((name) => caches.delete(name)));
	}

	async #others(): Promise<string[]> {
		const { base, version } = this.#build;
		const names = await caches.keys();
		return names.filter((name) => name.startsWith(storeName(base)) && name !== storeName(base, version));
	}
}

async function pathsIn(cache: Cache): Promise<string[]> {
	return (await cache.keys()).map(({ url }) => new URL(url).pathname);
}
