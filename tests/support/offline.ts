/** A site that can be taken away in the middle of a test: its server is really stopped. */
import { cpSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { serve } from '#lib/hosting/serve.ts';
import { sites } from './sites.ts';
import { makeFolder } from './temporary-folder.ts';

export interface StoppableSite {
	/** With a slash at the end. */
	address: string;
	folder: string;
	stop(): Promise<void>;
	/** At the same address. */
	startAgain(): Promise<void>;
}

export async function openSite(place: { base: string; folder: string } = sites.top): Promise<StoppableSite> {
	let { server, address } = await serve({ ...place, port: 0 });
	const port = Number(new URL(address).port);
	return {
		address,
		folder: place.folder,
		stop: () => stop(server),
		startAgain: async () => {
			({ server, address } = await serve({ ...place, port }));
		},
	};
}

async function stop(server: Server): Promise<void> {
	server.closeAllConnections();
	await new Promise((resolve) => server.close(resolve));
}

/** A copy of the pages that a test may change; without the files for download. */
export function copySite(): { base: string; folder: string } {
	const folder = makeFolder();
	const left = /[\\/](?:downloads|cards|api)$/;
	cpSync(sites.top.folder, folder, { recursive: true, filter: (path) => !left.test(path) });
	return { base: '/', folder: join(folder) };
}

/** Waits until the open page is kept, and what is opened after it will be. */
export async function waitUntilKept(page: Page): Promise<void> {
	const isKept = () =>
		page.evaluate(
			async (path) => navigator.serviceWorker.controller !== null && (await caches.match(path)) !== undefined,
			new URL(page.url()).pathname,
		);
	await expect.poll(isKept).toBe(true);
}

export async function isNewerWaiting(page: Page): Promise<boolean> {
	return page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
}

/** Opens pages and waits until each is kept. */
export async function read(context: BrowserContext, addresses: readonly string[]): Promise<Page> {
	const page = await context.newPage();
	for (const address of addresses) {
		await page.goto(address);
		await waitUntilKept(page);
	}
	return page;
}

/** The names of the stores. Opening one that is just being removed would make it anew. */
export function listStores(page: Page): Promise<string[]> {
	return page.evaluate(() => caches.keys());
}

/** Where a page has left these words on the device, and whatever else it has left beside the files of the site. */
export function findStored(page: Page, words: string): Promise<string[]> {
	return page.evaluate(async (sought) => {
		const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
		const files = (await Promise.all(stores.map((store) => store.matchAll()))).flat();
		const texts = await Promise.all(files.map(async (file) => [file.url, await file.text()] as const));
		return [
			...texts.filter(([, text]) => text.includes(sought)).map(([url]) => url),
			...Object.keys(localStorage),
			...Object.keys(sessionStorage),
			...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
			...(document.cookie ? ['a cookie'] : []),
		];
	}, words);
}
