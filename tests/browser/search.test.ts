/** The search: the search part of J2, its speed, its states and what it does with bad input. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findViolationsInAllLooks } from '../support/axe.ts';
import { shareBrowser } from '../support/shared-browser.ts';
import { tabTo } from '../support/keyboard.ts';
import { badValues, listenForFaults } from '../support/listen.ts';

const address = inject('addresses').top;
const browser = await shareBrowser();

const laptop = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } as const;
const urlOf = (path: string) => new URL(path, address).href;
const results = (page: Page) => page.locator('[data-search-results] h3 a');
const heading = (page: Page) => page.locator('[data-part=heading]');
const note = (page: Page) => page.locator('[data-part=note]');
const option = (name: string, value: string) => `input[name="${name}"][value="${value}"]`;
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

async function waitUntilDone(page: Page): Promise<void> {
	await page.locator('[data-search-state=done]').waitFor();
}

async function search(page: Page, query: string): Promise<void> {
	await page.goto(urlOf(`search/?${query}`));
	await waitUntilDone(page);
}

/** Choices change the address at once and the results soon after. */
async function choose(page: Page, box: string): Promise<void> {
	await page.locator(box).click();
	await waitUntilDone(page);
}

/** Holds back what is asked for there until the function it gives is called. */
async function hold(page: Page, addresses: string): Promise<() => void> {
	let letThrough: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (letThrough = resolve));
	await page.route(addresses, async (route) => {
		await held;
		await route.continue();
	});
	return letThrough;
}

test('J2: by keyboard alone from the front door to the scope form with “focus form”', async () => {
	const page = await browser.newPage(laptop);
	const faults = listenForFaults(page, address);
	await page.goto(address);

	await page.keyboard.press('/');
	await page.keyboard.type('focus form');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/search\/\?q=focus\+form$/);
	await waitUntilDone(page);

	const links = await results(page).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
	expect(links.slice(0, 3)).toContain('/proformas/agreed-scope/');

	await tabTo(page, '[data-search-results] h3 a[href="/proformas/agreed-scope/"]');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/proformas\/agreed-scope\/$/);

	expect(faults).toEqual([]);
	await page.close();
});

describe('the key /', () => {
	let page: Page;
	let faults: string[];
	beforeAll(async () => {
		page = await browser.newPage(laptop);
		faults = listenForFaults(page, address);
	});
	afterAll(() => page.close());

	test('leads to the box of any page, and stays a letter in a box', async () => {
		for (const [path, box] of [
			['protocols/peer-review-visit/', 'seek'],
			['search/', 'q'],
		] as const) {
			await page.goto(urlOf(path));
			await page.keyboard.press('/');
			expect(await focused(page)).toBe(box);
			await page.keyboard.press('/');
			expect(await page.locator(`#${box}`).inputValue()).toBe('/');
		}
	});

	test('can be switched off, for every page', async () => {
		await page.goto(urlOf('search/'));
		await page.getByRole('checkbox', { name: /the key \/ leads/ }).uncheck();
		await page.locator('h1').click();
		await page.keyboard.press('/');
		expect(await focused(page)).not.toBe('q');

		await page.goto(urlOf('protocols/'));
		await page.keyboard.press('/');
		expect(await focused(page)).not.toBe('seek');
		await page.evaluate(() => localStorage.clear());
	});

	test('works where the browser blocks storage', async () => {
		const blocked = await browser.newPage(laptop);
		const complaints = listenForFaults(blocked, address);
		await blocked.addInitScript(() =>
			Object.defineProperty(globalThis, 'localStorage', {
				get: () => {
					throw new DOMException('Blocked', 'SecurityError');
				},
			}),
		);
		await blocked.goto(urlOf('glossary/'));
		await blocked.keyboard.press('/');
		expect(await focused(blocked)).toBe('seek');
		await blocked.goto(urlOf('search/'));
		expect(await blocked.locator('.slash').isVisible()).toBe(false);
		await blocked.keyboard.press('/');
		expect(await focused(blocked)).toBe('q');
		expect([...complaints, ...faults]).toEqual([]);
		await blocked.close();
	});
});

describe('what is loaded', () => {
	const ofSearch = /first\.json|search-(page|worker)|pagefind/;

	test('is nothing before the box has the focus, and names answer before the engine is there', async () => {
		const page = await browser.newPage(laptop);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		const letThrough = await hold(page, '**/pagefind/**');
		for (const path of ['protocols/peer-review-visit/', 'search/']) {
			await page.goto(urlOf(path), { waitUntil: 'networkidle' });
			expect(asked.filter((url) => ofSearch.test(url))).toEqual([]);
		}

		await page.locator('#q').focus();
		// At once: letter by letter, a slow machine shows the answer to “focus” first.
		await page.locator('#q').fill('focus form');
		await results(page).first().waitFor();

		expect(await page.locator('[data-search-state]').getAttribute('data-search-state')).toBe('busy');
		expect(await results(page).first().innerText()).toBe('Agreed scope');
		const before = await results(page).allInnerTexts();
		letThrough();
		await waitUntilDone(page);
		expect((await results(page).allInnerTexts()).slice(0, before.length)).toEqual(before);
		await page.close();
	});

	test('answers what is typed while the index is on its way', async () => {
		const page = await browser.newPage(laptop);
		const faults = listenForFaults(page, address);
		const letThrough = await hold(page, '**/search/first.json');
		await page.goto(urlOf('search/'));
		await page.locator('#q').focus();
		await page.waitForFunction(() => customElements.get('site-search'));

		await page.locator('#q').fill('focus form');
		await heading(page).filter({ hasText: 'Looking for “focus form”' }).waitFor();
		letThrough();

		await waitUntilDone(page);
		await page.waitForURL(/\?q=focus\+form$/);
		expect(await heading(page).innerText()).toMatch(/^\d+ results for “focus form”$/);
		expect(await results(page).first().innerText()).toBe('Agreed scope');
		expect(faults).toEqual([]);
		await page.close();
	});

	test('says that the index did not come, also to whoever goes on typing', async () => {
		const page = await browser.newPage(laptop);
		await page.route('**/search/first.json', (route) => route.fulfill({ status: 503 }));
		await page.goto(urlOf('search/?q=scope'));
		const failed = page.locator('[data-part=failed]');
		await failed.waitFor();

		await page.locator('#q').fill('focus form');
		await page.waitForURL(/\?q=focus\+form$/);

		await expect.poll(() => failed.isVisible()).toBe(true);
		expect(await heading(page).innerText()).toBe('The search could not be loaded');
		await page.close();
	});

	test('lets the reader go on when the connection drops', async () => {
		const context = await browser.newContext(laptop);
		const page = await context.newPage();
		await search(page, 'q=scope');
		await context.setOffline(true);

		await page.locator('#q').fill('coaching matrix');
		await expect.poll(() => heading(page).innerText()).toMatch(/^\d+ results? for “coaching matrix”$/);
		expect(await results(page).first().innerText()).toBe('Coaching matrix');

		await page.locator('#q').fill('scope');
		await expect.poll(() => heading(page).innerText()).toMatch(/^\d+ results for “scope”$/);
		await context.setOffline(false);
		await page.locator('#q').fill('moderation');
		await expect.poll(() => heading(page).innerText()).toMatch(/^\d+ results for “moderation”$/);
		expect(await note(page).innerText()).not.toContain('connection');
		await context.close();
	});
});

describe('the results', () => {
	let page: Page;
	let faults: string[];
	beforeAll(async () => {
		page = await browser.newPage(laptop);
		faults = listenForFaults(page, address);
	});
	afterAll(() => page.close());

	test('say how many there are, mark the match and lead to its section', async () => {
		await search(page, 'q=safeguarding');

		expect(await heading(page).innerText()).toMatch(/^\d+ results for “safeguarding”$/);
		expect(await page.title()).toMatch(/^safeguarding: Search/);
		expect(await page.locator('[data-search-results] mark').count()).toBeGreaterThan(0);
		const section = page.locator('[data-search-results] .to a').first();
		const target = new URL((await section.getAttribute('href'))!, address);
		await page.goto(target.href);
		expect(await page.locator(':target').count()).toBe(1);
	});

	test('show what the address chooses, also in boxes that are folded away at first', async () => {
		const page = await browser.newPage(laptop);
		await search(page, 'q=review&theme=leadership');
		const [chosen, other] = [option('theme', 'leadership'), option('audience', 'trainer')];

		expect(await page.locator(chosen).isChecked()).toBe(true);
		expect(await page.locator(chosen).isVisible()).toBe(true);
		expect(await page.locator(other).isVisible()).toBe(false);
		await page.close();
	});

	test('have facets whose counts come true, alone and together', async () => {
		await search(page, 'q=safeguarding');
		await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
		const count = async (box: string) => Number(await page.locator(`label:has(${box}) .n`).innerText());
		const wrong: string[] = [];
		for (const [name, value] of [
			['type', 'protocols'],
			['type', 'proformas'],
			['stage', 'review'],
			['audience', 'headteacher'],
		] as const) {
			const box = option(name, value);
			const promised = await count(box);
			await choose(page, box);
			await expect.poll(() => heading(page).innerText()).toMatch(new RegExp(`^${promised} results?`));
			if (promised === 0) wrong.push(box);
			await choose(page, box);
		}
		expect(wrong).toEqual([]);

		await choose(page, option('type', 'protocols'));
		const both = await count(option('stage', 'review'));
		await choose(page, option('stage', 'review'));
		await expect.poll(() => heading(page).innerText()).toMatch(new RegExp(`^${both} results?`));
		expect(new URL(page.url()).search).toBe('?q=safeguarding&type=protocols&stage=review');
		expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('review');
	});

	test('are in the address once the reader stops typing, leaves the box or goes on, not with every letter', async () => {
		const page = await browser.newPage(laptop);
		const faults = listenForFaults(page, address);
		await search(page, 'q=review');
		const written = () => new URL(page.url()).search;
		await page.evaluate(() => {
			const write = history.replaceState.bind(history);
			history.replaceState = (...what) => {
				document.body.dataset['written'] = `${document.body.dataset['written'] ?? ''}${what[2]} `;
				write(...what);
			};
		});
		const box = page.locator('main input[type=search]');

		await box.fill('');
		await box.pressSequentially('focus form', { delay: 150 });
		await expect.poll(written).toBe('?q=focus+form');
		expect(await page.locator('body').getAttribute('data-written')).toBe('/search/?q=focus+form ');
		expect(await page.title()).toMatch(/^focus form: Search/);

		await box.fill('a reviewer cancelled');
		await heading(page).filter({ hasText: 'a reviewer cancelled' }).waitFor();
		await box.blur();
		expect(written()).toBe('?q=a+reviewer+cancelled');

		await box.fill('safeguarding');
		await heading(page).filter({ hasText: 'safeguarding' }).waitFor();
		await results(page).first().press('Enter');
		await page.waitForURL(/^(?!.*search)/);
		await page.goBack();
		await waitUntilDone(page);
		expect(written()).toBe('?q=safeguarding');
		expect(await box.inputValue()).toBe('safeguarding');

		await box.fill('');
		await expect.poll(written).toBe('');
		await expect.poll(() => page.locator('[data-part=status]').innerText()).toBe('');
		expect(await page.title()).toMatch(/^Search/);
		expect(faults).toEqual([]);
		await page.close();
	});

	test('stand in the address, which brings them back to somebody else', async () => {
		const before = await results(page).allInnerTexts();
		const again = await browser.newPage(laptop);
		await again.goto(page.url());
		await waitUntilDone(again);

		expect(await results(again).allInnerTexts()).toEqual(before);
		expect(await again.locator(option('type', 'protocols')).isChecked()).toBe(true);
		await again.close();
	});

	test('keep the focus in sight when all choices are taken back', async () => {
		await search(page, 'q=safeguarding&type=maps&stage=form');
		expect(await heading(page).innerText()).toContain('Nothing found');
		await page.getByRole('button', { name: 'Clear' }).click();
		await expect.poll(() => heading(page).innerText()).toMatch(/^\d+ results/);
		expect(new URL(page.url()).search).toBe('?q=safeguarding');
		expect(await page.evaluate(() => document.activeElement!.textContent.trim())).toBe('Narrow it down');
	});

	test('are there again after going back: words, choices, more results and place', async () => {
		await search(page, 'q=review');
		await page.locator('[data-part=more]').click();
		await expect.poll(() => results(page).count()).toBe(20);
		const before = await results(page).allInnerTexts();
		const last = results(page).nth(17);
		await last.scrollIntoViewIfNeeded();
		const y = await page.evaluate(() => scrollY);
		await last.click();
		await page.waitForURL(/^(?!.*search)/);
		await page.goBack();
		await waitUntilDone(page);

		await expect.poll(() => results(page).allInnerTexts()).toEqual(before);
		expect(await page.locator('#q').inputValue()).toBe('review');
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(y - 200);
	});

	test('mend a slip of the finger, say so, and offer what was typed', async () => {
		await search(page, 'q=safegarding');
		expect(await note(page).innerText()).toContain(
			'Showing results for safeguarding. Search for safegarding instead.',
		);
		await page.getByRole('link', { name: 'Search for safegarding instead' }).click();
		await expect.poll(() => heading(page).innerText()).toContain('“safegarding”');
		expect(new URL(page.url()).search).toBe('?q=safegarding&as=typed');
	});

	test('explain an acronym above them', async () => {
		await search(page, 'q=SLT');
		const term = page.locator('[data-part=term]');
		expect(await term.innerText()).toMatch(/^SLT Senior leadership team\./);
		expect(await term.getByRole('link').getAttribute('href')).toBe('/glossary/#slt');
	});

	test('are announced once, when the reader has stopped typing', async () => {
		await page.goto(urlOf('search/'));
		const said = await page.evaluateHandle(() => {
			const list: string[] = [];
			const status = document.querySelector('[data-part=status]')!;
			new MutationObserver(() => list.push(status.textContent)).observe(status, { childList: true });
			return list;
		});
		await page.locator('#q').pressSequentially('coaching');
		await expect.poll(() => said.jsonValue()).toHaveLength(1);
		expect(await said.jsonValue()).toEqual([expect.stringMatching(/^\d+ results for “coaching”\./)]);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
	});

	test('say honestly that there are none, and where else to look', async () => {
		await search(page, 'q=xyzzyq');
		expect(await heading(page).innerText()).toBe('Nothing found for “xyzzyq”');
		expect(await page.locator('[data-part=empty] a').count()).toBe(3);
		expect(await findViolationsInAllLooks(page)).toEqual([]);
		await page.setViewportSize(laptop.viewport);
	});

	test('have no accessibility fault, with a choice and a correction', async () => {
		await search(page, 'q=safegarding&type=protocols');
		expect(await findViolationsInAllLooks(page)).toEqual([]);
		expect(faults).toEqual([]);
	});
});

test('nothing jumps while results arrive', async () => {
	const page = await browser.newPage(laptop);
	await page.addInitScript(() => {
		Object.assign(globalThis, { shift: 0 });
		new PerformanceObserver((seen) => {
			for (const entry of seen.getEntries())
				(globalThis as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	for (const query of ['q=focus+form', 'q=safegarding', 'q=SLT&type=decisions']) {
		for (const width of [360, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			await search(page, query);
			const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
			expect(shift, `${query} at ${width} px`).toBeLessThan(0.02);
		}
	}
	await page.close();
});

describe('bad input', () => {
	let page: Page;
	let faults: string[];
	beforeAll(async () => {
		page = await browser.newPage(laptop);
		faults = listenForFaults(page, address);
	});
	afterAll(() => page.close());

	test.each(badValues)('in the address: %j', async (value) => {
		const bad = value === '%E0%A4%A' ? value : encodeURIComponent(value);
		await page.goto(
			urlOf(`search/?q=${bad}&q=scope&type=${bad}&type=protocols&type=protocols&${bad}=1#${bad}`),
		);
		await waitUntilDone(page);

		expect(await page.locator('h1').innerText()).toBe('Search');
		expect(await page.locator(option('type', 'protocols')).isChecked()).toBe(true);
		expect(faults).toEqual([]);
	});

	test('typed, one after another', async () => {
		await page.goto(urlOf('search/'));
		const box = page.locator('#q');
		for (const value of badValues) {
			await box.fill(value);
			if (value.length === 1) continue;
			const state = value.trim() === '' ? 'idle' : 'done';
			await page.locator(`[data-search-state=${state}]`).waitFor();
			if (state === 'done') await expect.poll(() => heading(page).innerText()).toContain('“');
		}
		await box.fill('focus form');
		await expect.poll(() => heading(page).innerText()).toMatch(/^\d+ results for “focus form”$/);
		expect(faults).toEqual([]);
	});
});

test('without JavaScript the page leads to the list of everything', async () => {
	const page = await browser.newPage({ ...laptop, javaScriptEnabled: false });
	await page.goto(urlOf('search/?q=scope'));
	await page.locator('.banner').getByRole('link', { name: 'Everything from A to Z' }).click();
	await page.waitForURL(/\/a-z\/$/);

	expect(await page.getByRole('link', { name: 'Agreed scope' }).count()).toBeGreaterThan(0);
	await page.close();
});
