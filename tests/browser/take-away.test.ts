/** J2 and J5: a head takes the scope form away; a champion rehearses the workshop and prints its matrix. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { expect, inject, test } from 'vitest';
import { escapeMarkup } from '#lib/text/escape.ts';
import { readEntries } from '../support/api.ts';
import { shareBrowser } from '../support/shared-browser.ts';
import { readBuiltSite } from '../support/built-site.ts';
import { readFirstScreen } from '../support/first-screen.ts';
import { openPdf } from '../support/pdf.ts';
import { sites } from '../support/sites.ts';

const address = inject('addresses').top;
const browser = await shareBrowser();

const tablet = { viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const built = readBuiltSite();
const scope = readEntries(built, 'proformas').find(({ data }) => data.code === 'F02')!.data;
const workshop = readEntries(built, 'training').find(({ data }) => data.code === 'T04')!.data;

test('J2: two taps after searching “focus form” the scope form is there as a Word file, whole', async () => {
	const page = await browser.newPage(tablet);
	await page.goto(new URL('search/', address).href);
	await page.getByRole('searchbox').fill('focus form');
	await page.keyboard.press('Enter');
	await page.locator('[data-search-state=done]').waitFor();
	const results = page.locator('[data-search-results] h3 a');
	const firstThree = (await results.allInnerTexts()).slice(0, 3);

	expect(firstThree.some((words) => words.includes(scope.title))).toBe(true);

	await results.filter({ hasText: scope.title }).first().tap();
	const downloading = page.waitForEvent('download');
	await page.locator('.get').getByRole('link', { name: /^Word/ }).tap();
	const download = await downloading;
	const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
	const text = strFromU8(parts['word/document.xml']!);
	const { version } = scope.changes[0]!;

	expect(download.suggestedFilename()).toBe(`f02-agreed-scope-${version.replace('.', '-')}.docx`);
	expect(text).toMatch(new RegExp(`w:val="Heading1"/>.*?>${scope.title}<`));
	expect(text).toContain('w:val="Heading2"');
	expect(strFromU8(parts['word/footer.xml']!)).toContain(`Version ${version}`);
	const labels = scope.fields.map(({ label }) => escapeMarkup(label));
	expect(labels.length).toBeGreaterThan(9);
	expect(labels.filter((label) => !text.includes(label))).toEqual([]);
	await page.close();
});

test('J5: a phone shows the short form of the workshop, and its minutes make the 60 that it says', async () => {
	const page = await browser.newPage(phone);
	await page.goto(new URL('training/champions-staff-workshop/', address).href);
	const short = page.locator('dt', { hasText: 'Short form' });
	const said = Number(/(\d+) minutes/.exec(await short.innerText())![1]);
	const cuts = await short.locator('~ dd li').allInnerTexts();
	const saved = cuts.map((line) => {
		const [, now = '0', before] = /(?:(\d+) min|left out)\s+(\d+)$/.exec(line)!;
		return Number(before) - Number(now);
	});
	const whole = workshop.agenda.reduce((sum, { minutes }) => sum + minutes, 0);

	expect(said).toBe(60);
	expect(cuts).toHaveLength(3);
	expect(whole - saved.reduce((sum, one) => sum + one)).toBe(said);
	await page.close();
});

test('J5: the first screen says that the head hears the plan the same day, and one tap leads to that step', async () => {
	const page = await browser.newPage(phone);
	await page.goto(new URL('protocols/improvement-champion-workshop/', address).href);
	expect(await readFirstScreen(page)).toContain('hears the plan the same day');

	await page.goto(new URL('training/champions-staff-workshop/', address).href);
	expect(await readFirstScreen(page)).toContain('hears the plan the same day');
	await page.locator('#read-back').getByRole('link', { name: 'P08' }).first().tap();
	await page.waitForURL(/improvement-champion-workshop\/#same-day-report$/);

	expect(await readFirstScreen(page)).toContain('report to the head that day');
	await page.close();
});

// Counted in the file that the page offers for paper, not in what a browser makes of the page.
test('J5: the matrix for paper is one tap away and one side of A4', async () => {
	const page = await browser.newPage(phone);
	await page.goto(new URL('training/champions-staff-workshop/', address).href);
	await page.locator('main').getByRole('link', { name: 'F07' }).first().tap();
	await page.waitForURL(/\/proformas\/[a-z-]+\//);
	const link = page.locator('.get a[href$="-paper.pdf"]');
	const pdf = await openPdf(readFileSync(join(sites.top.folder, (await link.getAttribute('href'))!)));
	const { width, height } = pdf.getPage(0).getSize();

	expect(pdf.getPageCount()).toBe(1);
	expect([width, height].sort((a, b) => a - b).map(Math.round)).toEqual([595, 842]);
	await page.close();
});
