/** Case studies side by side. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findViolationsInAllLooks } from '../support/axe.ts';
import { shareBrowser } from '../support/shared-browser.ts';
import { tabTo } from '../support/keyboard.ts';
import { badValues, listenForFaults } from '../support/listen.ts';

const address = inject('addresses').top;
const browser = await shareBrowser();

const compare = new URL('case-studies/compare/', address).href;
const everyone = ['CS1', 'CS2', 'CS3', 'CS4', 'CS5'];
const columnsOf = (page: Page) =>
	page
		.locator('.side thead')
		.first()
		.locator('th')
		.evaluateAll((heads) =>
			heads
				.filter((head) => !(head as HTMLElement).hidden)
				.map((head) => (head as HTMLElement).dataset['code']),
		);
const statusOf = (page: Page) => page.locator('case-compare [role=status]').innerText();
const markOf = (page: Page, row: string) =>
	page
		.getByRole('row', { name: new RegExp(`^${row} `) })
		.locator('.verdict')
		.innerText();

describe('two of them', () => {
	let page: Page;
	let faults: string[];

	beforeAll(async () => {
		page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
		faults = listenForFaults(page, address);
		await page.goto(`${compare}?with=CS3,CS1`);
	});
	afterAll(() => page.close());

	test('stand in the order of the address, in every table', async () => {
		expect(await columnsOf(page)).toEqual(['CS3', 'CS1']);
		expect(
			await page
				.locator('.side tr:visible')
				.evaluateAll(
					(rows) =>
						rows.filter((row) => row.querySelectorAll('[data-code]:not([hidden])').length !== 2).length,
				),
		).toBe(0);
		expect(await statusOf(page)).toBe(
			'Harwich Education Partnership and Consortium of 24 schools west of Colchester, side by side. The address of this page keeps your choice.',
		);
		expect(await page.locator('.found > section h2').allInnerTexts()).toEqual([
			'The facts',
			'Key issues',
			'What they chose',
			'Ways of looking',
			'What is claimed, and who says so',
			'What next',
		]);
	});

	test('are marked, in words, as the same, different, or not stated', async () => {
		expect(await markOf(page, 'Schools')).toBe('They differ');
		expect(await markOf(page, 'Champions')).toBe('The same');
		expect(await markOf(page, 'In the cycle')).toBe('Not all say');
		expect(await markOf(page, 'Groups')).toBe('Not stated');
		expect(
			await page
				.getByRole('row', { name: /^Groups / })
				.locator('td:visible')
				.allInnerTexts(),
		).toEqual(['Not stated', 'Not stated']);
	});

	test('show their claims by kind, each with a way to them', async () => {
		const link = page
			.getByRole('row', { name: /^Reported by heads / })
			.locator('td:visible a')
			.first();

		expect(await link.innerText()).toMatch(/^\d+ passages?$/);

		const target = await browser.newPage();
		await target.goto(new URL((await link.getAttribute('href'))!, address).href);

		expect(await target.locator(':target').count()).toBe(1);
		await target.close();
	});

	test('have no accessibility fault', async () => {
		expect(await findViolationsInAllLooks(page)).toEqual([]);
		expect(faults).toEqual([]);
	});
});

test('a third is chosen by keyboard, a fourth cannot be', async () => {
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	await page.goto(`${compare}?with=CS1,CS3`);

	await tabTo(page, 'input[value=CS4]');
	await page.keyboard.press('Space');

	expect(await columnsOf(page)).toEqual(['CS1', 'CS3', 'CS4']);
	expect(new URL(page.url()).search).toBe('?with=CS1,CS3,CS4');
	expect(await page.locator('input[value=CS2]').isDisabled()).toBe(true);
	expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('CS4');

	await page.keyboard.press('Space');

	expect(await page.locator('input[value=CS2]').isDisabled()).toBe(false);

	await page.getByRole('button', { name: 'Show all' }).click();

	expect(await columnsOf(page)).toEqual(everyone);
	expect(new URL(page.url()).search).toBe('');
	await page.close();
});

test('the box of facts of a case study leads here, with that one chosen', async () => {
	const page = await browser.newPage();
	await page.goto(new URL('case-studies/priory-st-cluster/', address).href);
	await page.getByRole('link', { name: 'Compare with others' }).click();
	await page.waitForURL(`${compare}?with=CS2`);

	expect(await columnsOf(page)).toEqual(['CS2']);
	expect(await statusOf(page)).toBe('Priory St. Cluster. Choose one or two more to set beside it.');
	expect(await page.locator('.side .verdict:visible').count()).toBe(0);
	await page.close();
});

test.each([
	['?with=CS9', everyone, 'Something in the address is no case study here and was left out.'],
	['?with=CS1,CS1', ['CS1'], 'Choose one or two more'],
	['?with=CS2&with=CS2&with=CS5', ['CS2', 'CS5'], 'side by side'],
	['?with=priory-st-cluster,cs4', ['CS2', 'CS4'], 'side by side'],
	[
		'?with=CS1,CS2,CS3,CS4',
		['CS1', 'CS2', 'CS3'],
		'No more than three stand side by side; the others were left out.',
	],
	['?with=', everyone, 'Choose two or three'],
])('%s gives a sensible page', async (query, columns, words) => {
	const page = await browser.newPage();
	const faults = listenForFaults(page, address);

	await page.goto(compare + query);

	expect(await columnsOf(page)).toEqual(columns);
	expect(await statusOf(page)).toContain(words);
	expect(faults).toEqual([]);
	await page.close();
});

test.each(badValues)('the address may hold %j', async (value) => {
	const page = await browser.newPage();
	const faults = listenForFaults(page, address);
	const bad = value === '%E0%A4%A' ? value : encodeURIComponent(value);

	await page.goto(`${compare}?with=${bad}&with=CS1,CS3&${bad}=${bad}#${bad}`);

	expect(await columnsOf(page)).toEqual(['CS1', 'CS3']);
	expect(faults).toEqual([]);
	await page.close();
});

test('without script all stand side by side in one table for each part', async () => {
	const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
	await page.goto(`${compare}?with=CS1,CS3`);

	expect(await columnsOf(page)).toEqual(everyone);
	expect(await page.locator('.controls').isVisible()).toBe(false);
	expect(await statusOf(page)).toBe('All five, side by side.');
	expect(await page.locator('td .ns:visible').count()).toBeGreaterThan(10);
	await page.close();
});

test.each([320, 360, 767, 768, 1280])(
	'nothing scrolls sideways at %i px, and each cell says whose it is where they stack',
	async (width) => {
		const page = await browser.newPage({ viewport: { width, height: 800 } });
		await page.goto(`${compare}?with=CS1,CS4,CS5`);

		const isStacked = width < 768;
		const labels = await page
			.locator('td:visible')
			.evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));

		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		expect(
			await page
				.locator('.table-scroll')
				.evaluateAll((boxes) => boxes.filter((box) => box.scrollWidth > box.clientWidth + 1).length),
		).toBe(0);
		expect(labels.every((label) => (label !== 'none') === isStacked || label === '""')).toBe(true);
		await page.close();
	},
);

test.each([
	['two', '?with=CS3,CS2', 6],
	['all', '', 10],
])('%s fit on paper, without what only a screen needs', async (_name, query, most) => {
	const page = await browser.newPage();
	for (let visit = 0; visit < 2; visit++) await page.goto(compare + query, { waitUntil: 'networkidle' });
	const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
	const sides = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 680, height: 1000 });

	expect(sides).toBeGreaterThan(0);
	expect(sides).toBeLessThanOrEqual(most);
	expect(await page.locator('.controls').isVisible()).toBe(false);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(680);
	await page.close();
});
