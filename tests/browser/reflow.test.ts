/** Every kind of page at 400 % zoom, with wide text spacing, without script, and by keyboard alone. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { shareBrowser } from '../support/shared-browser.ts';
import { tabTo } from '../support/keyboard.ts';
import { pageKinds } from '../support/page-kinds.ts';

const address = inject('addresses').top;
const browser = await shareBrowser();

const urlOf = (path: string) => new URL(path.slice(1), address).href;

/** What `find` says of one page of each kind, each with its address. */
async function faultsOn(
	options: Parameters<typeof browser.newPage>[0],
	find: (page: Page) => Promise<readonly string[]>,
): Promise<string[]> {
	const page = await browser.newPage(options);
	// The slides of a session show the time of day: this one is wide.
	await page.clock.setFixedTime(new Date('2026-11-12T20:44:00'));
	const faults: string[] = [];
	for (const { example } of pageKinds) {
		await page.goto(urlOf(example));
		faults.push(...(await find(page)).map((fault) => `${example} ${fault}`));
	}
	await page.close();
	return faults;
}

/** What reaches beyond the right edge, apart from what scrolls in a box of its own or is a drawing. Runs in the page. */
function findOverflow(): string[] {
	const width = document.documentElement.clientWidth;
	const scrolls =
		document.documentElement.scrollWidth > width
			? [`is ${document.documentElement.scrollWidth} px wide`]
			: [];
	const beyond = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
		const box = element.getBoundingClientRect();
		if (box.width <= 1 || box.right <= width + 1 || element.closest('svg[aria-hidden]')) return false;
		if (!element.checkVisibility()) return false;
		for (let parent = element.parentElement; parent; parent = parent.parentElement) {
			if (/auto|scroll/.test(getComputedStyle(parent).overflowX)) return false;
		}
		return true;
	});
	return [
		...scrolls,
		...beyond.map(
			(element) => `${element.tagName} reaches too far: “${element.textContent.trim().slice(0, 40)}”`,
		),
	];
}

/** Elements that cut off some of their own text. Runs in the page. */
function findClipped(): string[] {
	return [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
		const style = getComputedStyle(element);
		const hasText = [...element.childNodes].some(
			(node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim(),
		);
		if (!hasText || style.display === 'inline' || style.clipPath !== 'none') return [];
		const cuts = (overflow: string, needed: number, given: number) =>
			!/visible|auto|scroll/.test(overflow) && needed > given + 1;
		const isCut =
			cuts(style.overflowX, element.scrollWidth, element.clientWidth) ||
			cuts(style.overflowY, element.scrollHeight, element.clientHeight);
		return isCut ? [`${element.tagName} cuts off “${element.textContent.trim().slice(0, 40)}”`] : [];
	});
}

/** The most that readers may ask for, by WCAG 1.4.12. A constructed sheet, since the policy forbids any other. */
function widenText(): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(
		'*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
	);
	document.adoptedStyleSheets = [sheet];
}

/**
 * Texts of which nothing is shown, by their place in the page: but for controls that only a script could serve, the
 * foot of a page on paper, and what a reader unfolds. Runs in the page.
 */
function findHidden(): string[] {
	// What only a window with a script can use: its controls, and the notes that stand on the page of the session.
	const slides = '.live, dialog, .slide .notes, [data-kind=title]';
	return [...document.querySelectorAll<HTMLElement>('main *')].flatMap((element, index) => {
		if (element.closest(`script, fill-form, .controls, .colophon, [hidden], details:not([open]), ${slides}`))
			return [];
		const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
		const text = own
			.map((node) => node.textContent!.trim())
			.join(' ')
			.trim();
		return text && !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
			? [`${index}: “${text.slice(0, 60)}”`]
			: [];
	});
}

interface Watched {
	/** Everything that Tab should reach, in the order of the page. */
	reachable: HTMLElement[];
	faults: string[];
}

/** Notes whatever is wrong with each place that the focus goes to. Runs in the page. Returns how many there should be. */
function watchFocus(): number {
	const all = [
		...document.querySelectorAll<HTMLElement>(
			'a[href], summary, button, input, select, textarea, [tabindex="0"]',
		),
	];
	const groups = new Set<string>();
	const reachable = all.filter((element) => {
		if (!element.checkVisibility() || element.matches(':disabled')) return false;
		if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
		// A group of radio buttons is one stop: the chosen one, or else the first.
		const isStop =
			element.checked ||
			(!document.querySelector(`[name="${element.name}"]:checked`) && !groups.has(element.name));
		groups.add(element.name);
		return isStop;
	});
	const faults: string[] = [];
	let at = 0;
	const nameOf = (element?: HTMLElement) =>
		`${element?.tagName} “${element?.textContent.trim().slice(0, 40)}”`;
	Object.assign(globalThis, { reachable, faults });
	addEventListener('focusin', ({ target }) => {
		const element = target as HTMLElement;
		const expected = reachable[at++];
		if (element !== expected) faults.push(`${nameOf(element)} instead of ${nameOf(expected)}`);
		const { outlineStyle, outlineWidth } = getComputedStyle(element);
		if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
			faults.push(`${nameOf(element)} shows no ring`);
		const box = element.getBoundingClientRect();
		const inSight =
			box.width > 1 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
		if (!inSight) faults.push(`${nameOf(element)} is out of sight`);
	});
	return reachable.length;
}

/** Presses Tab so many times, without a wait between: there are thousands of places to go to. */
async function pressTab(page: Page, times: number): Promise<void> {
	const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
	const session = await page.context().newCDPSession(page);
	await Promise.all(
		Array.from({ length: times }, () =>
			Promise.all([
				session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab }),
				session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...tab }),
			]),
		),
	);
	await session.detach();
}

test('nothing scrolls sideways at 400 %, and wide text spacing cuts nothing off, at 320 px or at 1280', async () => {
	// A screen of 1280 × 1024 at 400 %, which is a small phone too.
	const zoomed = { width: 320, height: 256 };

	const faults = await faultsOn({ viewport: zoomed }, async (page) => {
		const found = await page.evaluate(findOverflow);
		await page.evaluate(widenText);
		for (const size of [zoomed, { width: 1280, height: 800 }]) {
			await page.setViewportSize(size);
			const spaced = [...(await page.evaluate(findClipped)), ...(await page.evaluate(findOverflow))];
			found.push(...spaced.map((fault) => `with wide spacing at ${size.width} px: ${fault}`));
		}
		await page.setViewportSize(zoomed);
		return found;
	});

	expect(faults).toEqual([]);
});

test('every word can be read without script, on a wide screen or on a phone', async () => {
	const shortest: number[] = [];

	const faults = await faultsOn(
		{ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } },
		async (page) => {
			const onWide = await page.evaluate(findHidden);
			shortest.push(await page.locator('main').evaluate((main: HTMLElement) => main.innerText.length));
			await page.setViewportSize({ width: 360, height: 740 });
			const onPhone = await page.evaluate(findHidden);
			await page.setViewportSize({ width: 1280, height: 800 });
			// The navigator of stages writes the current stage out on a phone only, where its names do not fit.
			return onWide.filter((text) => onPhone.includes(text)).map((text) => `never shows ${text}`);
		},
	);

	expect(faults).toEqual([]);
	expect(Math.min(...shortest)).toBeGreaterThan(150);
});

describe('by keyboard', () => {
	let page: Page;

	beforeAll(async () => {
		page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	});
	afterAll(() => page.close());

	// The link is the same on every page; what comes after it is not.
	test.each(
		pageKinds.filter(({ kind }) => ['home', 'concern', 'protocol', 'index', 'not found'].includes(kind)),
	)('the skip link of $kind leads past the head', async ({ example }) => {
		await page.goto(urlOf(example));
		await page.keyboard.press('Tab');
		const skip = page.locator(':focus');
		const box = await skip.boundingBox();

		expect(await skip.getAttribute('href')).toBe('#main');
		expect(Math.min(box!.x, box!.y)).toBeGreaterThanOrEqual(0);

		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');

		expect(await page.evaluate(() => document.activeElement!.closest('main') !== null)).toBe(true);
	});

	test.each(pageKinds)(
		'focus on $kind goes through everything in order and can be seen',
		async ({ example, kind }) => {
			// What the device keeps is listed a moment later.
			await page.goto(urlOf(example), { waitUntil: kind === 'offline' ? 'networkidle' : 'load' });
			const stops = await page.evaluate(watchFocus);
			const isAtEnd = () =>
				page.evaluate(() => (globalThis as unknown as Watched).reachable.at(-1) === document.activeElement);

			// A date has a stop for its day, its month and its year, so that there may be more presses than stops.
			await pressTab(page, stops);
			for (let more = 0; more < 40 && !(await isAtEnd()); more++) await pressTab(page, 1);

			// Slides fill the screen, with nothing but buttons.
			expect(stops).toBeGreaterThan(kind === 'presenter' ? 4 : 20);
			expect(await page.evaluate(() => (globalThis as unknown as Watched).faults)).toEqual([]);
			expect(await isAtEnd()).toBe(true);
		},
	);

	test('Tab reaches the menu of a phone, Enter opens it, Tab goes on into it', async () => {
		const focused = () => page.evaluate(() => document.activeElement!.textContent.trim());
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(address);
		await tabTo(page, '.menu summary');

		expect(await page.locator('.menu nav').isVisible()).toBe(false);

		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');

		expect(await focused()).toBe('Case studies');
		expect(await page.locator('.menu nav').isVisible()).toBe(true);
		expect(await page.evaluate(findOverflow)).toEqual([]);

		await page.keyboard.press('Enter');
		await page.waitForURL(urlOf('/case-studies/'));
	});
});
