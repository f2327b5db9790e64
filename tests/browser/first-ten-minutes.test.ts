/** J1 and J12, as far as there are pages: from the front door to the line of an account, and back, by links alone. */
import { expect, inject, test } from 'vitest';
import { shareBrowser } from '../support/shared-browser.ts';
import { walkFromDoorToEvidence } from '../support/journeys.ts';

const address = inject('addresses').top;
const browser = await shareBrowser();

const onTheWay = [
	/^\/case-studies\/like-ours\/$/,
	/^\/case-studies\/[a-z0-9-]+\/$/,
	/^\/decisions\/[a-z0-9-]+\/$/,
	/^\/protocols\/[a-z0-9-]+\/#[a-z0-9-]+$/,
	/^\/evidence\/[a-z0-9-]+\/#[a-z]\d+$/,
	/^\/protocols\/[a-z0-9-]+\/#[a-z0-9-]+$/,
];

test.each([
	['a laptop', { viewport: { width: 1280, height: 800 } }],
	['a phone', { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }],
	['a laptop without script', { viewport: { width: 1280, height: 800 }, javaScriptEnabled: false }],
])('six clicks lead from the door to the evidence and back to the step, on %s', async (_device, options) => {
	const page = await browser.newPage(options);

	const { places, clicks } = await walkFromDoorToEvidence(page, address);

	expect(clicks).toBe(6);
	for (const [index, pattern] of onTheWay.entries()) expect(places[index]).toMatch(pattern);
	expect(places[5]).toBe(places[3]);
	expect(await page.locator(':target').locator('h3').isVisible()).toBe(true);
	await page.close();
});

test('what is linked to stands in sight and is marked', async () => {
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	await walkFromDoorToEvidence(page, address);

	const box = (await page.locator(':target').boundingBox())!;
	const [marked, plain] = await page.evaluate(() =>
		[document.querySelector(':target')!, document.querySelector('.steps > li:not(:target)')!].map(
			(step) => getComputedStyle(step).backgroundColor,
		),
	);

	expect(box.y).toBeGreaterThanOrEqual(0);
	expect(box.y).toBeLessThan(400);
	expect(marked).not.toBe(plain);
	await page.close();
});

test('from the door for those who lead a review, the protocol and its form are one click each', async () => {
	const page = await browser.newPage();
	await page.goto(address);

	await page
		.locator('.doors > div', { hasText: 'Leading a review?' })
		.getByRole('link', { name: 'The visit, in fourteen steps' })
		.click();
	const steps = await page.locator('.steps > li').count();
	await page.locator('.steps').getByRole('link', { name: 'F04', exact: true }).first().click();

	expect(steps).toBe(14);
	expect(page.url()).toBe(new URL('proformas/two-column-record/', address).href);
	await page.close();
});
