/** The kit on a stick: opened by a double click, without a server and without a network. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { calm, readText, saveAs } from '../support/fill.ts';
import { unpackKit, type UnpackedKit } from '../support/kit.ts';
import { shareBrowser } from '../support/shared-browser.ts';

const browser = await shareBrowser();
let kit: UnpackedKit;
let page: Page;
const faults: string[] = [];
const open = (file: string, query = '') => page.goto(pathToFileURL(join(kit.folder, file)).href + query);

beforeAll(async () => {
	kit = unpackKit();
	const context = await browser.newContext({ ...calm, offline: true });
	page = await context.newPage();
	page.on('console', (message) => faults.push(`console: ${message.text()}`));
	page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
	page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
});
afterAll(async () => {
	await page.context().close();
	kit.remove();
});

test('its first page leads to the site, and from there by links alone to a step', async () => {
	await open('start-here.html');
	await page.getByRole('link', { name: 'Protocols' }).click();
	await page.locator('main').getByRole('link', { name: 'The peer review visit' }).first().click();

	expect(await page.locator('h1').innerText()).toBe('The peer review visit');
	expect(page.url()).toMatch(/site\/protocols\/peer-review-visit\/index\.html$/);
	const fonts = () =>
		page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);
	await expect.poll(fonts).toBeGreaterThanOrEqual(2);

	await page.getByRole('link', { name: 'A serious concern?' }).first().click();
	expect(await page.locator('.now-do').innerText()).toContain('999');
	expect(faults).toEqual([]);
});

test('its own search finds the scope form, mends a slip, and leads there', async () => {
	await open('site/index.html');
	await page.getByRole('searchbox').first().fill('focus templat');
	await page.keyboard.press('Enter');
	await page.locator('[data-search-state=done]').waitFor();
	const results = page.locator('[data-search-results] h3 a');
	expect((await results.allInnerTexts()).slice(0, 3).join()).toContain('Agreed scope');

	await page.getByRole('searchbox').fill('buffering');
	await page
		.locator('[data-search-results] h3 a', { hasText: 'Buffering and cancellations' })
		.first()
		.click();
	expect(await page.locator('h1').innerText()).toContain('Buffering');
	expect(page.url()).toMatch(/index\.html/);
	expect(faults).toEqual([]);
});

test('a form is filled in and saved as Word', async () => {
	await open('site/proformas/two-column-record/fill/index.html');
	await page.locator('fill-form[data-ready]').waitFor();
	await page.locator('#f-record-row1-seen').fill('Targets stood on the inside cover.');

	expect(readText(await saveAs(page, 'Save as Word'))).toContain('Targets stood on the inside cover.');
	expect(faults).toEqual([]);
});

test('what a script improves on the web it improves here', async () => {
	await open('site/case-studies/like-ours/index.html', '?schools=6');
	expect(await page.locator('like-ours').innerText()).toContain('ix schools');
	await open('site/protocols/index.html');
	await page.locator('.fold summary').first().click();
	expect(await page.locator('facet-list .controls').isVisible()).toBe(true);
	expect(faults).toEqual([]);
});

test('a session is presented from it', async () => {
	await open('site/training/reflective-questions/present/index.html');
	await page.locator('.slide[data-now]').waitFor();
	await page.keyboard.press('PageDown');
	await page.keyboard.press('PageDown');

	await expect.poll(() => page.locator('.slide[data-now] h2').innerText()).toBe('Why questions');
	expect(faults).toEqual([]);
});
