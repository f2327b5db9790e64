/** What still works when the network is gone: in each test the server is really stopped. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shareBrowser } from '../support/shared-browser.ts';
import { calm, readText, saveAs } from '../support/fill.ts';
import {
	copySite,
	findStored,
	isNewerWaiting,
	listStores,
	openSite,
	read,
	waitUntilKept,
} from '../support/offline.ts';

const browser = await shareBrowser();

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const withWorker = { ...calm, serviceWorkers: 'allow' } as const;
const concern = 'protocols/raising-a-serious-concern/';

test('J10, J6: after one visit the protocol, the concern page and the search are there without a server', async () => {
	const site = await openSite();
	const context = await browser.newContext({ ...withWorker, ...phone });
	const page = await read(context, [`${site.address}protocols/peer-review-visit/`]);

	await site.stop();
	await page.reload();

	expect(await page.locator('h1').innerText()).toBe('The peer review visit');
	await page.getByRole('link', { name: 'A serious concern?' }).first().tap();
	await page.waitForURL(`**/${concern}`);
	expect(await page.locator('.now-do').innerText()).toContain('999');
	expect(await page.locator('input, textarea, select').count()).toBe(0);
	expect(await page.locator('dl', { hasText: 'Keeping children safe' }).count()).toBe(1);

	await page.goto(`${site.address}search/?q=focus+form`);
	await page.locator('[data-search-state=done]').waitFor();
	expect((await page.locator('[data-search-results] h3 a').allInnerTexts()).slice(0, 3).join()).toContain(
		'Agreed scope',
	);

	await page.goto(`${site.address}glossary/`);
	expect(await page.locator('[data-part=missing]').innerText()).toContain('not kept on this device');
	await page.locator('[data-part=pages]').getByRole('link', { name: 'The peer review visit' }).tap();
	await page.waitForURL('**/peer-review-visit/');
	await context.close();
});

test('J3: a form that was opened before is filled in and saved without a server, and nothing is left', async () => {
	const site = await openSite();
	const form = `${site.address}proformas/two-column-record/`;
	const context = await browser.newContext(withWorker);
	const page = await read(context, [form, `${form}fill/`]);

	await site.stop();
	await page.reload();
	await page.locator('fill-form[data-ready]').waitFor();
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.locator('#f-record-row1-seen').fill('Targets stood on the inside cover of all 24 books.');
	const saved = await saveAs(page, 'Save as Word');

	expect(readText(saved)).toContain('inside cover of all 24 books');
	expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
	expect(await findStored(page, 'inside cover')).toEqual([]);
	await context.close();
});

test('a session that is kept opens with all its forms without a server, and goes away again', async () => {
	const site = await openSite();
	const session = `${site.address}training/champions-staff-workshop/`;
	const context = await browser.newContext(withWorker);
	const page = await read(context, [session]);
	const keep = page.locator('keep-session');
	await keep.getByRole('button', { name: 'Keep this session for offline' }).click();
	await keep.getByText(/^Ready\. \d+ files, \d/).waitFor();
	const { files } = JSON.parse(
		readFileSync(join(site.folder, 'training/champions-staff-workshop/offline.json'), 'utf8'),
	) as { files: string[] };

	await site.stop();
	const answers = await page.evaluate(
		async (all) => Promise.all(all.map(async (file) => `${(await fetch(file)).status} ${file}`)),
		files,
	);
	expect(answers.filter((answer) => !answer.startsWith('200'))).toEqual([]);
	await page.goto(`${site.address}proformas/coaching-matrix/fill/`);
	await page.locator('fill-form[data-ready]').waitFor();
	await page.goto(`${site.address}offline/`);
	await page
		.locator('[data-part=sessions]')
		.getByRole('link', { name: 'The champion’s staff workshop' })
		.waitFor();

	await page.goto(session);
	await keep.getByRole('button', { name: 'Remove it from this device' }).click();
	await keep.getByRole('button', { name: 'Keep this session for offline' }).waitFor();
	await page.goto(`${site.address}protocols/improvement-champion-workshop/`);
	expect(await page.locator('[data-part=missing]').isVisible()).toBe(true);
	await context.close();
});

test('a device without room says so, and the session page goes on', async () => {
	const site = await openSite();
	const context = await browser.newContext(withWorker);
	const page = await read(context, [`${site.address}training/champions-staff-workshop/`]);
	const devtools = await context.newCDPSession(page);
	const origin = new URL(site.address).origin;
	await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });

	await page.getByRole('button', { name: 'Keep this session for offline' }).click();
	await page.getByText('This device has no room left for it.').waitFor();

	expect(await page.locator('progress').isVisible()).toBe(false);
	await page.goto(`${site.address}protocols/peer-review-visit/`);
	expect(await page.locator('h1').innerText()).toBe('The peer review visit');
	await context.close();
	await site.stop();
});

test('a newer build replaces all that is kept at once, but not while a session is being presented', async () => {
	const place = copySite();
	const site = await openSite(place);
	const visit = 'protocols/peer-review-visit/';
	const slides = 'training/reflective-questions/present/';
	const context = await browser.newContext(withWorker);
	const room = await read(context, [`${site.address}${visit}`, `${site.address}${slides}`]);
	const [earlier] = await listStores(room);
	await room.keyboard.press('PageDown');

	await site.stop();
	publishChange(place.folder, [`${visit}index.html`, `${concern}index.html`, `${slides}index.html`]);
	await site.startAgain();
	const reader = await context.newPage();
	await reader.goto(`${site.address}${visit}`);
	expect(await reader.locator('h1').innerText()).toBe('The peer review visit, as of today');
	await expect.poll(() => isNewerWaiting(reader)).toBe(true);
	await reader.goto(`${site.address}glossary/`);
	expect(await isNewerWaiting(reader)).toBe(true);

	await room.keyboard.press('PageDown');
	await room.reload();
	expect(await room.locator('.slide[data-now] h2').innerText()).toBe('Why questions');
	expect(await room.locator('h1').textContent()).not.toContain('as of today');

	await room.close();
	await reader.goto(`${site.address}about/`);
	await expect.poll(() => listStores(reader)).not.toContain(earlier);
	await reader.goto(`${site.address}about/`);
	await waitUntilKept(reader);
	expect(await listStores(reader)).toHaveLength(1);

	await site.stop();
	await reader.goto(`${site.address}${visit}`);
	expect(await reader.locator('h1').innerText()).toBe('The peer review visit, as of today');
	await reader.goto(`${site.address}${concern}`);
	expect(await reader.locator('h1').innerText()).toMatch(/, as of today$/);
	await context.close();
});

/** As if the site had been built again with other words on these pages. */
function publishChange(folder: string, pages: readonly string[]): void {
	const change = (file: string, from: RegExp, to: string) => {
		const text = readFileSync(join(folder, file), 'utf8');
		writeFileSync(join(folder, file), text.replace(from, to));
	};
	for (const page of pages) change(page, /<\/h1>/, ', as of today</h1>');
	change('sw.js', /"version":"\w+"/, '"version":"another"');
}
