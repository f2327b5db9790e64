/** A trainer before the day: times, the short form, the calendar, cards, links to pass on, and one pack of it all. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { tabTo } from '../support/keyboard.ts';
import { badValues, listenForFaults } from '../support/listen.ts';
import { readCode } from '../support/read-code.ts';
import { shareBrowser } from '../support/shared-browser.ts';

const address = inject('addresses').top;
const browser = await shareBrowser();
const urlOf = (path: string) => new URL(path, address).href;
const wide = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', locale: 'en-GB' } as const;
const phone = { ...wide, viewport: { width: 360, height: 740 } } as const;

let page: Page;
afterEach(() => page.close());

async function open(path: string, options: Parameters<typeof browser.newPage>[0] = wide) {
	page = await browser.newPage(options);
	const faults = listenForFaults(page, address);
	await page.goto(urlOf(path));
	return faults;
}

const timesOf = () => page.locator('.agenda time').allInnerTexts();
const statusOf = () => page.locator('session-plan [role=status]').innerText();

async function save(press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
	const waiting = page.waitForEvent('download');
	await press();
	const download = await waiting;
	return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describe('the plan of a session', () => {
	const session = 'training/reflective-questions/';

	test('is whole without a script: times for the usual start, what to print, cards to cut, and no form', async () => {
		await open(session, { ...wide, javaScriptEnabled: false });

		expect(await timesOf()).toEqual(['13:40', '13:45', '13:55', '14:15', '14:30', '14:35']);
		expect(await statusOf()).toBe('13:40 to 14:40. 60 minutes, at least 40 if you run late.');
		expect(await page.locator('.kit a[href$="f04-paper.pdf"]').count()).toBe(1);
		expect(await page.locator('.cut').first().locator('> li').count()).toBe(8);
		expect(await page.locator('session-plan form:visible, button:visible:not(.mast *)').count()).toBe(0);
	});

	test('is reckoned anew by keyboard, and the address keeps it', async () => {
		const faults = await open(session);

		await tabTo(page, '#start');
		// The last letter is for a field of 12 hours; one of 24 passes it over.
		await page.keyboard.type('0905a');
		await expect.poll(() => page.url()).toBe(urlOf(`${session}?start=09:05`));
		await tabTo(page, '[name=plan]');
		await page.keyboard.press('ArrowDown');
		await expect.poll(() => page.url()).toBe(urlOf(`${session}?start=09:05&plan=ten-minutes-less`));
		const shown = [await timesOf(), await statusOf(), await page.locator('.lost').innerText()];
		await page.reload();

		expect([await timesOf(), await statusOf(), await page.locator('.lost').innerText()]).toEqual(shown);
		expect(shown[0]).toEqual(['09:05', '09:10', '09:20', '09:32', '09:47', '09:51']);
		expect(shown[1]).toBe('09:05 to 09:55. 50 minutes, at least 40 if you run late.');
		expect(await page.locator('.close').innerText()).toBe('09:55 Close');
		expect(faults).toEqual([]);
	});

	test('says that 25:00 is no time of day, and stays sensible with anything', async () => {
		const faults = await open(`${session}?start=25:00`);

		expect(await page.getByRole('alert').innerText()).toContain(
			'“25:00” is no time of day. Write it as 13:40',
		);
		expect((await timesOf())[0]).toBe('13:40');
		expect(await findViolations(page)).toEqual([]);
		for (const value of badValues)
			await page.evaluate((text) => {
				history.replaceState(null, '', `?${new URLSearchParams({ start: text, plan: text }).toString()}`);
				dispatchEvent(new Event('pageshow'));
			}, value);
		expect((await timesOf())[0]).toBe('13:40');
		expect(faults).toEqual([]);
	});

	test('goes into a calendar at the hour that the clocks of England show', async () => {
		await open(`${session}?start=13:30`);

		await page.getByText('Put it in my calendar').click();
		await page.getByRole('button', { name: 'Save (.ics)' }).click();
		expect(await page.getByRole('alert').innerText()).toContain('Choose the day first');
		await page.locator('#day').fill('2026-06-12');
		const { name, bytes } = await save(() => page.getByRole('button', { name: 'Save (.ics)' }).click());
		const file = bytes.toString('utf8').replaceAll('\r\n ', '');

		expect(name).toBe('t06-2026-06-12.ics');
		expect(file).toContain('DTSTART:20260612T123000Z\r\nDTEND:20260612T133000Z');
		expect(file).toContain(String.raw`DESCRIPTION:13:30 Why questions\n13:35 Sort the cards`);
	});

	test('of several sittings has times for each, and one of them goes into the calendar at a time', async () => {
		await open('training/lesson-study-after-a-review/');

		await page.getByRole('radio', { name: 'The lesson' }).check();
		await page.locator('#start').fill('09:20');
		const times = await timesOf();
		expect([times[0], times[4], times[7]]).toEqual(['15:30', '09:20', '15:30']);
		expect(page.url()).toBe(urlOf('training/lesson-study-after-a-review/?sitting=2&start=09:20'));
		expect(await page.getByRole('link', { name: 'Present' }).getAttribute('href')).toMatch(
			/\/present\/\?sitting=2&start=09:20#sitting-2$/,
		);

		await page.getByText('Put it in my calendar').click();
		await page.locator('#day').fill('2026-12-01');
		const { name, bytes } = await save(() => page.getByRole('button', { name: 'Save (.ics)' }).click());
		expect(name).toBe('t15-2-2026-12-01.ics');
		expect(bytes.toString('utf8').replaceAll('\r\n ', '')).toMatch(
			/DTSTART:20261201T092000Z\r\nDTEND:20261201T102000Z[\s\S]+SUMMARY:Lesson study after a review: The lesson \(T15\)/,
		);
	});

	test('prints in full, each set of cards on sheets of its own, or the cards alone', async () => {
		await open(session);
		await page.evaluate(() => (window.print = () => document.body.append('printed')));
		await page.emulateMedia({ media: 'print' });
		const hidden = () => page.locator('.agenda:visible, h1:visible').count();

		expect(await hidden()).toBe(2);
		expect(
			await page
				.locator('.cards-to-cut')
				.evaluateAll((parts) => parts.map((part) => getComputedStyle(part).breakBefore)),
		).toEqual(['page', 'page']);
		const during = await page.evaluate(() => {
			let seen: string[] = [];
			window.print = () => {
				const shown = [...document.querySelectorAll('h1, h2, .cut > *')].filter((part) =>
					part.checkVisibility(),
				);
				seen = shown.map((part) => part.tagName);
			};
			document.querySelector<HTMLElement>('[data-do=print-cards]')!.click();
			return seen;
		});

		expect(during).toEqual(['H2', ...Array<string>(8).fill('LI'), 'H2', 'P', 'P']);
		expect(await hidden()).toBe(2);
	});

	test('on a phone the evening before: the short form takes 60 minutes, and its matrix is one file to print', async () => {
		await open('training/champions-staff-workshop/', phone);

		await page.getByLabel('Short form, 60 min').check();

		expect(await statusOf()).toContain('15:30 to 16:30. 60 minutes');
		const minutes = await page.locator('.agenda .at span').allInnerTexts();
		expect(minutes.reduce((sum, words) => sum + Number.parseInt(words, 10), 0)).toBe(60);
		expect(await page.locator('.kit a', { hasText: 'F07 paper form' }).getAttribute('href')).toBe(
			'/downloads/f07-paper.pdf',
		);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	});
});

describe('passing a page on', () => {
	const step = 'Copy the link to “Send 2 pages at most, within 5 school days”';

	test('every heading and step gives its short address by keyboard, and that leads to the same part', async () => {
		const faults = await open('protocols/improvement-champion-workshop/');
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		const parts = await page.locator('main :is(h2[id], .steps > li[id])').count();

		await tabTo(page, '.steps > li:nth-child(3) .copy-link');
		await page.keyboard.press('Enter');
		await expect.poll(() => page.locator('main > [role=status]').innerText()).toBe('Link copied');
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		const id = await page.locator('.steps > li').nth(2).getAttribute('id');

		expect(copied).toMatch(/\/go\/[a-z0-9]{4}\/#/);
		expect(await page.getByRole('button', { name: 'Copy the link to' }).count()).toBeGreaterThanOrEqual(
			parts,
		);
		expect(await page.getByRole('heading', { name: 'About this page', exact: true }).count()).toBe(1);
		expect(await findViolations(page)).toEqual([]);
		await page.goto(copied);
		await page.waitForURL(urlOf(`protocols/improvement-champion-workshop/#${id}`));
		expect(faults).toEqual([]);
	});

	test('where a page may not copy, the address stands there selected, and Escape leads back', async () => {
		await open('protocols/peer-review-visit/', phone);
		await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));

		await page.getByRole('button', { name: step }).click();
		await expect
			.poll(() => page.evaluate(() => getSelection()!.toString()))
			.toMatch(/^http.*\/go\/[a-z0-9]{4}\/#send-the-summary$/);
		await page.keyboard.press('Escape');
		expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe(step);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	});

	test('the foot of a page gives its citation, its address, and the card as a chat shows it', async () => {
		const faults = await open('training/reflective-questions/');
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);

		await page.getByRole('button', { name: 'Copy the citation' }).click();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
			/^Alongside \(2026\)\. Reflective questions.*\(T06, version \d\.\d\)/,
		);
		await page.getByText('How it looks in a message').click();
		const picture = page.locator('.chat img');
		await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);

		expect(await page.locator('.chat figcaption').innerText()).toContain('Reflective questions');
		expect(await findViolations(page)).toEqual([]);
		expect(faults).toEqual([]);
	});
});

describe('a pack of one’s own', () => {
	const pack = 'training/pack/';
	const said = () => page.locator('.said').innerText();

	test('without a script says what it needs, and offers the packs that are ready', async () => {
		await open(pack, { ...wide, javaScriptEnabled: false });

		expect(await page.locator('noscript, main').first().innerText()).toContain('Choosing needs a script');
		expect(await page.getByRole('link', { name: /^Download \d+ files/ }).count()).toBe(4);
		expect(await page.locator('own-pack :is(.controls, button):visible').count()).toBe(0);
	});

	test('is chosen by keyboard, stays in the address, and comes as one zip with a read-me and the licence', async () => {
		const faults = await open(pack);

		await tabTo(page, '[value=T04]');
		await page.keyboard.press('Space');
		await tabTo(page, 'details:nth-of-type(2) summary');
		await page.keyboard.press('Enter');
		await tabTo(page, '[value=F07]');
		await page.keyboard.press('Space');
		await tabTo(page, '[value=word]');
		await page.keyboard.press('Space');
		await expect.poll(() => page.url()).toBe(urlOf(`${pack}?with=T04.F07&as=print`));
		await expect.poll(said).toMatch(/^2 things chosen: 3 files, \d+\skB together\.$/);
		const { bytes } = await save(() => page.getByRole('button', { name: 'Make one file' }).click());
		const zip = unzipSync(bytes);

		expect(Object.keys(zip).map((name) => name.replace(/-[a-z-]+-\d-\d/, ''))).toEqual([
			'read-me-first.html',
			'licence.txt',
			'pdf/01-t04.pdf',
			'pdf/02-f07.pdf',
			'to-print/02-f07-paper.pdf',
		]);
		expect(strFromU8(zip['read-me-first.html']!)).toContain('?with=T04.F07&amp;as=print');
		expect(strFromU8(zip['pdf/01-t04-champions-staff-workshop-1-0.pdf']!, true).slice(0, 5)).toBe('%PDF-');
		expect(faults).toEqual([]);
	});

	test('an address with unknown and doubled codes gives what there is, and says what is left out', async () => {
		const faults = await open(`${pack}?with=F07.Z99.t04.T04`);

		expect(await page.locator('.warn').innerText()).toBe(
			'The address asks for Z99. There is no file for that here, and it is left out. T04 stood in the address more than once, and is in the pack once.',
		);
		expect(await page.locator('.materials > li').count()).toBe(2);
		await expect.poll(said).toMatch(/^2 things chosen: 5 files/);
		expect(await findViolations(page)).toEqual([]);
		expect(faults).toEqual([]);
	});

	test('its QR sheet leads to the same pack, and stands alone on paper', async () => {
		await open(`${pack}?with=T04.F07`);
		await page.emulateMedia({ media: 'print' });

		const read = new URL(await readCode(page.locator('.qr-place svg')));
		await page.goto(urlOf(read.pathname.slice(1) + read.search));

		await page.waitForURL(urlOf(`${pack}?with=T04.F07`));
		expect(await page.locator(':is(h2, .btn, .top, .foot):visible').count()).toBe(0);
		expect(await page.locator('.materials svg:visible').count()).toBe(2);
	});

	test('a file that does not come is named, and the choice stays', async () => {
		await open(`${pack}?with=T04`);
		await page.route('**/downloads/t04.pdf', (route) => route.abort());

		await page.getByRole('button', { name: 'Make one file' }).click();

		await expect.poll(() => page.locator('.warn').innerText()).toContain('(t04.pdf) could not be fetched');
		expect(page.url()).toBe(urlOf(`${pack}?with=T04`));
	});
});
