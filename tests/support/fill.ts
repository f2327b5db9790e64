/** Filling in a form on the page, and reading what comes out. */
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { listenForFaults } from './listen.ts';

/** Without motion, and in the order day, month, year whatever the machine. */
export const calm = {
	viewport: { width: 1280, height: 800 },
	reducedMotion: 'reduce',
	locale: 'en-GB',
} as const satisfies BrowserContextOptions;

export interface OpenForm {
	page: Page;
	faults: string[];
	/** Addresses asked for since the page was there. */
	asked: string[];
}

/** Opens `/proformas/<id>/fill/` in a context of its own, so that nothing is kept from before. */
export async function openForm(
	browser: Browser,
	{ address, id }: { address: string; id: string },
	options: BrowserContextOptions = {},
): Promise<OpenForm> {
	const context = await browser.newContext({ ...calm, ...options });
	const page = await context.newPage();
	const faults = listenForFaults(page, address);
	await page.goto(new URL(`proformas/${id}/fill/`, address).href, { waitUntil: 'load' });
	await page.locator('fill-form[data-ready]').waitFor();
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	return { page, faults, asked };
}

export interface Saved {
	name: string;
	bytes: Uint8Array;
}

export async function saveAs(page: Page, button: 'Save as Word' | 'Save as OpenDocument'): Promise<Saved> {
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).press('Enter');
	const download = await waiting;
	return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

/** The text part of a Word or OpenDocument file. */
export function readText({ bytes }: Saved): string {
	const parts = unzipSync(bytes);
	return strFromU8((parts['word/document.xml'] ?? parts['content.xml'])!);
}

/** How many things lie on the device: in every kind of storage that a page has. */
export async function countStored(page: Page): Promise<number> {
	return page.evaluate(
		async () =>
			localStorage.length +
			sessionStorage.length +
			(await indexedDB.databases()).length +
			(await caches.keys()).length +
			document.cookie.length,
	);
}

/** Chooses a file to go on with, as if it came from the disk. */
export async function chooseFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
	await page
		.locator('input[type=file]')
		.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

/** The same file with some of its text replaced. */
export function changeText({ bytes }: Saved, changes: readonly (readonly [RegExp, string])[]): Uint8Array {
	const parts = unzipSync(bytes);
	for (const [path, data] of Object.entries(parts)) {
		if (!path.endsWith('.xml')) continue;
		const text = changes.reduce((now, [from, to]) => now.replace(from, to), strFromU8(data));
		parts[path] = strToU8(text);
	}
	return zipSync(parts);
}
