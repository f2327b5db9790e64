/** What opening a page asks of the network and leaves behind, and what a reader sees while the fonts are on their way. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { shareBrowser } from '../support/shared-browser.ts';
import { notKept } from '../support/listen.ts';
import { mostFiles, pageKinds, type PageKind } from '../support/page-kinds.ts';

const address = inject('addresses').top;
const browser = await shareBrowser();

const urlOf = (path: string) => new URL(path.slice(1), address).href;
const mostShift = 0.01;
/** Kinds with columns beside each other on a wide screen. */
const spread: PageKind[] = [
	'home',
	'case study',
	'protocol',
	'session',
	'index',
	'search',
	'comparison',
	'map',
];

interface Seen {
	seen: { painted: string[]; shift: number };
}

/** Everything that goes wrong or goes out while a page is open. */
function listen(page: Page) {
	const heard = { requests: [] as string[], faults: [] as string[] };
	page.on('request', (request) => heard.requests.push(request.url()));
	page.on('requestfailed', (request) =>
		heard.faults.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`),
	);
	page.on('response', (response) => {
		if (response.status() >= 400) heard.faults.push(`${response.status()}: ${response.url()}`);
	});
	page.on('console', (message) => {
		if (message.text() !== notKept) heard.faults.push(`console: ${message.text()}`);
	});
	// A breach of the policy of the page is an error in the console, too.
	page.on('pageerror', (error) => heard.faults.push(`error: ${error.message}`));
	return heard;
}

describe('on a first visit', () => {
	let page: Page;

	beforeAll(async () => {
		page = await browser.newPage();
		const session = await page.context().newCDPSession(page);
		await session.send('Network.setCacheDisabled', { cacheDisabled: true });
	});
	afterAll(() => page.close());

	test.each(pageKinds)(
		'$kind asks for no more files than it may, all from its own site, without a fault',
		async ({ kind, example }) => {
			page.removeAllListeners();
			// What the page before was still fetching ends here.
			await page.goto('about:blank');
			const heard = listen(page);

			await page.goto(urlOf(example), { waitUntil: 'load' });
			// To the end: what is loaded late is loaded all the same.
			await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
			await page.waitForTimeout(100);

			expect(heard.faults).toEqual([]);
			expect(heard.requests.filter((url) => !url.startsWith(address))).toEqual([]);
			expect(heard.requests.length).toBeLessThanOrEqual(mostFiles(kind));
			expect(heard.requests.filter((url) => url.endsWith('.woff2'))).toHaveLength(2);
		},
	);

	test('reading them all has left nothing on the device', async () => {
		const left = await page.evaluate(async () => ({
			local: localStorage.length,
			session: sessionStorage.length,
			databases: (await indexedDB.databases()).length,
			caches: (await caches.keys()).length,
			workers: (await navigator.serviceWorker.getRegistrations()).length,
			cookie: document.cookie,
		}));

		expect(left).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0, cookie: '' });
		expect(await page.context().cookies()).toEqual([]);
	});
});

test('an address that leads nowhere says so and shows ways on', async () => {
	const page = await browser.newPage();

	const response = await page.goto(urlOf('/protocols/no-such-protocol/'));

	expect(response?.status()).toBe(404);
	expect(await page.locator('h1').textContent()).toBe('This page is not here');
	await page.locator('main').getByRole('link', { name: 'All protocols' }).click();
	expect(page.url()).toBe(urlOf('/protocols/'));
	await page.close();
});

test('a browser reads the feed and the site map as XML', async () => {
	const page = await browser.newPage();
	await page.goto(address);

	const roots = await page.evaluate(async () => {
		const read = async (file: string) =>
			new DOMParser().parseFromString(await (await fetch(`/${file}`)).text(), 'application/xml')
				.documentElement.nodeName;
		return Promise.all(['feed.xml', 'sitemap-index.xml', 'sitemap-0.xml', 'favicon.svg'].map(read));
	});

	expect(roots).toEqual(['rss', 'sitemapindex', 'urlset', 'svg']);
	await page.close();
});

describe('while the fonts are on their way', () => {
	/** Opens a page whose fonts come when they are told to. */
	async function openWithLateFonts(width: number) {
		const page = await browser.newPage({ viewport: { width, height: 740 } });
		const waiting: (() => void)[] = [];
		await page.route('**/*.woff2', async (route) => {
			await new Promise<void>((resolve) => waiting.push(resolve));
			await route.continue().catch(() => undefined);
		});
		await page.addInitScript(() => {
			const seen = { painted: [] as string[], shift: 0 };
			Object.assign(globalThis, { seen });
			// Text that waits for its font is not painted, and so never the largest thing painted.
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					seen.painted.push((entry as unknown as { element?: Element }).element?.textContent.trim() ?? '');
			}).observe({ type: 'largest-contentful-paint', buffered: true });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
			}).observe({ type: 'layout-shift', buffered: true });
		});
		return { page, arrive: () => waiting.splice(0).forEach((resolve) => resolve()) };
	}

	test.each([360, 1280])(
		'the text is there to read, and nothing moves when they come, at %i px',
		async (width) => {
			const { page, arrive } = await openWithLateFonts(width);
			const faults: string[] = [];
			// On a phone every kind; on a wide screen those that are laid out otherwise there.
			for (const { kind, example } of pageKinds.filter((one) => width < 1000 || spread.includes(one.kind))) {
				await page.goto(urlOf(example), { waitUntil: 'domcontentloaded' });
				const isPainted = page.waitForFunction(
					() => (globalThis as unknown as Seen).seen.painted.some(Boolean),
					undefined,
					{ timeout: 4000 },
				);
				if (
					!(await isPainted.then(
						() => true,
						() => false,
					))
				)
					faults.push(`${kind}: no text before the fonts`);
				arrive();
				await page.waitForTimeout(100);
				const { shift } = await page.evaluate(() => (globalThis as unknown as Seen).seen);
				if (shift > mostShift) faults.push(`${kind}: moves by ${shift.toFixed(3)}`);
			}

			expect(faults).toEqual([]);
			await page.close();
		},
	);
});
