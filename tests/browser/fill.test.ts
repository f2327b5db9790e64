/** “I fill in the record while the Wi-Fi is gone”: on the page, by keyboard, into a file, and nothing left behind. */
import { describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { escapeMarkup } from '#lib/text/escape.ts';
import { findViolations, findViolationsInAllLooks } from '../support/axe.ts';
import { shareBrowser } from '../support/shared-browser.ts';
import { countStored, openForm, readText, saveAs } from '../support/fill.ts';
import { tabTo } from '../support/keyboard.ts';

const address = inject('addresses').top;
const browser = await shareBrowser();

const open = (id: string, options = {}) => openForm(browser, { address, id }, options);
const close = (page: Page) => page.context().close();
const said = (page: Page, place: string) => page.locator(`[data-said=${place}]`);
const focused = (page: Page) =>
	page.evaluate(() => document.activeElement!.id || document.activeElement!.textContent.trim());
const afterPause = (page: Page) => page.waitForTimeout(600);

const rows = [
	'Targets stood on the inside cover of all 24 books.',
	'In 16 of the 24 books the same correction stood under 3 pieces.',
	'Word banks lay on every table & were used <without> prompting.',
	'In both rooms pupils fetched a “word mat” without asking.',
	'Seven of 18 pupils could say what they were working on.',
	'The library was closed at lunch.',
];

test('offline, by keyboard alone: six rows into a Word file, nothing stored, and all cleared', async () => {
	const { page, faults, asked } = await open('two-column-record');
	await page.context().setOffline(true);

	await tabTo(page, '#f-method');
	await page.keyboard.type('Learning walk');
	await tabTo(page, '#f-date');
	// The same in any order of day and month, since a date field follows the browser.
	await page.keyboard.type('11112026');
	await tabTo(page, '#f-record-row1-seen');
	await page.keyboard.type(rows[0]!);
	for (const text of rows.slice(1)) {
		await tabTo(page, '[data-do=add]');
		await page.keyboard.press('Enter');
		await page.keyboard.type(text);
	}
	await tabTo(page, '[data-do=docx]');
	const saved = await saveAs(page, 'Save as Word');
	const text = readText(saved);

	expect(saved.name).toBe('f04-two-column-record-filled.docx');
	expect(
		['>Learning walk<', '2026-11-11', ...rows.map(escapeMarkup)].filter((words) => !text.includes(words)),
	).toEqual([]);
	expect(await said(page, 'save').innerText()).toContain('Saved as f04-two-column-record-filled.docx');
	expect(await countStored(page)).toBe(0);

	await tabTo(page, '[data-do=clear]');
	await page.keyboard.press('Enter');
	expect(await focused(page)).toBe('No, leave them');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');

	expect(await said(page, 'clear').innerText()).toBe(
		'Everything is cleared. Nothing is kept on this device.',
	);
	expect(await page.locator('.row').count()).toBe(1);
	expect(await page.locator('#f-record [id$=-seen]').inputValue()).toBe('');
	expect(await page.locator('#f-method').inputValue()).toBe('');
	expect(await countStored(page)).toBe(0);
	expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
	expect(faults.filter((fault) => !fault.startsWith('elsewhere: blob:'))).toEqual([]);
	await close(page);
});

test('from the scope form to a filled Word file in two clicks and the answers', async () => {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(new URL('proformas/agreed-scope/', address).href);
	await page.getByRole('link', { name: 'Fill in on screen' }).click();
	await page
		.getByLabel('The focus, in one sentence')
		.fill('How pupils use feedback to get better at writing.');
	await page.getByLabel('Book or work scrutiny').check();

	const text = readText(await saveAs(page, 'Save as Word'));

	expect(text.includes('How pupils use feedback to get better at writing.')).toBe(true);
	expect(await page.locator('.rail [data-progress]').innerText()).toMatch(
		/^2 of \d+ answered, \d+ still needed$/,
	);
	await page.getByRole('link', { name: 'About this form' }).click();
	expect(page.url()).toBe(new URL('proformas/agreed-scope/', address).href);
	await context.close();
});

describe('rows', () => {
	test('come, go and come back with the focus where the work goes on', async () => {
		const { page } = await open('two-column-record');
		await page.locator('#f-record-row1-seen').fill('First.');
		await page.getByRole('button', { name: 'Add a row' }).press('Enter');
		expect(await focused(page)).toBe('f-record-row2-seen');
		await page.keyboard.type('Second.');

		await page.getByRole('button', { name: 'Remove row 1' }).press('Enter');
		expect(await page.locator('.row').count()).toBe(1);
		expect(await page.locator('.row legend').first().innerText()).toBe('Row 1');
		expect(await focused(page)).toBe('Put row 1 back');

		await page.keyboard.press('Enter');
		expect(
			await page
				.locator('.row [id$=-seen]')
				.evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value)),
		).toEqual(['First.', 'Second.']);
		expect(await focused(page)).toBe('f-record-row1-seen');
		await close(page);
	});

	test('stop at the most that the form holds', async () => {
		const { page } = await open('coaching-matrix');
		const add = page.getByRole('button', { name: 'Add a row' });
		for (let row = 2; row <= 6; row++) await add.press('Enter');

		expect(await page.locator('.row').count()).toBe(6);
		expect(await add.isVisible()).toBe(false);
		expect(await page.locator('[data-full]').innerText()).toBe('6 rows are the most that this form holds.');
		await close(page);
	});
});

test('what is missing is listed, leads to its place, and goes when it is put right', async () => {
	const { page, faults } = await open('two-column-record');
	await page.locator('#f-record-row1-seen').fill('A door.');
	await page.getByRole('button', { name: 'Check what is missing' }).press('Enter');
	const list = page.getByRole('group', { name: /^\d answers to look at$/ });
	const count = await list.getByRole('link').count();

	expect(await list.evaluate((element) => element === document.activeElement)).toBe(true);
	expect(await page.locator('#f-date').getAttribute('aria-invalid')).toBe('true');
	expect(await page.locator('#f-date-error').innerText()).toBe('Choose a date.');
	expect(await page.locator('#f-date').getAttribute('aria-describedby')).toContain('f-date-error');

	await list.getByRole('link', { name: 'Date: choose a date.' }).press('Enter');
	expect(await focused(page)).toBe('f-date');
	await page.locator('#f-date').fill('2026-11-12');
	await afterPause(page);
	expect(await list.getByRole('link').count()).toBe(count - 1);
	expect(await page.locator('#f-date').getAttribute('aria-invalid')).toBeNull();

	await page
		.locator('.problems')
		.getByRole('link', { name: /row 1: This is a/ })
		.click();
	await page.keyboard.press('Space');
	await page.locator('#f-record-row1-so-what').fill('What happens next?');
	await page.locator('#f-method').selectOption('Learning walk');
	await page.locator('#f-review').fill('Review 2');
	await page.locator('#f-context').fill('Both halls.');
	await afterPause(page);
	expect(await page.locator('.problems').isVisible()).toBe(false);

	await page.getByRole('button', { name: 'Check what is missing' }).press('Enter');
	expect(await said(page, 'save').innerText()).toBe('Nothing that the form needs is missing.');
	expect(faults).toEqual([]);
	await close(page);
});

test('a number that is none is said when the field is left, and stays in the file', async () => {
	const { page } = await open('day-timetable');
	await page.locator('#f-total').fill('about 450');
	await page.locator('#f-visit-date').focus();
	await page.locator('#f-total-error').waitFor();

	expect(await page.locator('#f-total-error').innerText()).toContain('This is not a number.');
	expect(readText(await saveAs(page, 'Save as Word')).includes('about 450')).toBe(true);
	expect(await said(page, 'save').innerText()).toContain('could not be read');
	await close(page);
});

describe('names', () => {
	test('are pointed out where they do not belong, and stored nowhere', async () => {
		const { page } = await open('two-column-record');
		await page.locator('#f-context').fill('Reading, with Mrs Nobody');
		await page.locator('#f-context-name').waitFor();

		expect(await page.locator('#f-context-name').innerText()).toBe(
			'“Mrs Nobody”: this looks like a person’s name. Write a role instead, such as “a class teacher”.',
		);
		expect(await said(page, 'name').textContent()).toContain('Context. “Mrs Nobody”');
		expect(readText(await saveAs(page, 'Save as Word')).includes('Mrs Nobody')).toBe(true);
		expect(await said(page, 'save').innerText()).toContain('1 answer seems to hold a name.');
		expect(await countStored(page)).toBe(0);

		await page.locator('#f-context').fill('Reading, with a class teacher');
		await page.locator('#f-context-name').waitFor({ state: 'hidden' });
		await close(page);
	});

	test('may stand in a form that is safe for them', async () => {
		const { page } = await open('memorandum-of-understanding-template');
		await page.locator('#f-partnership').fill('The Nowhere Partnership, with Mrs Nobody');
		await afterPause(page);

		expect(await page.locator('.name-m:visible').count()).toBe(0);
		await close(page);
	});
});

describe('keeping on the device', () => {
	test('is off, then brings the answers back, then leaves nothing', async () => {
		const { page } = await open('two-column-record');
		await page.locator('#f-context').fill('Both halls.');
		await page.getByRole('button', { name: 'Add a row' }).press('Enter');
		await page.keyboard.type('Second row.');
		await afterPause(page);
		expect(await countStored(page)).toBe(0);

		await page.getByLabel('Keep my answers on this device').check();
		await expect.poll(() => said(page, 'keep').innerText()).toMatch(/^Kept on this device until \w+day \d/);
		expect(await countStored(page)).toBe(1);
		await page.reload();
		expect(await page.locator('#f-context').inputValue()).toBe('Both halls.');
		// The empty first row is no answer.
		expect(await page.locator('.row [id$=-seen]').first().inputValue()).toBe('Second row.');
		expect(await page.locator('.open [role=status]').innerText()).toContain('Your answers are back');

		await page.getByLabel('Keep my answers on this device').uncheck();
		await expect.poll(() => countStored(page)).toBe(0);
		expect(await page.locator('#f-context').inputValue()).toBe('Both halls.');
		await close(page);
	});

	test('is not ended by a second window in which nobody asked for it', async () => {
		const { page } = await open('two-column-record');
		const second = await page.context().newPage();
		await second.goto(page.url());
		await page.locator('#keep').check();
		await page.locator('#f-context').fill('Both halls.');
		await expect.poll(() => countStored(page)).toBe(1);
		await second.locator('#f-context').fill('Something else.');
		await afterPause(second);

		expect(await countStored(page)).toBe(1);
		await close(page);
	});

	test('ends on its day, for every form', async () => {
		const { page } = await open('two-column-record');
		await page.evaluate(() => {
			const old = JSON.stringify({ until: '2020-01-01', days: 7, values: { context: 'Old.' } });
			for (const key of ['alongside-fill:F04', 'alongside-fill:F05', 'elsewhere'])
				localStorage.setItem(key, old);
		});
		await page.reload();

		expect(await page.locator('#f-context').inputValue()).toBe('');
		expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['elsewhere']);
		await close(page);
	});

	test.each([['nonsense'], ['{"until":"2026-11-30","values":[]}'], ['{"until":"9999-01-01","values":{}}']])(
		'%s on the device harms nobody',
		async (text) => {
			const { page, faults } = await open('two-column-record');
			await page.evaluate((kept) => localStorage.setItem('alongside-fill:F04', kept), text);
			await page.reload();
			await page.locator('fill-form[data-ready]').waitFor();

			expect(await page.locator('#f-context').inputValue()).toBe('');
			expect(faults).toEqual([]);
			await close(page);
		},
	);

	test('is said to be impossible where the browser forbids it, and all else works', async () => {
		const context = await browser.newContext();
		await context.addInitScript(() =>
			Object.defineProperty(globalThis, 'localStorage', {
				get: () => {
					throw new DOMException('no', 'SecurityError');
				},
			}),
		);
		const page = await context.newPage();
		await page.goto(new URL('proformas/two-column-record/fill/', address).href);
		await page.locator('#f-context').fill('Both halls.');
		await page.locator('#keep').click();

		await expect.poll(() => said(page, 'keep').innerText()).toContain('does not let the page keep anything');
		expect(await page.locator('#keep').isChecked()).toBe(false);
		expect(readText(await saveAs(page, 'Save as Word')).includes('Both halls.')).toBe(true);
		await context.close();
	});
});

test('leaving asks as long as words are not saved, and not after', async () => {
	const { page, faults } = await open('two-column-record');
	const leave = async () => {
		faults.length = 0;
		await page.reload().catch(() => undefined);
		return faults.filter((fault) => fault.startsWith('dialog')).length;
	};

	await page.locator('#f-context').click();
	expect(await leave()).toBe(0);
	await page.locator('#f-context').click();
	await page.keyboard.type('Both halls.');
	const asking = page.waitForEvent('dialog');
	void page.close({ runBeforeUnload: true });
	expect((await asking).type()).toBe('beforeunload');

	await saveAs(page, 'Save as Word');
	expect(await leave()).toBe(0);
	await close(page);
});

test('10,000 characters and what nobody can print go into a file that opens', async () => {
	const { page, faults } = await open('agreed-scope');
	const long = `${'word '.repeat(1999)}last.`;
	await page.locator('#f-focus').fill(long);
	await page.locator('#f-team').evaluate((input: HTMLInputElement) => {
		input.value = 'a\u0000b\u0007c ]]> <w:t> & “=cmd()” 🎓 مدرسة \ud800';
		input.dispatchEvent(new Event('input', { bubbles: true }));
	});
	await afterPause(page);
	const text = readText(await saveAs(page, 'Save as Word'));

	expect(text.includes('word word last.')).toBe(true);
	expect(text.includes('abc ]]&gt; &lt;w:t&gt; &amp; “=cmd()” 🎓 مدرسة')).toBe(true);
	expect(text.includes('\ufffd')).toBe(false);
	expect(await page.locator('.ans:has(#f-focus) ~ .long-m').innerText()).toBe('10,000 of 10,000 characters');
	expect(
		await page.locator('#f-focus').evaluate((area) => area.scrollHeight - area.clientHeight),
	).toBeLessThan(4);
	expect(faults.filter((fault) => !fault.startsWith('elsewhere: blob:'))).toEqual([]);
	await close(page);
});

test('a filled form prints whole, without controls', async () => {
	const { page } = await open('agreed-scope');
	const sides = async () =>
		(await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)!.length;
	await page.locator('#f-visit-date').fill('2026-11-12');
	const before = await sides();
	await page.locator('#f-focus').fill('word '.repeat(2000));
	const after = await sides();
	await page.emulateMedia({ media: 'print' });

	expect(after - before).toBeGreaterThanOrEqual(2);
	expect(
		await page.locator('.ans:has(#f-visit-date)').evaluate((box) => getComputedStyle(box, '::after').content),
	).toContain('12 November 2026');
	expect(
		await page.locator('fill-form :is(button, textarea, select, input[type=date]):visible').count(),
	).toBe(0);
	expect(await page.locator('h1').innerText()).toBe('Agreed scope');
	await close(page);
});

// The empty form is looked at with every other kind of page.
test('has no accessibility fault in any look with everything that it can say', async () => {
	const { page } = await open('two-column-record');
	await page.locator('#f-context').fill('Mrs Nobody '.repeat(28));
	await page.getByRole('button', { name: 'Add a row' }).press('Enter');
	await page.getByRole('button', { name: 'Add a row' }).press('Enter');
	await page.getByRole('button', { name: 'Remove row 3' }).press('Enter');
	await page.locator('[id$=-seen]').first().fill('A door.');
	await page.locator('#keep').check();
	await afterPause(page);
	await page.getByRole('button', { name: 'Check what is missing' }).press('Enter');
	await saveAs(page, 'Save as Word');
	await page.getByRole('button', { name: 'Clear everything' }).first().press('Enter');

	expect(await findViolationsInAllLooks(page)).toEqual([]);
	await close(page);
});

test('a form of tables has no accessibility fault either', async () => {
	const { page } = await open('year-calendar');

	expect(await findViolations(page)).toEqual([]);
	await close(page);
});

test('the head leads to the search, since nothing can be sent from here', async () => {
	const { page, faults } = await open('two-column-record');
	await page.locator('.mast').getByRole('link', { name: 'Search' }).click();
	await page.waitForURL(new URL('search/', address).href);

	expect(faults).toEqual([]);
	await close(page);
});

test('without a script the page says so and leads to the files', async () => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(new URL('proformas/two-column-record/fill/', address).href);

	expect(await page.locator('.needs-script').innerText()).toContain('this page needs a script');
	expect(await page.locator('fill-form').isVisible()).toBe(false);
	expect(await page.locator('.needs-script').getByRole('link', { name: 'Word' }).getAttribute('href')).toBe(
		'/downloads/f04.docx',
	);
	await context.close();
});

test('a form for paper only has no such page, and its own says why', async () => {
	const context = await browser.newContext();
	const page = await context.newPage();
	const response = await page.goto(new URL('proformas/serious-concern-note/fill/', address).href);
	await page.goto(new URL('proformas/serious-concern-note/', address).href);

	expect(response!.status()).toBe(404);
	expect(await page.locator('.top').innerText()).toContain('On paper only. A note about a child or an adult');
	expect(await page.getByRole('link', { name: 'Fill in on screen' }).count()).toBe(0);
	expect(await page.locator('main :is(input, textarea, select)').count()).toBe(0);
	await context.close();
});
