/** axe over one page of each kind: in light, in dark, and on the narrowest phone. */
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { pageKinds } from '../support/page-kinds.ts';

const address = inject('addresses').top;
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const looks = [
	{ look: 'light', colorScheme: 'light', viewport: { width: 1280, height: 800 } },
	{ look: 'dark', colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
	{ look: 'narrow', colorScheme: 'light', viewport: { width: 320, height: 640 } },
] as const;

const browser = await launchBrowser();
afterAll(() => browser.close());

/** Runs in the page through the debugger, which the policy of the page does not reach: it stays in force. */
async function findViolations(page: Page): Promise<string[]> {
	const run = `axe.run(document, ${JSON.stringify({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })})`;
	const { violations, passes } = (await page.evaluate(run)) as AxeResults;
	if (passes.length === 0) return ['axe has looked at nothing'];
	return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`));
}

describe.each(pageKinds)('$kind', ({ example }) => {
	let page: Page;

	beforeAll(async () => {
		// Without motion, or the colours would be measured halfway from light to dark.
		page = await browser.newPage({ reducedMotion: 'reduce' });
		await page.goto(new URL(example.slice(1), address).href);
		await page.evaluate(axe.source);
	});
	afterAll(() => page.close());

	test.each(looks)('has no accessibility fault in the $look look', async ({ colorScheme, viewport }) => {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize(viewport);

		expect(await findViolations(page)).toEqual([]);
	});
});

test('the open menu of a phone has no accessibility fault', async () => {
	const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
	await page.goto(address);
	await page.evaluate(axe.source);
	await page.locator('summary').click();

	expect(await findViolations(page)).toEqual([]);
	await page.close();
});

test('axe sees a fault when there is one', async () => {
	const page = await browser.newPage();
	await page.goto(address);
	await page.evaluate(axe.source);
	await page.evaluate(() => document.querySelector('h1')!.insertAdjacentHTML('afterend', '<img src="/favicon.svg">'));

	expect((await findViolations(page)).join()).toContain('image-alt');
	await page.close();
});
