/** What comes out of a printer. Sides are counted in the PDF that the browser’s own printing makes. */
import { expect, inject, test } from 'vitest';
import { shareBrowser } from '../support/shared-browser.ts';

const address = inject('addresses').top;
const browser = await shareBrowser();

async function countSides(path: string): Promise<number> {
	const page = await browser.newPage();
	// Twice: a font that came too late for the first visit is there for the second.
	for (let visit = 0; visit < 2; visit++)
		await page.goto(new URL(path, address).href, { waitUntil: 'networkidle' });
	const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
	await page.close();
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test.each([
	['the concern page', 'protocols/raising-a-serious-concern/', 2],
	['the visit protocol', 'protocols/peer-review-visit/', 8],
	['the map of strengths', 'maps/strengths-by-theme/', 1],
	['the map of methods', 'maps/method-map/', 1],
])('%s fits its sides of A4', async (_name, path, most) => {
	const sides = await countSides(path);

	expect(sides).toBeGreaterThan(0);
	expect(sides).toBeLessThanOrEqual(most);
});

test('a printed page keeps its name and code and drops what only a screen needs', async () => {
	const page = await browser.newPage();
	await page.goto(new URL('protocols/peer-review-visit/', address).href);
	await page.emulateMedia({ media: 'print' });

	const printed = await page.locator('body').innerText();
	const shown = await page
		.locator('.mast nav, .menu, .util, .crumb, .stages, .skip, .pager, .foot nav')
		.evaluateAll((elements) => elements.filter((element) => element.checkVisibility()).length);

	expect(printed).toContain('The peer review visit');
	expect(printed).toContain('P04');
	expect(printed).toMatch(/Cite it as/);
	expect(shown).toBe(0);
	await page.close();
});
