/** Facets on the index pages, and the part of J12 that begins with them. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findViolationsInAllLooks } from '../support/axe.ts';
import { shareBrowser } from '../support/shared-browser.ts';
import { tabTo } from '../support/keyboard.ts';
import { badValues, listenForFaults } from '../support/listen.ts';

const address = inject('addresses').top;
const browser = await shareBrowser();

const lists = ['protocols', 'proformas', 'training', 'decisions', 'guides', 'maps', 'case-studies'];
const urlOf = (path: string) => new URL(path, address).href;
const statusOf = (page: Page) => page.locator('facet-list [role=status]').innerText();
const countShown = (page: Page) => page.locator('[data-facets]:visible').count();
const option = (name: string, value: string) => `input[name="${name}"][value="${value}"]`;

describe.each(lists)('the list of %s', (list) => {
	let page: Page;
	let faults: string[];

	beforeAll(async () => {
		page = await browser.newPage();
		faults = listenForFaults(page, address);
		await page.goto(urlOf(`${list}/`));
	});
	afterAll(() => page.close());

	test('is whole without script, and shows no control that would do nothing', async () => {
		const plain = await browser.newPage({ javaScriptEnabled: false });
		await plain.goto(urlOf(`${list}/`));

		expect(await countShown(plain)).toBe(await countShown(page));
		expect(await countShown(plain)).toBeGreaterThan(0);
		expect(await plain.locator('.controls').isVisible()).toBe(false);
		expect(await page.locator('.controls').isVisible()).toBe(true);
		await plain.close();
	});

	test('shows beside every option how many it will show', async () => {
		const { looked, wrong } = await page.evaluate(() => {
			const labels = [...document.querySelectorAll<HTMLElement>('.facet label')];
			const wrong = labels.flatMap((label) => {
				const promised = Number(label.querySelector('.n')!.textContent);
				label.click();
				const shown = [...document.querySelectorAll('[data-facets]')].filter((item) =>
					item.checkVisibility(),
				).length;
				label.click();
				return shown === promised ? [] : [`${label.textContent}: ${shown}`];
			});
			return { looked: labels.length, wrong };
		});

		expect(looked).toBeGreaterThan(2);
		expect(wrong).toEqual([]);
		expect(new URL(page.url()).search).toBe('');
		expect(faults).toEqual([]);
	});
});

// One with the cards of entries, one with those of case studies: the others are made of the same parts.
test.each(['protocols', 'case-studies'])('%s have no accessibility fault while narrowed', async (list) => {
	const page = await browser.newPage({ reducedMotion: 'reduce' });
	await page.goto(urlOf(`${list}/`));
	await page.locator('.facet label').first().click();

	expect(await findViolationsInAllLooks(page)).toEqual([]);
	await page.close();
});

describe('choices', () => {
	let page: Page;

	beforeAll(async () => {
		page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	});
	afterAll(() => page.close());

	test('combine, and the counts of each facet follow the others', async () => {
		await page.goto(urlOf('protocols/'));
		await page.locator(option('stage', 'review')).check();
		await page.locator(option('audience', 'trainer')).check();

		const shown = await countShown(page);
		const all = await page.locator('[data-facets]').count();
		const fitting = await page
			.locator('[data-facets~="stage:review"][data-facets~="audience:trainer"]')
			.count();

		expect(shown).toBe(fitting);
		expect(shown).toBeLessThan(all);
		expect(await statusOf(page)).toBe(
			`${shown} of ${all} protocols. Stage: 5 Review. Who it is for: trainer.`,
		);
		expect(await page.locator(`label:has(${option('audience', 'trainer')}) .n`).innerText()).toBe(
			String(fitting),
		);
		expect(await page.locator('[data-facet-group]:visible:not(:has([data-facets]:visible))').count()).toBe(0);
	});

	test('stand in the address, which brings them back', async () => {
		const before = await page.locator('[data-facets]:visible').allInnerTexts();
		const again = await browser.newPage({ viewport: { width: 1280, height: 800 } });
		await again.goto(page.url());

		expect(new URL(page.url()).search).toBe('?stage=review&audience=trainer');
		expect(await again.locator('[data-facets]:visible').allInnerTexts()).toEqual(before);
		expect(await again.locator(option('stage', 'review')).isChecked()).toBe(true);
		await again.close();
	});

	test('are there again after going back', async () => {
		const before = await countShown(page);
		await page.locator('[data-facets]:visible a').first().click();
		await page.waitForURL(/protocols\/[a-z-]+\//);
		await page.goBack();

		expect(await countShown(page)).toBe(before);
		expect(await page.locator(option('audience', 'trainer')).isChecked()).toBe(true);
	});

	test('that would show nothing cannot be made', async () => {
		await page.goto(urlOf('case-studies/?schools=2-5'));

		const box = page.locator(option('structure', 'groups-and-steering'));

		expect(await box.isDisabled()).toBe(true);
		expect(
			await page.locator(`label:has(${option('structure', 'groups-and-steering')}) .n`).innerText(),
		).toBe('0');
	});

	test('are all taken back by one button', async () => {
		await page.getByRole('button', { name: 'Clear', exact: true }).click();

		expect(await statusOf(page)).toBe('5 case studies');
		expect(new URL(page.url()).search).toBe('');
		expect(await page.locator('facet-list :checked').count()).toBe(0);
		expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('Clear');
	});

	test('that fit nothing say so and offer the way out', async () => {
		await page.goto(urlOf('case-studies/?schools=2-5&structure=groups-and-steering'));

		expect(await statusOf(page)).toMatch(/^0 of 5 case studies\. /);
		expect(await page.locator('.empty').isVisible()).toBe(true);
		expect(await countShown(page)).toBe(0);

		await page.getByRole('button', { name: 'clear all of it' }).click();

		expect(await page.locator('.empty').isVisible()).toBe(false);
		expect(await countShown(page)).toBe(5);
		expect(await page.evaluate(() => document.activeElement!.getAttribute('role'))).toBe('status');
	});

	test('include what an account does not state', async () => {
		await page.goto(urlOf('case-studies/?structure=not-stated'));

		expect(await statusOf(page)).toBe('3 of 5 case studies. Organised as: not stated.');
	});
});

test.each(badValues)('the address may hold %j', async (value) => {
	const page = await browser.newPage();
	const faults = listenForFaults(page, address);
	const bad = value === '%E0%A4%A' ? value : encodeURIComponent(value);

	await page.goto(urlOf(`protocols/?stage=${bad}&${bad}=${bad}&stage=review&stage=review#${bad}`));

	expect(await statusOf(page)).toMatch(/^\d+ of \d+ protocols\. Stage: 5 Review\.$/);
	expect(await page.locator('h1').innerText()).toBe('Protocols, step by step');
	expect(faults).toEqual([]);
	await page.close();
});

test('nothing jumps while an address narrows the list', async () => {
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	await page.addInitScript(() => {
		Object.assign(globalThis, { shift: 0 });
		new PerformanceObserver((seen) => {
			for (const entry of seen.getEntries())
				(globalThis as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	for (const path of [
		'protocols/',
		'protocols/?stage=share',
		'case-studies/?structure=groups-and-steering',
	]) {
		for (const width of [360, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(urlOf(path), { waitUntil: 'networkidle' });

			expect(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)).toBeLessThan(
				0.02,
			);
		}
	}
	await page.close();
});

test('J12: by keyboard alone from a facet to a case study, its step, its line, and back', async () => {
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	await page.goto(urlOf('case-studies/'));

	await tabTo(page, option('structure', 'groups-and-steering'));
	await page.keyboard.press('Space');

	expect(await statusOf(page)).toBe(
		'1 of 5 case studies. Organised as: groups of three or four with a steering group.',
	);
	expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(
		'groups-and-steering',
	);

	await tabTo(page, '[data-facets] h3 a');
	await page.keyboard.press('Enter');
	await page.waitForURL(/colchester-quads-and-triads/);
	await tabTo(page, 'a[href$="/peer-review-visit/#send-the-summary"]');
	await page.keyboard.press('Enter');
	await page.waitForURL(/#send-the-summary$/);
	await tabTo(page, '.steps > li:target a[href$="#d54"]');
	await page.keyboard.press('Enter');
	await page.waitForURL(/#d54$/);
	await tabTo(page, 'li:target a[href$="/peer-review-visit/#send-the-summary"]');
	await page.keyboard.press('Enter');
	await page.waitForURL(/#send-the-summary$/);
	for (let back = 0; back < 4; back++) await page.goBack();

	expect(page.url()).toBe(urlOf('case-studies/?structure=groups-and-steering'));
	expect(await countShown(page)).toBe(1);
	expect(await page.locator(option('structure', 'groups-and-steering')).isChecked()).toBe(true);
	await page.close();
});

test('on a phone the facets are folded, and open by keyboard', async () => {
	const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
	await page.goto(urlOf('case-studies/'));

	expect(await page.locator('.facet').first().isVisible()).toBe(false);

	await tabTo(page, '.fold > summary');
	await page.keyboard.press('Enter');
	await tabTo(page, '.facet > summary');
	await page.keyboard.press('Enter');
	await tabTo(page, option('schools', '2-5'));
	await page.keyboard.press('Space');

	expect(await statusOf(page)).toBe('1 of 5 case studies. Schools: 2 to 5.');
	await page.close();
});
