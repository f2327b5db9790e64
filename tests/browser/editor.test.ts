/** The editor on a folder: open, change, refuse, save, upload. Nothing goes anywhere, and only what was changed changes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { shareBrowser } from '../support/shared-browser.ts';
import { giveFolder, readFromFolder } from '../support/site-folder.ts';
import { root } from '../support/sites.ts';

const address = inject('addresses').folder;
const browser = await shareBrowser();
const path = 'src/content/protocols/planning-day-and-calendar.md';
const original = readFileSync(join(root, path), 'utf8');
const heard: string[] = [];
let page: Page;

beforeAll(async () => {
	page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
	page.on('request', (request) => heard.push(request.url()));
	page.on('console', (message) => message.type() === 'error' && heard.push(`error: ${message.text()}`));
	page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
	await page.goto(`${address}admin/`);
	await giveFolder(page);
	await page.getByRole('button', { name: 'Open the folder of the site' }).click();
	await page.getByText('CS2 ·').first().waitFor();
});

const openEntry = async (where: string) => {
	await page.evaluate((hash) => (location.hash = hash), `#/collections/${where}`);
	await page.getByRole('button', { name: 'Save' }).waitFor();
};
const field = (name: string) => page.getByRole('textbox', { name, exact: true }).first();
const save = () => page.getByRole('button', { name: 'Save' }).click();

test('refuses a save with the words of the check, and writes nothing', async () => {
	await openEntry('protocols/entries/planning-day-and-calendar');
	await field('Text').fill('## Before\n\nAsk Mrs Pemberton.\n\n<b>Now</b>');
	await save();

	const box = page.getByRole('alertdialog');
	await box.waitFor();
	const said = await box.innerText();
	expect(said).toContain('The entry was not saved.');
	expect(said).toMatch(/Line \d+: HTML stands here\. Write it in Markdown, or take it out\.\n/);
	expect(said).toMatch(/Line \d+: .*title/);
	expect(await readFromFolder(page, path)).toBe(original);
	await box.getByRole('button', { name: 'OK' }).click();
});

test('saves what was changed, and leaves every other line as it was', async () => {
	const body = original.slice(original.indexOf('---\n', 4) + 4).trim();
	await field('Text').fill(body);
	await field('Title').fill('Planning day and the calendar');
	await save();

	await expect
		.poll(() => readFromFolder(page, path))
		.toBe(original.replace('Planning day and calendar', 'Planning day and the calendar'));
});

test('uploads the logo beside the settings of the site, and names it there', async () => {
	const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';
	await openEntry('site/entries/site');
	await page.getByRole('checkbox', { name: /Partnership/ }).click();
	await page.getByRole('checkbox', { name: /Logo/ }).click();
	const partnership = page.locator('[data-key-path="partnership"]');
	await partnership.getByRole('textbox', { name: 'Name' }).fill('The Hill cluster');
	await partnership.getByRole('textbox', { name: 'Alt' }).fill('Three hills.');
	await partnership
		.locator('input[type=file]')
		.first()
		.setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(logo) });
	await partnership.getByText('logo.svg').first().waitFor();
	await save();

	await expect.poll(() => readFromFolder(page, 'src/content/site/logo.svg')).toBe(logo);
	// The entry is written after its files.
	await expect
		.poll(() => readFromFolder(page, 'src/content/site/site.yaml'))
		.toContain(
			'partnership:\n  name: The Hill cluster\n  logo:\n    file: logo.svg\n    alt: Three hills.\n',
		);
});

test('asks nobody else for anything, and breaks no rule of its policy', () => {
	expect(
		heard
			.filter((url) => url.startsWith('error') || /^https?:/.test(url))
			.filter((url) => !url.startsWith(address)),
	).toEqual([]);
});
