import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

const installed = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** An installed Chrome or Chromium, else the one that an npm package brings and unpacks when it is first asked. */
export async function findBrowser(): Promise<string> {
	return (
		process.env['CHROME_PATH'] ??
		installed.find((path) => existsSync(path)) ??
		(await chromium.executablePath())
	);
}

/**
 * Pages come straight from the server, as on a first visit: nothing is kept for reading offline, unless a context asks
 * for it with `serviceWorkers: 'allow'`.
 */
export async function launchBrowser(): Promise<Browser> {
	const executablePath = await findBrowser();
	const args = [
		'--no-sandbox',
		'--disable-gpu',
		'--no-zygote',
		'--disable-dev-shm-usage',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
	];
	const browser = await playwright.launch({ executablePath, args, headless: true });
	const newContext = browser.newContext.bind(browser);
	browser.newContext = (options) => newContext({ serviceWorkers: 'block', ...options });
	return browser;
}
