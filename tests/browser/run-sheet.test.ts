/** “I am the lead reviewer on 11 November”: the steps of a role with their dates, by keyboard, on paper, in a calendar. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { findViolations, findViolationsInAllLooks } from '../support/axe.ts';
import { shareBrowser } from '../support/shared-browser.ts';
import { tabTo } from '../support/keyboard.ts';
import { badValues, listenForFaults } from '../support/listen.ts';

const address = inject('addresses').top;
const browser = await shareBrowser();

const urlOf = (path: string) => new URL(path, address).href;
const sheet = urlOf('run-sheet/lead-reviewer/');
// The same in any order of day and month, since a date field follows the browser.
const visit = { typed: '11112026', query: '?visit=2026-11-11' };
const christmas = '&off=2026-12-12..2027-01-01';
const wide = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } as const;

const dayOf = (page: Page, place: string) => page.locator(place).locator('time').first().innerText();
const followUp = '[data-moment=follow-up] > .by';
const summary = '[data-step="P04#send-the-summary"]';

async function open(query = '', options: Parameters<typeof browser.newPage>[0] = wide) {
	const page = await browser.newPage(options);
	const faults = listenForFaults(page, address);
	await page.goto(sheet + query);
	return { page, faults };
}

async function saveFile(page: Page): Promise<{ name: string; text: string }> {
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save for my calendar' }).click();
	const download = await waiting;
	return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('without a script all steps are there to read, with when in words, and no form that does nothing', async () => {
	const { page } = await open('', { ...wide, javaScriptEnabled: false });

	expect(await page.locator('.run > li:visible').count()).toBe(await page.locator('.run > li').count());
	expect(await page.locator(followUp).innerText()).toContain('8 school weeks after the visit');
	expect(await page.locator(summary).innerText()).toContain('Within 5 school days after the visit');
	expect(await page.locator('run-sheet form:visible, time').count()).toBe(0);
	await page.close();
});

test('by keyboard alone: the day of the visit, a holiday and back again', async () => {
	const { page, faults } = await open();

	await tabTo(page, '#day-visit');
	await page.keyboard.type(visit.typed);
	await expect.poll(() => page.url()).toBe(sheet + visit.query);
	expect(await dayOf(page, '[data-moment=visit] > .by')).toBe('Wednesday 11 November 2026');
	expect(await dayOf(page, summary)).toBe('By Wednesday 18 November 2026');
	expect(await dayOf(page, followUp)).toBe('Wednesday 6 January 2027');
	expect(await page.getByRole('status').innerText()).toBe(
		'Counted from a visit on Wednesday 11 November 2026. No school holidays are entered, so a date may fall in one.',
	);

	await tabTo(page, '.offs summary');
	await page.keyboard.press('Enter');
	await tabTo(page, '[data-do=add]');
	await page.keyboard.press('Enter');
	await page.keyboard.type('12122026');
	await tabTo(page, 'label:nth-of-type(2) input');
	await page.keyboard.type('01012027');
	await expect.poll(() => page.url()).toBe(sheet + visit.query + christmas);
	expect(await dayOf(page, followUp)).toBe('Wednesday 27 January 2027');

	await tabTo(page, '[aria-label="Remove holiday 1"]');
	await page.keyboard.press('Enter');
	await expect.poll(() => page.url()).toBe(sheet + visit.query);
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Add a holiday');

	await tabTo(page, '[type=reset]');
	await page.keyboard.press('Enter');
	await expect.poll(() => page.url()).toBe(sheet);
	expect(await page.locator('time').count()).toBe(0);
	expect(faults).toEqual([]);
	await page.close();
});

test('an address shows the same to somebody else, and the dates go along to another role and back', async () => {
	const { page, faults } = await open(visit.query + christmas);

	expect(await page.locator('#day-visit').inputValue()).toBe('2026-11-11');
	expect(await dayOf(page, followUp)).toBe('Wednesday 27 January 2027');

	await page.getByRole('link', { name: 'host head' }).click();
	await page.waitForURL(urlOf(`run-sheet/host-head/${visit.query}${christmas}`));
	expect(await dayOf(page, '[data-step="P08#head-answers"]')).toBe('By Friday 27 November 2026');
	await page.goBack();
	await page.waitForURL(sheet + visit.query + christmas);
	expect(await dayOf(page, followUp)).toBe('Wednesday 27 January 2027');
	expect(faults).toEqual([]);
	await page.close();
});

test('a day for the workshop moves what is counted from it, and only that', async () => {
	const page = await browser.newPage(wide);
	await page.goto(urlOf(`run-sheet/host-head/${visit.query}&workshop=2026-11-16`));

	expect(await dayOf(page, '[data-moment=workshop] > .by')).toBe('Monday 16 November 2026');
	expect(await dayOf(page, '[data-step="P08#head-answers"]')).toBe('By Wednesday 18 November 2026');
	expect(await dayOf(page, '[data-step="P03#sign-the-scope"]')).toBe('By Wednesday 4 November 2026');
	await page.close();
});

test('a visit on a weekend is counted, and said to be one', async () => {
	const { page } = await open('?visit=2026-11-14');

	expect(await page.getByRole('status').innerText()).toContain(
		'That day is a Saturday, and the days are counted from it all the same.',
	);
	expect(await dayOf(page, summary)).toBe('By Friday 20 November 2026');
	await page.close();
});

describe('the calendar file', () => {
	test('holds the dates, is the same every time, and asks nothing of the network', async () => {
		const { page, faults } = await open(visit.query + christmas);
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url()));

		const first = await saveFile(page);
		const second = await saveFile(page);
		const lines = first.text.replaceAll('\r\n ', '').split('\r\n');
		const of = (name: string) => lines.filter((line) => line.startsWith(name));

		expect(first.name).toBe('run-sheet-lead-reviewer-2026-11-11.ics');
		expect(second).toEqual(first);
		expect(first.text.replaceAll('\r\n', '')).not.toContain('\n');
		expect(new Set(of('DTSTAMP'))).toEqual(new Set(['DTSTAMP:20261111T000000Z']));
		expect(of('UID').length).toBe(of('BEGIN:VEVENT').length);
		expect(new Set(of('UID')).size).toBe(of('UID').length);
		expect(lines).toContain('UID:lead-reviewer-p04-send-the-summary-2026-11-11@run-sheet.alongside');
		expect(lines).toContain('DTSTART;VALUE=DATE:20261118');
		expect(lines).toContain('DTSTART;VALUE=DATE:20270127');
		expect(lines).toContain('SUMMARY:The day of the visit (lead reviewer)');
		expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
		expect(faults.filter((fault) => !fault.startsWith('elsewhere: blob:'))).toEqual([]);
		await page.close();
	});

	test('is not made before there is a date: the field says so and has the focus', async () => {
		const { page, faults } = await open();
		await page.getByRole('button', { name: 'Save for my calendar' }).click();

		expect(await page.evaluate(() => document.activeElement?.id)).toBe('day-visit');
		expect(await page.locator('#day-visit-error').innerText()).toBe(
			'Choose the day of the visit first. There is nothing to save yet.',
		);
		expect(await findViolations(page)).toEqual([]);
		expect(faults).toEqual([]);
		await page.close();
	});
});

test('nothing is stored on the device', async () => {
	const context = await browser.newContext(wide);
	const page = await context.newPage();
	await page.goto(sheet + visit.query + christmas);
	await saveFile(page);

	const left = await page.evaluate(async () => [
		localStorage.length,
		sessionStorage.length,
		(await indexedDB.databases()).length,
		(await caches.keys()).length,
		document.cookie,
	]);

	expect(left).toEqual([0, 0, 0, 0, '']);
	await context.close();
});

test('has no accessibility fault in any look, empty, filled in and with mistakes', async () => {
	const { page } = await open();
	const found = await findViolationsInAllLooks(page);
	await page.goto(`${sheet}${visit.query}${christmas}&off=2026-10-26..2026-10-30&quality-assurance=soon`);
	await page.locator('.offs summary').click();
	await page.getByRole('button', { name: 'Add a holiday' }).click();
	await page.locator('.off li').last().locator('input').first().fill('2027-02-19');
	await page.locator('.off li').last().locator('input').last().fill('2027-02-15');
	await page.locator('.off li').last().locator('.err-m').waitFor();

	expect(found).toEqual([]);
	expect(await findViolationsInAllLooks(page)).toEqual([]);
	expect(await page.locator('.off .err-m:visible').innerText()).toBe(
		'The last day is before the first. This holiday does not count yet.',
	);
	expect(page.url()).not.toContain('2027-02');
	await page.close();
});

describe('bad input', () => {
	test('in the address leaves a sensible sheet', async () => {
		const { page, faults } = await open();
		const steps = await page.locator('.run > li').count();
		for (const value of badValues) {
			await page.goto(
				`${sheet}?visit=${encodeURIComponent(value)}&off=${encodeURIComponent(value)}&off=..&${encodeURIComponent(value)}=1#${encodeURIComponent(value)}`,
			);
			expect(await page.locator('.run > li:visible').count()).toBe(steps);
			expect(await page.locator('time').count()).toBe(0);
			expect(await page.locator('.off li').count()).toBe(0);
		}

		expect(faults).toEqual([]);
		await page.close();
	});

	test.each([
		['no day of the calendar', '?visit=2026-02-30'],
		['a year out of range', '?visit=2126-11-11'],
	])('%s is said beside its field', async (_case, query) => {
		const { page } = await open(query);

		expect(await page.locator('#day-visit-error').innerText()).toBe(
			'No such day from 1900 to 2100. Choose another.',
		);
		expect(await page.locator('#day-visit').getAttribute('aria-invalid')).toBe('true');
		await page.close();
	});

	test('two visits in the address: the first counts', async () => {
		const { page } = await open('?visit=2026-11-11&visit=2026-12-09&unknown=1');

		expect(await dayOf(page, '[data-moment=visit] > .by')).toBe('Wednesday 11 November 2026');
		await page.close();
	});

	test('a holiday without an end leaves the steps without dates, and the page alive', async () => {
		const { page, faults } = await open(`${visit.query}&off=1900-01-01..2100-12-31`);

		expect(await page.locator(summary).locator('time').count()).toBe(0);
		expect(await dayOf(page, '[data-moment=visit] > .by')).toBe('Wednesday 11 November 2026');
		expect(faults).toEqual([]);
		await page.close();
	});
});

test('nothing jumps when a sheet opens with its dates', async () => {
	const page = await browser.newPage(wide);
	await page.addInitScript(() => {
		Object.assign(globalThis, { shift: 0 });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				(globalThis as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto(sheet + visit.query + christmas);
	await page.waitForTimeout(300);

	expect(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)).toBeLessThanOrEqual(
		0.01,
	);
	await page.close();
});

test.each([
	['lead-reviewer', 6],
	['host-head', 6],
	['reserve-reviewer', 5],
	['governor', 2],
])(
	'the sheet of %s prints on %i sides at most, with a box to tick at each step and no form',
	async (role, most) => {
		const page = await browser.newPage(wide);
		await page.goto(urlOf(`run-sheet/${role}/${visit.query}${christmas}`));
		await page.emulateMedia({ media: 'print' });

		const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
		const boxes = await page
			.locator('.run > li')
			.evaluateAll(
				(items) =>
					items.filter((item) => getComputedStyle(item, '::before').borderTopStyle === 'solid').length,
			);

		expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0).toBeLessThanOrEqual(most);
		expect(boxes).toBe(await page.locator('.run > li').count());
		expect(await page.locator('run-sheet form:visible, .mast nav:visible, .foot nav:visible').count()).toBe(
			0,
		);
		expect(await page.locator('.found').innerText()).toContain('CC BY 4.0');
		await page.close();
	},
);

test('from the front door a reader is at their sheet in two clicks', async () => {
	const page = await browser.newPage(wide);
	await page.goto(address);
	await page.locator('main').getByRole('link', { name: 'Your own steps, with dates' }).click();
	await page.locator('main').getByRole('link', { name: 'Reserve reviewer' }).click();
	await page.waitForURL(urlOf('run-sheet/reserve-reviewer/'));

	expect(await page.locator('h1').innerText()).toBe('Run-sheet: reserve reviewer');
	expect(await page.locator('.run').first().innerText()).toContain('Keep a reserve for every place');
	await page.close();
});
