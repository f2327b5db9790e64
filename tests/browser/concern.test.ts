/** J6: somebody in a corridor with a worry and a phone knows within seconds whom to tell. */
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import { expect, inject, test } from 'vitest';
import { stripInline } from '#lib/text/inline.ts';
import { readEntries } from '../support/api.ts';
import { readBuiltSite } from '../support/built-site.ts';
import { kindOf } from '../support/page-kinds.ts';
import { shareBrowser } from '../support/shared-browser.ts';
import { readFirstScreen } from '../support/first-screen.ts';

const address = inject('addresses').top;
const browser = await shareBrowser();

const phone = { width: 360, height: 740 };
const concernPath = '/protocols/raising-a-serious-concern/';
const concern = new URL(concernPath.slice(1), address).href;
const atWork =
	/^\/(?:(?:protocols|proformas|training)\/(?:[^/]+\/)?|cycle\/(?:review|act|train)\/|guides\/[^/]+\/)$/;

test('one tap leads there from every page that somebody has open during a review or a training', async () => {
	const pages = readBuiltSite().pages.filter(({ path }) => atWork.test(path) && path !== concernPath);
	// The link is in the head, which is the same on all pages of a kind.
	const paths = [...new Map(pages.map(({ path }) => [kindOf(path), path])).values()];
	const without = pages.filter(({ html }) => !html.includes(`href="${concernPath}"`));
	const page = await browser.newPage({ viewport: phone, hasTouch: true, isMobile: true });
	const faults: string[] = [];

	for (const path of paths) {
		await page.goto(new URL(path.slice(1), address).href);
		const link = page.getByRole('link', { name: 'A serious concern?' }).first();
		const box = await link.boundingBox();
		const isInSight =
			box !== null &&
			box.x >= 0 &&
			box.x + box.width <= phone.width &&
			box.y >= 0 &&
			box.y + box.height <= phone.height;
		if (!isInSight) faults.push(`${path}: not on the first screen`);
		if (box && (box.height < 44 || box.width < 44))
			faults.push(`${path}: only ${box.width} × ${box.height} px`);
		const leadsThere = new URL((await link.getAttribute('href')) ?? '', page.url()).href === concern;
		if (!leadsThere) faults.push(`${path}: leads elsewhere`);
	}
	await page.getByRole('link', { name: 'A serious concern?' }).first().tap();
	await page.waitForURL(concern);

	expect(pages.length).toBeGreaterThan(60);
	expect(paths.length).toBeGreaterThan(5);
	expect(without.map(({ path }) => path)).toEqual([]);
	expect(faults).toEqual([]);
	await page.close();
});

test('its first screen on a phone says whom to tell, and 999', async () => {
	const page = await browser.newPage({ viewport: phone, hasTouch: true, isMobile: true });
	await page.goto(concern);

	const onFirstScreen = await readFirstScreen(page);

	expect(onFirstScreen).toContain('safeguarding lead');
	expect(onFirstScreen).toContain('999');
	expect(onFirstScreen).toContain('takes no reports');
	await page.close();
});

test('nothing on it can be filled in, searched or rung up', async () => {
	const page = await browser.newPage();
	await page.goto(concern);

	const found = await page
		.locator(
			'input, textarea, select, button, form, [contenteditable], [role="textbox"], a[href^="tel:"], a[href^="mailto:"]',
		)
		.count();

	expect(found).toBe(0);
	await page.close();
});

test('it names the edition of the guidance and whether a safeguarding lead has read it', async () => {
	const page = await browser.newPage();
	await page.goto(concern);

	const checked = await page.getByRole('region', { name: 'Who checked this page' }).innerText();

	expect(checked).toMatch(/Keeping children safe in education/i);
	expect(checked).toMatch(/20\d\d/);
	expect(checked).toMatch(/designated safeguarding lead: (?:not yet|\d+ \w+ 20\d\d)/i);
	await page.close();
});

test('on paper every route is there, dark on white', async () => {
	const { steps } = readEntries(readBuiltSite(), 'protocols').find(({ id }) =>
		concernPath.includes(id),
	)!.data;
	const page = await browser.newPage({
		viewport: { width: 794, height: 1123 },
		reducedMotion: 'reduce',
		colorScheme: 'dark',
	});
	await page.goto(concern);
	await page.emulateMedia({ media: 'print' });

	const onPaper = lettersOf(await page.locator('main').innerText());
	const smallest = await page.locator('main').evaluate((main) => {
		const shown = [...main.querySelectorAll<HTMLElement>('*')].filter(
			(element) => element.innerText && element.checkVisibility(),
		);
		return Math.min(...shown.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)));
	});
	const grounds = await page.evaluate(() =>
		['body', '.top'].map((selector) => getComputedStyle(document.querySelector(selector)!).backgroundColor),
	);
	await page.evaluate(axe.source);
	const { violations } = (await page.evaluate(
		"axe.run(document, { runOnly: ['color-contrast'] })",
	)) as AxeResults;

	const lost = steps
		.flatMap(({ title, do: what }) => [title, stripInline(what)])
		.filter((words) => !onPaper.includes(lettersOf(words)));
	expect(steps.length).toBeGreaterThan(5);
	expect(lost).toEqual([]);
	expect(onPaper).toContain('whocheckedthispage');
	expect(smallest).toBeGreaterThanOrEqual((9 * 96) / 72);
	expect(grounds).toEqual(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']);
	expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
	await page.close();
});

function lettersOf(text: string): string {
	return text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
