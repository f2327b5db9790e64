/** J11: a trainer scans the code on a handout that was printed two years ago. */
import { expect, inject, test } from 'vitest';
import type { ShortAddress } from '#lib/links/go-page.ts';
import { readBuiltSite } from '../support/built-site.ts';
import { shareBrowser } from '../support/shared-browser.ts';

const address = inject('addresses').top;
const browser = await shareBrowser();
const short = (JSON.parse(readBuiltSite().read('go/index.json')) as ShortAddress[]).find(
	({ path }) => path === '/proformas/two-column-record/',
)!;
const [latest] = short.changes!;

test('an old code says what is new, and leads to the same form with all that was asked', async () => {
	const page = await browser.newPage();
	const response = await page.goto(`${address}go/${short.code}/?v=0.9#record`);

	expect(response?.status()).toBe(200);
	expect(await page.locator('h1').innerText()).toBe('There is a newer version');
	expect(await page.locator('main').innerText()).toContain('version 0.9');
	expect(await page.locator('main').innerText()).toContain(`version ${latest!.version}`);

	await page.locator('main a').click();
	await page.waitForURL(`${address}proformas/two-column-record/?v=0.9#record`);
	expect(await page.locator('h1').innerText()).toBe(short.title);
	await page.close();
});

test('a code that never existed is answered by a page with ways on', async () => {
	const answer = await fetch(`${address}go/zzzz/?v=1.0`);

	expect(answer.status).toBe(404);
	expect(await answer.text()).toMatch(/This page is not here[\s\S]+A serious concern: whom to tell/);
});

test('a code of today leads there at once', async () => {
	const page = await browser.newPage();
	await page.goto(`${address}go/${short.code}/?v=${latest!.version}`);
	await page.waitForURL(`${address}proformas/two-column-record/?v=${latest!.version}`);

	expect(await page.locator('h1').innerText()).toBe(short.title);
	await page.close();
});
