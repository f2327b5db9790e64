/** One search over several sites: in a hub, and in the browser of somebody who has other sites searched as well. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '#lib/hosting/serve.ts';
import { findViolationsInAllLooks } from '../support/axe.ts';
import { listenForFaults } from '../support/listen.ts';
import { shareBrowser } from '../support/shared-browser.ts';
import { hubSite, secondSite, sites } from '../support/sites.ts';

const browser = await shareBrowser();
const laptop = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } as const;
const hub = await serve({ ...hubSite, port: 0 });
const second = await serve({ ...secondSite, port: 0 });
const shared = await serve({ ...sites.top, port: 0 });
afterAll(() => [hub, second, shared].forEach(({ server }) => server.close()));

const waitUntilDone = (page: Page) => page.locator('[data-search-state=done]').waitFor();
const linksOf = (page: Page, list: string) =>
	page.locator(`${list} h3 a`).evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));

describe('a hub', () => {
	let page: Page;
	let faults: string[];

	beforeAll(async () => {
		page = await browser.newPage(laptop);
		faults = listenForFaults(page, hub.address);
		await page.goto(`${hub.address}all/`);
	});
	afterAll(() => page.close());

	test('says of each site how much it has, and how old the copy of one that is down is', async () => {
		const rows = await page.locator('table tbody tr').allInnerTexts();

		expect(rows[0]).toMatch(/^Alongside\s+CC BY 4\.0\s+\d{2,3}\s.*, today\.$/s);
		expect(rows[1]).toMatch(/^Example Vale\s.*, today\.$/s);
		expect(rows[3]).toMatch(
			/^Example Moor\s+CC BY 4\.0\s+1\s.*, 3 days ago\. The site could not be read, so this is the last good copy\.$/s,
		);
		expect(rows[4]).toMatch(/^Example Gone\s+0\s+Not yet\. The site could not be read\.$/);
	});

	test('searches all of them, with the site as a choice and full addresses', async () => {
		await page.setViewportSize(laptop.viewport);
		await page.goto(`${hub.address}all/?q=visit`);
		await waitUntilDone(page);
		const [alongside, vale] = await page
			.locator('table tbody th a')
			.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));

		const all = await linksOf(page, '[data-search-results]');
		expect(all.every((href) => href.startsWith('http') && !href.startsWith(hub.address))).toBe(true);
		expect(all[0]).toBe(`${alongside!}protocols/peer-review-visit/`);
		expect(await page.locator('[data-search-results] .meta').first().innerText()).toMatch(
			/^Alongside and 2 other sites/,
		);

		await page.locator('input[name=site][value=moor]').check();
		await expect
			.poll(() => linksOf(page, '[data-search-results]'))
			.toEqual(['http://localhost:9/moor/guides/peat-and-fog/']);
		await page.goto(`${hub.address}all/?q=winter&site=vale`);
		await waitUntilDone(page);
		expect((await linksOf(page, '[data-search-results]'))[0]).toBe(`${vale!}case-studies/example-vale/`);
		expect(await findViolationsInAllLooks(page)).toEqual([]);
	});

	test('finds a partnership like ours among the case studies of all', async () => {
		await page.setViewportSize(laptop.viewport);
		await page.goto(`${hub.address}all/like-ours/?schools=6`);
		const found = await page
			.locator('.likes h3 a')
			.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));

		expect(found).toHaveLength(6);
		expect(new Set(found.map((href) => new URL(href).origin)).size).toBe(2);
		expect(await page.locator('.likes').innerText()).toContain('Example Vale');
		expect(await findViolationsInAllLooks(page)).toEqual([]);
		expect(faults).toEqual([]);
	});
});

describe('the search of a site that lists two others, of which one is down', () => {
	const elsewhere: string[] = [];
	let context: BrowserContext;
	let page: Page;

	beforeAll(async () => {
		// The other site is on this machine, which a browser asks about.
		context = await browser.newContext({ ...laptop, permissions: ['local-network-access'] });
		page = await context.newPage();
		page.on('request', (request) => {
			if (!request.url().startsWith(second.address)) elsewhere.push(request.url());
		});
		// The page as if it had been built with the address of the site that is served here: the rest is what a browser does.
		const isPage = (url: URL) => url.href.startsWith(second.address) && url.pathname === '/search/';
		await context.route(isPage, async (route) => {
			const response = await route.fetch();
			const html = await response.text();
			const there = new URL(shared.address).origin;
			await route.fulfill({ response, body: html.replaceAll('https://alongside.example', there) });
		});
		await context.route('https://moor.example/**', (route) => route.abort());
		await page.goto(`${second.address}search/?q=champion`);
		await waitUntilDone(page);
	});
	afterAll(() => context.close());

	test('asks nothing of them before it is switched on', async () => {
		expect(elsewhere).toEqual([]);
		expect(await page.locator('.others').innerText()).toContain('Search Alongside and Example Moor as well');
	});

	test('shows what is found there below its own, and names what failed', async () => {
		const own = await linksOf(page, '[data-search-results]');
		await page.locator('.others input').check();
		await page.locator('.elsewhere h3 a').first().waitFor();

		expect(await page.locator('.others [role=status]').innerText()).toMatch(
			/^\d+ pages on the other sites, below\. One site is left out\.$/,
		);
		expect(await page.locator('.elsewhere ul').innerText()).toMatch(
			/^Alongside: \d+ pages\.\nExample Moor is left out: its search index could not be reached\.$/,
		);
		const found = await linksOf(page, '.elsewhere');
		expect(found.every((href) => href.startsWith(shared.address))).toBe(true);
		expect(await linksOf(page, '[data-search-results]')).toEqual(own);
		expect(elsewhere.some((url) => url.startsWith(shared.address) && url.endsWith('.pf_index'))).toBe(true);
		expect(elsewhere.filter((url) => /\.(js|wasm|pagefind)$/.test(url))).toEqual([]);
		expect(await findViolationsInAllLooks(page)).toEqual([]);
	});

	test('leaves out what is here too but for adapted copies, and follows words and choices', async () => {
		await page.setViewportSize(laptop.viewport);
		await page.locator('#q').fill('review summary');
		await expect
			.poll(() => linksOf(page, '.elsewhere'))
			.toContain(`${shared.address}proformas/review-summary/`);
		await waitUntilDone(page);
		const here = (await linksOf(page, '[data-search-results]')).map((href) => new URL(href).pathname);
		expect(here).toContain('/protocols/peer-review-visit/');
		const there = (await linksOf(page, '.elsewhere')).map((href) => new URL(href).pathname);
		expect(there).not.toContain('/protocols/peer-review-visit/');

		await page.locator('#q').fill('eight weeks follow-up');
		await expect
			.poll(() => linksOf(page, '.elsewhere'))
			.toContain(`${shared.address}protocols/eight-week-follow-up/`);

		await page.goto(`${second.address}search/?q=review&type=maps`);
		await expect.poll(() => linksOf(page, '.elsewhere')).not.toEqual([]);
		for (const href of await linksOf(page, '.elsewhere')) expect(href).toContain('/maps/');
		await page.locator('.others input').uncheck();
		expect(await page.locator('.elsewhere').isVisible()).toBe(false);
	});

	test('waits 15 seconds for a site, shows the others meanwhile, and asks again when told to', async () => {
		const states = () => page.locator('.elsewhere ul').innerText();
		await context.unroute('https://moor.example/**');
		await context.route('https://moor.example/**', () => new Promise(() => undefined));
		await page.locator('.others input').check();
		await page.clock.install();
		await page.reload();
		await expect.poll(states).toMatch(/^Alongside: \d+ pages\.\nExample Moor: still looking\.$/);
		await page.clock.fastForward(2000);
		await page.locator('.elsewhere h3 a').first().waitFor();
		await page.clock.fastForward(13_000);
		await expect
			.poll(states)
			.toContain('Example Moor is left out: its search index did not come within 15 seconds.');

		await context.route('https://moor.example/**', (route) =>
			route.fulfill({
				contentType: 'text/html',
				headers: { 'Access-Control-Allow-Origin': '*' },
				body: 'Hello',
			}),
		);
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect
			.poll(states)
			.toContain('Example Moor is left out: its search index is not JSON but text/html.');
	});
});
