/** “A partnership like ours”, and J1 from the front door to the comparison. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findViolationsInAllLooks } from '../support/axe.ts';
import { shareBrowser } from '../support/shared-browser.ts';
import { tabTo } from '../support/keyboard.ts';
import { badValues, listenForFaults } from '../support/listen.ts';

const address = inject('addresses').top;
const browser = await shareBrowser();

const urlOf = (path: string) => new URL(path, address).href;
const likeOurs = urlOf('case-studies/like-ours/');
const sixSchools = `${likeOurs}?schools=6&phases=mixed&heads=recent`;
const orderOf = (page: Page) =>
	page
		.locator('.likes > li')
		.evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['code']));
const reasonsOf = (page: Page, code: string) =>
	page.locator(`[data-code=${code}] .reasons p`).allInnerTexts();

test('J1: the lead head of six schools finds the one like theirs and sets two side by side in four clicks', async () => {
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	const faults = listenForFaults(page, address);
	let clicks = 0;
	const click = async (name: string | RegExp, role: 'link' | 'radio') => {
		await page.locator('main').getByRole(role, { name }).first().click();
		clicks++;
	};
	await page.goto(address);

	await click('Find a partnership like yours', 'link');
	await page.waitForURL(likeOurs);
	await tabTo(page, '#schools');
	await page.keyboard.type('6');
	await click('Primary and secondary schools together', 'radio');
	await click('Yes', 'radio');
	await expect.poll(() => page.url()).toBe(sixSchools);

	expect((await orderOf(page))[0]).toBe('CS3');
	expect(await reasonsOf(page, 'CS3')).toEqual([
		'Six schools, as you are. C06',
		'Primary and secondary schools together, as you are (1 secondary and 5 primaries). C06',
		'Also had new heads (5 since the training of 2016). C04',
	]);
	for (const item of await page.locator('.likes > li').all())
		expect(await item.locator('.reasons li').count()).toBeGreaterThan(0);
	expect(await page.locator('.likes').innerText()).not.toMatch(/%|\bscore\b|\d+ of \d+/i);

	await click('Compare the first two', 'link');
	await page.waitForURL(/compare\/\?with=CS3,CS2$/);

	expect(clicks).toBeLessThanOrEqual(4);
	expect(await page.locator('.side thead').first().locator('th:visible').allInnerTexts()).toEqual([
		'Harwich Education Partnership',
		'Priory St. Cluster',
	]);
	expect(await page.locator('td .ns:visible').count()).toBeGreaterThan(0);
	const shown = await page.locator('.found').innerText();
	const again = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	await again.goto(page.url());
	expect(await again.locator('.found').innerText()).toBe(shown);
	expect(faults).toEqual([]);
	await again.close();
	await page.close();
});

describe('the form', () => {
	let page: Page;
	let faults: string[];

	beforeAll(async () => {
		page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
		faults = listenForFaults(page, address);
		await page.goto(likeOurs);
	});
	afterAll(() => page.close());

	test('begins empty, with all case studies and whom each helps most', async () => {
		expect(await orderOf(page)).toEqual(['CS1', 'CS2', 'CS3', 'CS4', 'CS5']);
		expect(await page.locator('.likes b').allInnerTexts()).toEqual(
			Array.from({ length: 5 }, () => 'Most use to'),
		);
		expect(await page.locator('.reasons:visible').count()).toBe(0);
		expect(await page.locator('.yours').isVisible()).toBe(false);
	});

	test('can be filled in by keyboard alone, and leads to the results', async () => {
		await tabTo(page, '#schools');
		await page.keyboard.type('8');
		await tabTo(page, 'input[name=phases]');
		await page.keyboard.press('ArrowUp');
		await tabTo(page, '#together');
		await page.keyboard.type('1 to');
		await tabTo(page, 'input[value=trust]');
		await page.keyboard.press('Space');
		await tabTo(page, 'button[type=submit]');
		await page.keyboard.press('Enter');

		expect(new URL(page.url()).search).toBe('?schools=8&phases=mixed&together=1-3&worry=trust');
		expect(await page.evaluate(() => document.activeElement!.textContent)).toBe(
			'In the order of what you share',
		);
		expect(await page.locator('[role=status]').innerText()).toBe(
			'First: From closed conversations to a second cycle.',
		);
		expect((await reasonsOf(page, 'CS2'))[0]).toBe(
			'Eight of its ten schools review each other, as many as you are. B02',
		);
	});

	test('gives each reason a link to the line of the account', async () => {
		const hrefs = await page
			.locator('.reasons a')
			.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));

		for (const href of new Set(hrefs)) {
			const target = await browser.newPage();
			await target.goto(href);
			expect(await target.locator(':target').count()).toBe(1);
			await target.close();
		}
		expect(hrefs.length).toBeGreaterThan(4);
	});

	test('has no accessibility fault with its answers', async () => {
		expect(await findViolationsInAllLooks(page)).toEqual([]);
	});

	test('says what is wrong with a number, in words', async () => {
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.locator('#schools').fill('1');
		await page.keyboard.press('Enter');

		expect(await page.locator('#schools-error').innerText()).toBe('Write a whole number from 2 to 500.');
		expect(await page.locator('#schools').getAttribute('aria-describedby')).toBe('schools-error');
		expect(await page.evaluate(() => document.activeElement!.id)).toBe('schools');
		expect(await findViolationsInAllLooks(page)).toEqual([]);
	});

	test('is cleared by one button', async () => {
		await page.getByRole('button', { name: 'Clear' }).click();
		await expect.poll(() => new URL(page.url()).search).toBe('');

		expect(await page.locator('#schools').inputValue()).toBe('');
		expect(await page.locator('#schools-error').isVisible()).toBe(false);
		expect(await orderOf(page)).toEqual(['CS1', 'CS2', 'CS3', 'CS4', 'CS5']);
	});

	test('sends nothing and keeps nothing', async () => {
		expect(faults).toEqual([]);
		expect(
			await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length),
		).toBe(0);
	});
});

test('the address reproduces the view, and going back does', async () => {
	const page = await browser.newPage();
	await page.goto(`${sixSchools}&structure=whole-group&trained=some&worry=uneven`);
	const before = await page.locator('.found').innerText();

	expect(await page.locator('#schools').inputValue()).toBe('6');
	expect(await page.locator('#structure').inputValue()).toBe('whole-group');
	expect(await page.locator('input[value=uneven]').isChecked()).toBe(true);

	await page.locator('.likes h3 a').first().click();
	await page.waitForURL(/case-studies\/(?!like-ours)/);
	await page.goBack();

	expect(await page.locator('.found').innerText()).toBe(before);
	await page.close();
});

test('without script there are all case studies, whom each helps, and a word on what is missing', async () => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto(sixSchools);

	expect(await orderOf(page)).toHaveLength(5);
	expect(await page.locator('.likes b').allInnerTexts()).toHaveLength(5);
	expect(await page.locator('.controls').isVisible()).toBe(false);
	expect(await page.locator('.found').innerText()).toContain('That needs a script, and yours is off.');
	await page.close();
});

test.each(badValues)('the address may hold %j', async (value) => {
	const page = await browser.newPage();
	const faults = listenForFaults(page, address);
	const bad = value === '%E0%A4%A' ? value : encodeURIComponent(value);

	await page.goto(
		`${likeOurs}?schools=${bad}&phases=${bad}&worry=${bad}&${bad}=${bad}&heads=recent&heads=settled#${bad}`,
	);

	expect((await orderOf(page))[0]).toBe('CS3');
	expect(await page.locator('.yours').innerText()).toContain('You: new heads.');
	expect(faults).toEqual([]);
	await page.close();
});

test('paper gets the answers and the reasons, and no form', async () => {
	const page = await browser.newPage({ viewport: { width: 794, height: 1123 } });
	await page.goto(sixSchools);
	await page.emulateMedia({ media: 'print' });

	expect(await page.locator('.controls').isVisible()).toBe(false);
	expect(await page.locator('.found').innerText()).toContain(
		'You: six schools; primary and secondary schools together; new heads.',
	);
	expect(await page.locator('[data-code=CS3] .reasons').isVisible()).toBe(true);
	await page.close();
});

test('everything stays inside the folder that the site is served from', async () => {
	const { folder } = inject('addresses');
	const page = await browser.newPage();
	await page.goto(new URL('case-studies/like-ours/?schools=6&phases=mixed&heads=recent', folder).href);

	const hrefs = await page
		.locator('main a')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));

	expect(hrefs.filter((href) => !href.startsWith(folder))).toEqual([]);
	expect(hrefs).toContain(new URL('case-studies/compare/?with=CS3,CS2', folder).href);
	await page.close();
});
