/** The same site in a folder of somebody else’s address, where every link could have lost its way. */
import { expect, inject, test } from 'vitest';
import { shareBrowser } from '../support/shared-browser.ts';
import { notKept } from '../support/listen.ts';
import { walkFromDoorToEvidence } from '../support/journeys.ts';
import { pageKinds } from '../support/page-kinds.ts';

const address = inject('addresses').folder;
const browser = await shareBrowser();

test('the way from the door to the evidence and back stays in the folder', async () => {
	const page = await browser.newPage();
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));

	const { places, clicks } = await walkFromDoorToEvidence(page, address);

	expect(clicks).toBe(6);
	expect(places.filter((place) => !place.startsWith('/knowledge/'))).toEqual([]);
	expect(asked.filter((url) => !url.startsWith(address))).toEqual([]);
	await page.close();
});

test('every kind of page finds its fonts and its icon', async () => {
	const page = await browser.newPage();
	const faults: string[] = [];
	page.on('response', (response) => {
		if (response.status() !== 200) faults.push(`${response.status()} ${response.url()}`);
	});
	page.on('console', (message) => {
		if (message.text() !== notKept) faults.push(message.text());
	});

	for (const { example } of pageKinds) {
		await page.goto(new URL(example.slice(1), address).href);
		const fonts = await page.evaluate(
			async () => (
				await document.fonts.ready,
				[...document.fonts].filter(
					({ status, family }) => status === 'loaded' && !family.includes('fallback'),
				).length
			),
		);
		if (fonts !== 2) faults.push(`${example} has ${fonts} of 2 fonts`);
	}

	expect(faults).toEqual([]);
	await page.close();
});

test('an address outside the folder leads into it, and one that leads nowhere says so', async () => {
	const page = await browser.newPage();

	await page.goto(new URL('/', address).href);
	expect(page.url()).toBe(address);

	const response = await page.goto(new URL('no-such-page/', address).href);
	expect(response?.status()).toBe(404);
	await page.locator('main').getByRole('link', { name: 'Home', exact: true }).last().click();
	expect(page.url()).toBe(address);
	await page.close();
});
