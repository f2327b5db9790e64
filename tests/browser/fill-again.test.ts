/** Going on with a file that was saved from the page: everything comes back, and a bad file takes nothing away. */
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { shareBrowser } from '../support/shared-browser.ts';
import { changeText, chooseFile, openForm, saveAs, type Saved } from '../support/fill.ts';

const address = inject('addresses').top;
const browser = await shareBrowser();

const open = (id: string) => openForm(browser, { address, id });
const said = (page: Page) => page.locator('.open [role=status]').innerText();

/** What stands in every control of the form, in its order. */
const readAll = (page: Page) =>
	page
		.locator('.part :is(input, textarea, select)')
		.evaluateAll((controls) =>
			controls.map((control) =>
				control instanceof HTMLInputElement && /radio|checkbox/.test(control.type)
					? control.checked
					: (control as HTMLInputElement).value,
			),
		);

/** Answers of every kind that the form has, two rows, and letters that XML has to escape. */
async function fillScope(page: Page): Promise<void> {
	await page.locator('#f-review').fill('Review 2 & <more>');
	await page.locator('#f-visit-date').fill('2026-11-12');
	await page.locator('#f-focus').fill('One line.\n\nAnother “line”, مدرسة, 🎓.');
	for (const option of ['Book or work scrutiny', 'Learning walk']) await page.getByLabel(option).check();
	const table = page.locator('#f-agreed');
	await table.getByRole('button', { name: 'Add a row' }).press('Enter');
	for (const [index, name] of ['Host head', 'Lead reviewer'].entries()) {
		const row = table.locator('.row').nth(index);
		await row.getByRole('radio', { name }).check();
		await row.locator('input[type=date]').fill('2026-11-04');
	}
	await table.getByRole('checkbox').last().check();
}

describe.each(['Save as Word', 'Save as OpenDocument'] as const)('what was saved with “%s”', (button) => {
	let saved: Saved;
	let filled: (string | boolean)[];
	let page: Page;

	beforeAll(async () => {
		({ page } = await open('agreed-scope'));
		await fillScope(page);
		filled = await readAll(page);
		saved = await saveAs(page, button);
	});
	afterAll(() => page.context().close());

	test('comes back whole on another day, and is the same file again', async () => {
		const { page: other, faults, asked } = await open('agreed-scope');
		await chooseFile(other, saved.name, saved.bytes);
		await expect.poll(() => said(other)).toBe(`Read 5 answers from ${saved.name}.`);

		expect(await readAll(other)).toEqual(filled);
		expect(await other.locator('[data-unread]').isVisible()).toBe(false);
		expect(await saveAs(other, button)).toEqual(saved);
		expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
		expect(faults.filter((fault) => !fault.startsWith('elsewhere: blob:'))).toEqual([]);
		await other.context().close();
	});

	test('of an older version says so, and names what the form has no place for', async () => {
		const old = changeText(saved, [
			[/(name="(?:[\w ]*[vV]ersion)"[^>]*>(?:<vt:lpwstr>)?)1\.0/, '$10.9'],
			[/(["'>])visit-date(["'<.])/g, '$1visit-day$2'],
			[/Date of the visit/g, 'Day of the visit'],
		]);
		const { page: other } = await open('agreed-scope');
		await chooseFile(other, saved.name, old);
		await expect.poll(() => said(other)).toContain('This is version 1.0.');

		expect(await said(other)).toContain('The file is of version 0.9 of the form.');
		expect(await other.locator('[data-unread]').innerText()).toContain('Day of the visit');
		expect(await other.locator('#f-review').inputValue()).toBe('Review 2 & <more>');
		expect(await findViolations(other)).toEqual([]);
		await other.context().close();
	});

	test('asks before it replaces what is typed, and leaves it where that is not wanted', async () => {
		const { page: other } = await open('agreed-scope');
		await other.locator('#f-review').fill('Review 7');
		await chooseFile(other, saved.name, saved.bytes);
		const question = other.getByRole('group', { name: /^1 answer stands on this page/ });
		await question.getByRole('button', { name: 'Keep what is here' }).press('Enter');
		await expect.poll(() => said(other)).toBe('Nothing was changed.');
		expect(await other.locator('#f-review').inputValue()).toBe('Review 7');

		await chooseFile(other, saved.name, saved.bytes);
		await question.getByRole('button', { name: 'Replace them' }).press('Enter');
		await expect.poll(() => other.locator('#f-review').inputValue()).toBe('Review 2 & <more>');
		await other.context().close();
	});
});

describe('a file that cannot be read says why and takes nothing away', () => {
	let page: Page;
	let good: Saved;
	let faults: string[];

	beforeAll(async () => {
		({ page, faults } = await open('two-column-record'));
		await page.locator('#f-context').fill('Both halls.');
		good = await saveAs(page, 'Save as Word');
	});
	afterAll(() => page.context().close());

	test.each<[string, () => Uint8Array, RegExp]>([
		['words', () => strToU8('no zip at all'), /not a Word or OpenDocument file/],
		['nothing', () => new Uint8Array(), /not a Word or OpenDocument file/],
		['a zip file of something else', () => zipSync({ 'a.txt': strToU8('a') }), /not a Word file/],
		['a file that was cut off', () => good.bytes.slice(0, good.bytes.length / 2), /damaged or cut off/],
		[
			'a file that unpacks without end',
			() => zipSync({ 'word/document.xml': new Uint8Array(40 * 1024 * 1024) }),
			/unpacks to more than any filled form/,
		],
		[
			'a Word file of somebody else',
			() => zipSync({ 'word/document.xml': strToU8('<w:document><w:body/></w:document>') }),
			/does not hold the form “Two-column record”/,
		],
		[
			'another of our forms',
			() => changeText(good, [[/two-column-record/g, 'agreed-scope']]),
			/holds another form, not “Two-column record”/,
		],
	])('%s', async (name, make, words) => {
		await chooseFile(page, `${name}.docx`, make());
		await expect.poll(() => said(page)).toMatch(words);

		expect(await said(page)).toContain('What you typed is as it was.');
		expect(await page.locator('#f-context').inputValue()).toBe('Both halls.');
		expect(faults.filter((fault) => !fault.startsWith('elsewhere: blob:'))).toEqual([]);
	});
});
