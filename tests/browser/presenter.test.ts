/** “Thirty heads, six minutes late”: a session held with the presenter, by keyboard, with a second window, from a stick. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { findViolations, findViolationsInAllLooks } from '../support/axe.ts';
import { badValues, listenForFaults } from '../support/listen.ts';
import { readCode } from '../support/read-code.ts';
import { shareBrowser } from '../support/shared-browser.ts';
import { sites } from '../support/sites.ts';

const address = inject('addresses').top;
const browser = await shareBrowser();
const present = new URL('training/reflective-questions/present/', address).href;
const hall = { viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' } as const;

/** T06 is to begin at 13:40 and takes an hour. */
async function open({
	at = '13:40:00',
	query = '',
	context,
}: { at?: string; query?: string; context?: BrowserContext } = {}) {
	const page = await (context ?? browser).newPage(context ? {} : hall);
	const faults = listenForFaults(page, address);
	await page.clock.install({ time: new Date(`2026-11-24T${at}`) });
	await page.goto(present + query);
	await page.clock.pauseAt(new Date(`2026-11-24T${at.slice(0, -2)}01`));
	return { page, faults };
}

const press = async (page: Page, ...keys: string[]) => {
	for (const key of keys) await page.keyboard.press(key);
};
const textOf = async (page: Page, selector: string) => (await page.locator(selector).innerText()).trim();
const title = (page: Page) => textOf(page, '.slide[data-now] h2');
const left = (page: Page) => textOf(page, '.pr-left');
const level = (page: Page) => textOf(page, '.pr-level');
const note = (page: Page) => textOf(page, '.pr-say p');
const pass = async (page: Page, minutes: number) => {
	await page.clock.fastForward(Math.round(minutes * 60_000));
	await page.clock.runFor(300);
};

test('by keyboard alone: six minutes late, the end holds, and the code of the material is shown', async () => {
	const { page, faults } = await open({ at: '13:46:00' });
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));

	await press(page, 'PageDown', 'PageDown');
	expect(await title(page)).toBe('Why questions');
	expect(await left(page)).toBe('5:00');
	expect(await textOf(page, '.pr-plan')).toBe('Ends at 14:46');

	await press(page, 'l');
	expect(await page.locator('#late').inputValue()).toBe('6');
	await press(page, 'Enter');
	expect(await note(page)).toBe('6 minutes saved in 5 lines. It still ends at 14:40.');
	expect(await textOf(page, '.pr-plan')).toBe('Shortened by 6 minutes. Still ends at 14:40');
	await page.clock.runFor(600);
	expect(await page.locator('.pr-today li').allInnerTexts()).toEqual(['−1', '−1', '−2', '−1', '−1', '']);
	expect(await level(page)).toBe('left of 4 minutes, shortened from 5');

	await press(page, 'ArrowRight', 'q');
	expect(await title(page)).toBe('On your phone: P07');
	const short = (await textOf(page, '.slide[data-now] .url')).replaceAll(/\s/g, '');
	expect(await readCode(page.locator('.slide[data-now] svg.qr').first())).toBe(`https://${short}`);
	expect(short).toMatch(/\/go\/[a-z0-9]{4}\/$/);
	await press(page, 'q');
	expect(await title(page)).toBe('Sort the cards into conclusion or question');
	expect({ faults, requests }).toEqual({ faults: [], requests: [] });
	await page.close();
});

test('the clock of a line: words and shape at a fifth, at a twentieth and over; a pause; a minute more', async () => {
	const { page, faults } = await open();
	await press(page, 'End', 'Home', ' ', ' ', 'PageDown');
	expect(await title(page)).toBe('Sort the cards into conclusion or question');
	const looks = async () => [
		await page.locator('present-session').getAttribute('data-level'),
		await page.locator('.pr-time').evaluate((box) => getComputedStyle(box).borderTopStyle),
		await level(page),
	];

	expect(await looks()).toEqual(['calm', 'none', 'left of 10 minutes']);
	await pass(page, 8);
	expect(await looks()).toEqual(['soon', 'dashed', 'left: come to the end']);
	await pass(page, 1.5);
	expect(await looks()).toEqual(['last', 'solid', 'left: finish now']);
	await press(page, 'p');
	await pass(page, 5);
	expect([await left(page), await level(page)]).toEqual(['0:30', 'paused for questions']);
	await press(page, 'p', '+');
	expect([await left(page), await level(page)]).toEqual(['1:30', 'left: come to the end']);
	await pass(page, 2);
	expect([await left(page), await level(page)]).toEqual(['+0:30', 'over: move on']);

	await press(page, 'b');
	expect(await page.locator('.pr-blank').isVisible()).toBe(true);
	await press(page, 'PageDown');
	expect(await page.locator('.pr-blank').isVisible()).toBe(false);
	expect(await title(page)).toBe('Sort the cards into conclusion or question');
	expect(faults).toEqual([]);
	await page.close();
});

test('a reload keeps the place and the time, also where storage is blocked', async () => {
	const { page } = await open();
	await press(page, 'PageDown', 'PageDown');
	await pass(page, 2);
	await page.reload();
	expect([await title(page), await left(page)]).toEqual(['Why questions', '3:00']);
	expect(await page.evaluate(() => [localStorage.length, document.cookie, sessionStorage.length])).toEqual([
		0,
		'',
		1,
	]);

	await page.addInitScript(() =>
		Object.defineProperty(window, 'sessionStorage', {
			get: () => {
				throw new Error('blocked');
			},
		}),
	);
	await page.reload();
	expect(await title(page)).toBe('Why questions');
	await press(page, 'PageDown');
	await page.clock.runFor(400);
	expect(page.url()).toBe(`${present}#sort-the-cards`);
	await page.reload();
	expect(await title(page)).toBe('Sort the cards into conclusion or question');
	await page.close();
});

describe('two windows', () => {
	test('stay in step both ways; the later step counts, in a third window as well', async () => {
		const context = await browser.newContext(hall);
		const { page, faults } = await open({ context });
		await press(page, 'PageDown', 'PageDown');
		const waiting = context.waitForEvent('page');
		await press(page, 'n');
		const notes = await waiting;
		await expect.poll(() => title(notes)).toBe('Why questions');
		expect(await textOf(notes, '.slide[data-now] .notes')).toContain(
			'Judging and advising is what headship trains you to do.',
		);
		expect(await textOf(notes, '.pr-next')).toContain('Sort the cards into conclusion or question');
		expect(await textOf(notes, '.pr-others')).toBe('In step with the other window.');

		await notes.getByRole('button', { name: 'Next' }).click();
		await expect.poll(() => title(page)).toBe('Sort the cards into conclusion or question');
		await press(notes, 'q');
		expect(await textOf(notes, '.slide[data-now] .notes')).toContain('Which card is wearing a disguise?');
		await press(notes, 'q');
		await press(page, 'b');
		await expect.poll(() => notes.locator('.pr-blank').isVisible()).toBe(true);

		const third = await context.newPage();
		await third.goto(present);
		await expect.poll(() => title(third)).toBe('Sort the cards into conclusion or question');
		await press(third, 'b', 'End');
		for (const one of [page, notes]) await expect.poll(() => title(one)).toBe('All of today');
		await page.clock.resume();
		expect(await findViolations(notes)).toEqual([]);

		const others = () => page.locator('.pr-others').textContent();
		await third.close({ runBeforeUnload: true });
		expect(await others()).toBe('In step with the other window.');
		await notes.close({ runBeforeUnload: true });
		await expect.poll(others).toContain('On its own.');
		expect(faults).toEqual([]);
		await context.close();
	});

	test('as files from a stick as well', async () => {
		const context = await browser.newContext(hall);
		const page = await context.newPage();
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => errors.push(message));
		await page.goto(
			pathToFileURL(join(sites.top.folder, 'training/reflective-questions/present/index.html')).href,
		);
		const waiting = context.waitForEvent('page');
		await press(page, 'PageDown', 'n');
		const notes = await waiting;
		await expect.poll(() => title(notes)).toBe('What you take home');
		await press(notes, 'PageDown');
		await expect.poll(() => title(page)).toBe('Why questions');
		await press(page, 'PageDown');
		await expect.poll(() => title(notes)).toBe('Sort the cards into conclusion or question');
		expect(errors).toEqual([]);
		await context.close();
	});
});

test('every slide of every session fits on a projector, in letters that a hall can read', async () => {
	const page = await browser.newPage(hall);
	const { sessions } = { sessions: await listSessions(page) };
	const faults: string[] = [];
	for (const path of sessions) {
		await page.goto(new URL(path, address).href);
		for (const [width, height] of [
			[1280, 720],
			[1024, 768],
		] as const) {
			await page.setViewportSize({ width, height });
			faults.push(...(await page.evaluate(lookAtSlides)).map((fault) => `${path} at ${width}: ${fault}`));
		}
	}

	expect(sessions.length).toBeGreaterThan(5);
	expect(faults).toEqual([]);
	await page.close();
});

async function listSessions(page: Page): Promise<string[]> {
	await page.goto(new URL('training/', address).href);
	const links = await page
		.locator('main a[href^="/training/"]')
		.evaluateAll((all) => all.map((a) => a.getAttribute('href')!));
	return [...new Set(links)]
		.filter((href) => /^\/training\/[^/]+\/$/.test(href))
		.map((href) => `${href}present/`);
}

/** Runs in the page: steps through all slides, and tells what does not fit or is too small. */
function lookAtSlides(): string[] {
	const found: string[] = [];
	const go = (key: string) =>
		document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
	const unit = Math.min(innerWidth / 100, innerHeight * 0.0178);
	go('Home');
	for (const slide of document.querySelectorAll('.slide')) {
		if (!slide.hasAttribute('data-now')) go('PageDown');
		const { scrollHeight, scrollWidth } = document.documentElement;
		if (scrollHeight > innerHeight || scrollWidth > innerWidth)
			found.push(`${slide.id} is ${scrollWidth} × ${scrollHeight}`);
		for (const part of slide.querySelectorAll('.sentence, h2, .groups, .materials p'))
			if (
				part.checkVisibility() &&
				parseFloat(getComputedStyle(part).fontSize) < (part.matches('.sentence') ? 3.2 : 1.9) * unit
			)
				found.push(`${slide.id} ${part.className} is small`);
		const code = slide.querySelector('svg.qr');
		if (slide.matches('[data-kind=material]') && code!.getBoundingClientRect().width < innerHeight / 4)
			found.push(`${slide.id}: its code is small`);
	}
	return found;
}

describe('bad input', () => {
	test('a start that is no time of day is told, and the plan’s own counts', async () => {
		const { page, faults } = await open({ query: '?start=25:00' });

		expect(await note(page)).toContain('is no time of day');
		expect(await note(page)).toContain('13:40');
		expect(await level(page)).toBe('Start: 13:40');
		await page.clock.resume();
		expect(await findViolations(page)).toEqual([]);
		expect(faults).toEqual([]);
		await page.close();
	});

	test('late minutes that are none, or more than can be saved', async () => {
		const { page } = await open();
		await press(page, 'PageDown', 'PageDown', 'l', 's', 'i', 'x', 'Enter');
		expect(await textOf(page, '#late-error')).toBe('Write the minutes as a number from 1 to 240, such as 6.');
		await page.clock.resume();
		expect(await findViolations(page)).toEqual([]);
		await press(page, 'Control+a', '3', '0', 'Enter');

		expect(await note(page)).toContain(
			'Only 20 minutes can be saved, in 6 lines: every line is at its minimum. 10 minutes are over.',
		);
		await expect
			.poll(() => page.locator('.pr-today li').allInnerTexts())
			.toEqual(['−2', '−3', '−8', '−3', '−2', '−2']);
		await page.close();
	});

	test('a clock that is set back takes nothing away; one set forward is counted until somebody says no', async () => {
		const { page } = await open();
		await press(page, 'PageDown', 'PageDown');
		await pass(page, 1);
		await page.clock.setSystemTime(new Date('2026-11-24T12:41:02'));
		await page.clock.runFor(600);
		expect(await note(page)).toBe(
			'The clock of this device was set back by 60 minutes. The timer goes on as it was.',
		);
		expect(await left(page)).toBe('4:00');
		expect(await textOf(page, '.pr-plan')).toBe('Ends at 13:40');

		await page.clock.setSystemTime(new Date('2026-11-24T12:51:02'));
		await page.clock.runFor(600);
		expect(await note(page)).toBe(
			'This device slept, or its clock was set forward: 10 minutes have been counted.',
		);
		expect(await left(page)).toMatch(/^\+6:0/);
		await page.getByRole('button', { name: 'do not count' }).click();
		expect(await left(page)).toMatch(/^(4:00|3:59)$/);
		await page.close();
	});

	test('in the address, in what was kept and from other windows leaves a sensible slide', async () => {
		const { page, faults } = await open();
		for (const value of badValues) {
			const text = encodeURIComponent(value);
			await page.evaluate((kept) => sessionStorage.setItem('session-T06', kept), value);
			await page.goto(`${present}?start=${text}&plan=${text}&view=${text}&${text}=1#${text}`);
			await page.evaluate((said) => new BroadcastChannel('session-T06').postMessage(said), value);
			await page.evaluate(() =>
				new BroadcastChannel('session-T06').postMessage({
					session: 'T06',
					from: 'x',
					says: 'run',
					state: { run: { slide: 999 } },
				}),
			);
			expect(await page.locator('.slide:visible').count()).toBe(1);
		}

		expect(faults).toEqual([]);
		await page.close();
	});
});

test('a shorter plan in the address has its own minutes and leaves lines out', async () => {
	const { page } = await open({ at: '13:25:00', query: '?start=13:30&plan=ten-minutes-less' });
	await press(page, 'PageDown');

	expect(await textOf(page, '.pr-plan')).toBe('Ends at 14:20');

	await page.goto(new URL('training/champions-staff-workshop/present/?plan=short-form', address).href);
	const parts = await page.locator('[data-kind=line] .part, [data-kind=break] .part').allTextContents();
	expect(parts).toEqual(parts.map((_part, line) => `${line + 1} of ${parts.length}`));
	await page.close();
});

test('a session of several sittings: each has its own start and end, and none begins by itself', async () => {
	const { page, faults } = await open({ at: '13:10:00' });
	await page.goto(new URL('training/lesson-study-after-a-review/present/?sitting=2#sitting-2', address).href);

	expect([await title(page), await level(page)]).toEqual(['The lesson', 'until we start at 13:15']);
	expect(await textOf(page, '.pr-plan')).toBe('Ends at 14:15');
	await press(page, 'PageDown');
	expect(await textOf(page, '.slide[data-now] .part')).toBe('1 of 3');
	await press(page, 'l', '9', '9', 'Enter');
	expect(await note(page)).toContain('Only 5 minutes can be saved, in 1 line');
	await pass(page, 1);
	expect(await page.locator('.pr-today li:visible').count()).toBe(3);

	await press(page, 'Home', 'PageDown', 'PageDown');
	expect(await level(page)).toBe('left of 15 minutes');
	expect(faults).toEqual([]);
	await page.close();
});

test('a clicker moves and blanks, F fills the screen, and the screen is held awake while it is seen', async () => {
	const page = await browser.newPage(hall);
	await page.addInitScript(standInForDevice);
	await page.goto(present);
	await press(page, 'PageDown', 'PageDown', 'PageUp');
	expect(await title(page)).toBe('What you take home');
	const blank = () => page.locator('.pr-blank').isVisible();
	await press(page, '.');
	expect(await blank()).toBe(true);
	await press(page, 'PageUp');
	expect([await blank(), await title(page)]).toEqual([false, 'What you take home']);
	await press(page, 'b', 'b', 'f', 'f');
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

	expect(await blank()).toBe(false);
	expect(await page.evaluate(() => Reflect.get(window, 'asked') as string[])).toEqual([
		'awake: screen',
		'full screen',
		'window',
		'awake: screen',
	]);
	await page.close();
});

/** Runs in the page: what a browser without a screen lacks, with a list of what was asked of it. */
function standInForDevice(): void {
	const asked: string[] = [];
	let isFull = false;
	const request = (kind: string) => Promise.resolve(void asked.push(`awake: ${kind}`));
	const fill = (to: boolean) => Promise.resolve(void asked.push((isFull = to) ? 'full screen' : 'window'));
	Object.assign(window, { asked });
	Object.defineProperty(navigator, 'wakeLock', { value: { request } });
	Object.defineProperties(document, {
		fullscreenEnabled: { value: true },
		fullscreenElement: { get: () => (isFull ? document.documentElement : null) },
		exitFullscreen: { value: () => fill(false) },
	});
	Object.defineProperty(Element.prototype, 'requestFullscreen', { value: () => fill(true) });
}

test('has no accessibility fault on a line, on a code and with its keys, and each key can be turned off', async () => {
	const page = await browser.newPage(hall);
	await page.goto(`${present}#sort-the-cards`);
	const found = await findViolationsInAllLooks(page);
	await page.setViewportSize(hall.viewport);
	await press(page, 'PageDown');
	found.push(...(await findViolations(page)));
	await press(page, '?');
	found.push(...(await findViolations(page)));
	await page.getByRole('checkbox').uncheck();
	await press(page, 'Escape', 'b');

	expect(await page.locator('.pr-blank').isVisible()).toBe(false);
	expect(found).toEqual([]);
	await page.close();
});

test('works by touch on a phone', async () => {
	const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true });
	const page = await context.newPage();
	await page.goto(present);
	await page.getByRole('button', { name: 'Next' }).tap();
	expect(await title(page)).toBe('What you take home');
	await page.getByText('More', { exact: true }).tap();
	await page.getByRole('button', { name: 'Blank screen' }).tap();
	await page.getByRole('button', { name: 'Blank screen. Press B or tap to go on.' }).tap();

	expect(await page.locator('.pr-blank').isVisible()).toBe(false);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	await context.close();
});

test('without a script the slides are a page to read, without a control that does nothing', async () => {
	const page = await browser.newPage({ ...hall, javaScriptEnabled: false });
	await page.goto(present);

	expect(await page.locator('.sentence:visible').count()).toBe(await page.locator('.sentence').count());
	expect(await page.locator('main button:visible, .notes:visible').count()).toBe(0);
	expect(await page.getByRole('link', { name: 'the session plan' }).isVisible()).toBe(true);
	await page.close();
});
