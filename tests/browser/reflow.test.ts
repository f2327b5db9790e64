/** Every kind of page at 400 % zoom, with wide text spacing, without script, and by keyboard alone. */
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { pageKinds } from '../support/page-kinds.ts';

const address = inject('addresses').top;
const browser = await launchBrowser();
afterAll(() => browser.close());

const urlOf = (path: string) => new URL(path.slice(1), address).href;

async function withPage<T>(options: Parameters<typeof browser.newPage>[0], use: (page: Page) => Promise<T>): Promise<T> {
	const page = await browser.newPage(options);
	try {
		return await use(page);
	} finally {
		await page.close();
	}
}

/** What reaches beyond the right edge, apart from what scrolls in a box of its own or is hidden from sight. */
function findOverflow(): string[] {
	const width = document.documentElement.clientWidth;
	const scrolls = document.documentElement.scrollWidth > width ? [`the page is ${document.documentElement.scrollWidth} px wide`] : [];
	const beyond = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
		const box = element.getBoundingClientRect();
		if (box.width <= 1 || box.right <= width + 1) return false;
		if (element.closest('svg[aria-hidden]')) return false;
		for (let parent = element.parentElement; parent; parent = parent.parentElement) if (/auto|scroll/.test(getComputedStyle(parent).overflowX)) return false;
		return true;
	});
	return [...scrolls, ...beyond.map((element) => `${element.tagName.toLowerCase()}.${element.className}: “${element.textContent?.trim().slice(0, 40)}”`)];
}

/** Elements that cut off some of their own text. */
function findClipped(): string[] {
	return [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
		const style = getComputedStyle(element);
		const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim());
		if (!hasText || style.display === 'inline' || style.clipPath !== 'none') return [];
		const cutsX = style.overflowX !== 'visible' && !/auto|scroll/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
		const cutsY = style.overflowY !== 'visible' && !/auto|scroll/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
		return cutsX || cutsY ? [`${element.tagName.toLowerCase()}.${element.className}: “${element.textContent?.trim().slice(0, 40)}”`] : [];
	});
}

/** The least that readers may set, by WCAG 1.4.12. A constructed sheet, since the policy forbids any other. */
function widenText(): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync('*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}');
	document.adoptedStyleSheets = [sheet];
}

const screens = [
	{ screen: 'a phone of 320 px', options: { viewport: { width: 320, height: 640 } } },
	{ screen: 'a screen of 1280 px at 400 %', options: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 } },
] as const;

test.each(screens)('no kind of page scrolls sideways on $screen', async ({ options }) => {
	const faults = await withPage(options, async (page) => {
		const found: string[] = [];
		for (const { example } of pageKinds) {
			await page.goto(urlOf(example));
			found.push(...(await page.evaluate(findOverflow)).map((fault) => `${example} ${fault}`));
		}
		return found;
	});

	expect(faults).toEqual([]);
});

test.each([320, 768, 1280])('wide text spacing cuts nothing off at %i px', async (width) => {
	const faults = await withPage({ viewport: { width, height: 800 } }, async (page) => {
		const found: string[] = [];
		for (const { example } of pageKinds) {
			await page.goto(urlOf(example));
			await page.evaluate(widenText);
			const clipped = await page.evaluate(findClipped);
			const over = await page.evaluate(findOverflow);
			found.push(...[...clipped, ...over].map((fault) => `${example} ${fault}`));
		}
		return found;
	});

	expect(faults).toEqual([]);
});

test('every word can be read without script', async () => {
	const faults = await withPage({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } }, async (page) => {
		const found: string[] = [];
		for (const { example } of pageKinds) {
			await page.goto(urlOf(example));
			const { seen, written } = await page.locator('main').evaluate((main: HTMLElement) => {
				// A space is all that may differ: blocks are set apart on the screen, and run together in the source.
				const letters = (text: string) => text.replace(/\s+/g, '');
				return { seen: letters(main.innerText), written: letters(main.textContent) };
			});
			if (seen !== written || seen.length < 150) found.push(`${example}: ${written.length} characters written, ${seen.length} seen`);
		}
		return found;
	});

	expect(faults).toEqual([]);
});

describe('by keyboard', () => {
	const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

	test.each(pageKinds)('the skip link of $kind leads past the head', async ({ example }) => {
		await withPage({ viewport: { width: 1280, height: 800 } }, async (page) => {
			await page.goto(urlOf(example));
			await page.keyboard.press('Tab');
			const skip = page.locator(':focus');
			const box = await skip.boundingBox();

			expect(await skip.getAttribute('href')).toBe('#main');
			expect(box!.x).toBeGreaterThanOrEqual(0);
			expect(box!.y).toBeGreaterThanOrEqual(0);

			await page.keyboard.press('Enter');
			await page.keyboard.press('Tab');

			expect(await page.evaluate(() => document.activeElement!.closest('main') !== null)).toBe(true);
		});
	});

	test('Tab reaches the menu of a phone, Enter opens it, Tab goes on into it', async () => {
		await withPage({ viewport: { width: 360, height: 740 } }, async (page) => {
			await page.goto(address);
			for (let presses = 0; presses < 4 && (await focused(page)) !== 'Menu'; presses++) await page.keyboard.press('Tab');

			expect(await focused(page)).toBe('Menu');
			expect(await page.locator('.menu nav').isVisible()).toBe(false);

			await page.keyboard.press('Enter');
			await page.keyboard.press('Tab');

			expect(await focused(page)).toBe('Case studies');
			expect(await page.locator('.menu nav').isVisible()).toBe(true);

			await page.keyboard.press('Enter');
			await page.waitForURL(urlOf('/case-studies/'));
		});
	});

	test.each(pageKinds)('focus on $kind goes through every link in order and can be seen', async ({ example }) => {
		await withPage({ viewport: { width: 1280, height: 800 } }, async (page) => {
			await page.goto(urlOf(example));
			await page.evaluate(() => {
				// A scrolling box takes the focus too, but only while it has something to scroll.
				const all = [...document.querySelectorAll<HTMLElement>('a[href], summary, button, input, [tabindex="0"]')];
				const reachable = all.filter((element) => element.checkVisibility());
				Object.assign(globalThis, { reachable });
			});

			const faults = await page.evaluate(() => (globalThis as unknown as { reachable: HTMLElement[] }).reachable.length);
			const seen: string[] = [];
			for (let index = 0; index < faults; index++) {
				await page.keyboard.press('Tab');
				const fault = await page.evaluate((at) => {
					const { reachable } = globalThis as unknown as { reachable: HTMLElement[] };
					const element = document.activeElement as HTMLElement;
					const name = `${element.tagName.toLowerCase()} “${element.textContent?.trim().slice(0, 40)}”`;
					if (element !== reachable[at]) return `${name} instead of “${reachable[at]!.textContent?.trim().slice(0, 40)}”`;
					const { outlineStyle, outlineWidth } = getComputedStyle(element);
					if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return `${name} shows no ring`;
					const box = element.getBoundingClientRect();
					const inSight = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width > 1;
					return inSight ? undefined : `${name} is out of sight`;
				}, index);
				if (fault) seen.push(fault);
			}

			expect(faults).toBeGreaterThan(20);
			expect(seen).toEqual([]);
		});
	});
});
