import type { Browser } from 'playwright-core';
import { afterAll } from 'vitest';
import { launchBrowser } from './browser.ts';

let shared: Promise<Browser> | undefined;

/** The one browser of all test files of a worker: starting it costs more than many a test. Pages close with the file. */
export async function shareBrowser(): Promise<Browser> {
	const browser = await (shared ??= launchBrowser());
	afterAll(() => Promise.all(browser.contexts().map((context) => context.close())));
	return browser;
}
