/** axe over one page of each kind: in light, in dark, and on the narrowest phone. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findViolations, looks } from '../support/axe.ts';
import { shareBrowser } from '../support/shared-browser.ts';
import { pageKinds } from '../support/page-kinds.ts';

const address = inject('addresses').top;
const browser = await shareBrowser();

describe.each(pageKinds)('$kind', ({ example }) => {
	let page: Page;

	beforeAll(async () => {
		// Without motion, or the colours would be measured halfway from light to dark.
		page = await browser.newPage({ reducedMotion: 'reduce' });
		await page.goto(new URL(example.slice(1), address).href);
	});
	afterAll(() => page.close());

	test.each(looks)(
		'has no accessibility fault in the $look look',
		async ({ colorScheme, viewport, ...rules }) => {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize(viewport);

			expect(await findViolations(page, rules)).toEqual([]);
		},
	);
});

test('the open menu of a phone has no accessibility fault', async () => {
	const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
	await page.goto(address);
	await page.locator('summary').click();

	expect(await findViolations(page)).toEqual([]);
	await page.close();
});

test('axe sees a fault when there is one', async () => {
	const page = await browser.newPage();
	await page.goto(address);
	await page.evaluate(() =>
		document.querySelector('h1')!.insertAdjacentHTML('afterend', '<img src="/favicon.svg">'),
	);

	expect((await findViolations(page)).join()).toContain('image-alt');
	await page.close();
});
