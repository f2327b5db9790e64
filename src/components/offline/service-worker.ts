/**
 * Lets pages be read without a connection. Pages come from the network while it answers, and are kept; what is kept
 * answers when it does not. A newer build of the site is fetched beside, whole, and takes over when nobody is in the
 * middle of something, so that pages of two builds never stand side by side.
 */
import { isWorkplace, ruleFor } from '#lib/offline/rules.ts';
import { Store } from './store.ts';
import type { AskedEvent, FromWorker, OfflineBuild, ToldEvent, WorkerScope } from './worker-types.ts';

/** Written before this program by the build. */
declare const build: OfflineBuild;

const worker = self as unknown as WorkerScope;
const { registration, clients } = worker;
const store = new Store(build);
/** How long a page that is kept waits for the network, in ms. */
const patience = 3000;

/** Once another build has been told to take over, nothing is kept in the store of this one. */
let handedOver = false;

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', (event) => event.waitUntil(obey(event)));
worker.addEventListener('fetch', (event) => {
	const { method, url, headers, mode } = event.request;
	const { origin, pathname } = new URL(url);
	const rule = ruleFor(pathname, build.base);
	if (method !== 'GET' || origin !== location.origin || headers.has('range') || rule === 'never') return;
	const asked: Asked = { event, path: pathname, mayKeep: rule !== 'asked', isPage: mode === 'navigate' };
	event.respondWith(rule === 'named' ? answerKeptFirst(asked) : answerFreshFirst(asked));
});

interface Asked {
	event: AskedEvent;
	path: string;
	mayKeep: boolean;
	isPage: boolean;
}

/** Fails as a whole where the network does, and is tried again later: half a store would lose what is kept now. */
async function install(): Promise<void> {
	await store.fetchAll([...build.always, ...(await store.listEarlier())]);
}

async function activate(): Promise<void> {
	await store.removeEarlier();
	await registration.navigationPreload?.enable();
	await clients.claim();
	// The page of a first visit came before there was anybody to keep it.
	const open = (await listOpen()).filter((path) => ruleFor(path, build.base) === 'fresh');
	await store.fetchAll(open).catch(() => undefined);
}

async function listOpen(): Promise<string[]> {
	const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
	return windows.map(({ url }) => new URL(url).pathname);
}

async function answerKeptFirst({ event, path }: Asked): Promise<Response> {
	return (await store.find(path)) ?? keepCopy(event, path, await fetch(event.request));
}

async function answerFreshFirst(asked: Asked): Promise<Response> {
	const { event, path, isPage } = asked;
	const kept = await store.find(path);
	const open = isPage ? await listOpen() : [];
	// Where a form or the slides are loaded again, they stay as they are.
	if (kept && isWorkplace(path) && open.includes(path)) {
		event.waitUntil(event.preloadResponse.catch(() => undefined));
		return kept;
	}
	const fresh = fetchFresh(asked, kept);
	if (isPage) event.waitUntil(handOver(open));
	if (kept) {
		const wait = new Promise<Response>((resolve) => setTimeout(resolve, patience, kept));
		return Promise.race([fresh, wait]).catch(() => kept);
	}
	return fresh.catch(async (fault: unknown) => {
		if (!isPage) throw fault;
		const instead = (await store.find(`${path}/`)) ?? (await store.find(`${build.base}offline/`));
		return instead ?? Response.error();
	});
}

async function fetchFresh({ event, path, mayKeep }: Asked, kept: Response | undefined): Promise<Response> {
	const answer = (await event.preloadResponse) ?? (await fetch(event.request));
	if (answer.status >= 500 && kept) return kept;
	if (!mayKeep) return answer;
	const copy = answer.clone();
	// The answer may be of a newer build: then that build keeps it.
	const keepIfCurrent = async () => (await isCurrent()) && keepCopy(event, path, copy);
	event.waitUntil(keepIfCurrent().catch(() => undefined));
	return answer;
}

/** A device without room keeps nothing more, and the page is read all the same. */
function keepCopy(event: AskedEvent, path: string, answer: Response): Response {
	if (answer.ok && answer.type === 'basic' && !answer.redirected)
		event.waitUntil(store.keep(path, answer.clone()).catch(() => undefined));
	return answer;
}

/** Whether the site is still the one that this program belongs to. @throws without a connection. */
async function isCurrent(): Promise<boolean> {
	await registration.update();
	return !handedOver && !registration.installing && !registration.waiting;
}

/** Lets a newer build take over with the next page, unless somebody presents, fills in or searches. */
async function handOver(open: readonly string[]): Promise<void> {
	if (!registration.waiting || open.some((path) => isWorkplace(path) || path === `${build.base}search/`))
		return;
	handedOver = true;
	registration.waiting.postMessage({ take: 'over' });
}

async function obey({ data, ports: [port] }: ToldEvent): Promise<void> {
	if ('take' in data) return worker.skipWaiting();
	const say = (message: FromWorker) => port?.postMessage(message);
	try {
		if ('keep' in data) {
			if (!(await isCurrent())) return say({ fault: 'newer' });
			await store.fetchAll([data.keep], (done, of) => say({ done, of }));
		} else await store.remove('drop' in data ? data.drop : undefined);
		say({ ready: true });
	} catch (fault) {
		if ('keep' in data) await store.remove(data.keep);
		say({ fault: (fault as Error).name === 'QuotaExceededError' ? 'full' : 'connection' });
	}
}
