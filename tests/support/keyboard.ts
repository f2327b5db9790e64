import type { Page } from 'playwright-core';

const mostPresses = 200;

/** Presses Tab until the focus is on what the selector names. @throws where it never gets there. */
export async function tabTo(page: Page, selector: string): Promise<void> {
	for (let press = 0; press < mostPresses; press++) {
		await page.keyboard.press('Tab');
		if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
	}
	throw new Error(`Tab does not reach ${selector} on ${page.url()}.`);
}
