/** What this device keeps of the site, read by a page; only the service worker changes it. */
import { sessionListFile, storeName, type SessionList } from '#lib/offline/rules.ts';
import type { FromWorker, ToWorker } from './worker-types.ts';

/** A worker that says nothing for so long, in ms, has been ended by the browser. */
const longestSilence = 60_000;

export interface Kept {
	/** By path with the base. */
	files: ReadonlyMap<string, Response>;
	/** The sessions of which every file is there, by the path of their list. */
	sessions: ReadonlyMap<string, SessionList>;
}

/** Nothing where the browser keeps nothing at all, as in some private windows. */
export async function readKept(base: string): Promise<Kept> {
	const names = 'caches' in globalThis ? await caches.keys().catch(() => []) : [];
	// While a newer build is being fetched there are two: the older one is in use.
	const name = names.find((one) => one.startsWith(storeName(base)));
	const cache = name === undefined ? undefined : await caches.open(name);
	const files = new Map<string, Response>();
	for (const request of (await cache?.keys()) ?? [])
		files.set(new URL(request.url).pathname, (await cache!.match(request))!);
	return { files, sessions: await readSessions(files) };
}

async function readSessions(files: ReadonlyMap<string, Response>): Promise<Map<string, SessionList>> {
	const sessions = new Map<string, SessionList>();
	for (const [path, answer] of files) {
		if (!path.endsWith(`/${sessionListFile}`)) continue;
		const list = (await answer.clone().json()) as SessionList;
		if (list.files.every((file) => files.has(file))) sessions.set(path, list);
	}
	return sessions;
}

type End = 'ready' | 'full' | 'connection';
type OnEach = (done: number, of: number) => void;

/** Asks the worker, and returns its last word. Where a newer build has come, that one is asked. */
export async function tellWorker(message: ToWorker, onEach: OnEach = () => undefined): Promise<End> {
	const first = await ask(message, onEach);
	if (first !== 'newer') return first;
	await takeNewer();
	const second = await ask(message, onEach);
	return second === 'newer' ? 'connection' : second;
}

async function ask(message: ToWorker, onEach: OnEach): Promise<End | 'newer'> {
	const { active } = await navigator.serviceWorker.ready;
	const last = await new Promise<FromWorker>((resolve) => {
		const { port1, port2 } = new MessageChannel();
		let silence: ReturnType<typeof setTimeout>;
		const wait = () => (silence = setTimeout(resolve, longestSilence, { fault: 'connection' }));
		port1.onmessage = ({ data }: MessageEvent<FromWorker>) => {
			clearTimeout(silence);
			if (!('done' in data)) return resolve(data);
			wait();
			onEach(data.done, data.of);
		};
		wait();
		active!.postMessage(message, [port2]);
	});
	return 'fault' in last ? last.fault : 'ready';
}

/** Lets the newer build take over, once all of it is there; where it does not come, nothing changes. */
async function takeNewer(): Promise<void> {
	const { serviceWorker } = navigator;
	const changed = new Promise<void>((resolve) => {
		serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
		setTimeout(resolve, longestSilence);
	});
	const { installing, waiting } = await serviceWorker.ready;
	const take: ToWorker = { take: 'over' };
	waiting?.postMessage(take);
	installing?.addEventListener('statechange', () => {
		if (installing.state === 'installed') installing.postMessage(take);
	});
	await changed;
}
