/**
 * Takes the pictures of `docs/publishing.md` from the example of a partnership’s own site: `npm run pictures`. Its pages
 * as they are published, its editor, and a draft that an import made of an invented account.
 */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { readText } from '#lib/import/read-text.ts';
import { serve } from '#lib/hosting/serve.ts';
import { account } from '../tests/support/account.ts';
import { launchBrowser } from '../tests/support/browser.ts';
import { giveFolder } from '../tests/support/site-folder.ts';
import { secondSite } from '../tests/support/sites.ts';
import { buildSite } from './commands/build-site.ts';
import { endWith } from './commands/end-with.ts';
import { readImportFlags } from './commands/import-flags.ts';
import { openSite, takeOver } from './commands/import-files.ts';
import { startLiveSite } from './commands/live-site.ts';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'docs/pictures');
const example = 'examples/second-partnership';
const width = 760;

interface Picture {
	name: string;
	path: string;
	/** What of the page is shown; without it, the page from its top. */
	part?: string;
	/** How much of it, in pixels. */
	height: number;
}

const pictures: Picture[] = [
	{ name: 'own-site', path: '/', height: 560 },
	{ name: 'changes', path: '/case-studies/example-vale/', part: '[aria-labelledby=history]', height: 345 },
	{ name: 'withdrawn', path: '/guides/winter-visits/', height: 500 },
	{
		name: 'adapted',
		path: '/protocols/eight-week-follow-up/',
		part: '[aria-labelledby=adapted]',
		height: 600,
	},
	{ name: 'shared-library', path: '/case-studies/', part: '[aria-labelledby=shared]', height: 300 },
];

await endWith('pictures', async () => {
	const built = await buildSite({ content: example, out: secondSite.folder });
	if (built !== 0) return built;
	mkdirSync(folder, { recursive: true });
	const { address } = await serve({ folder: secondSite.folder, port: 0 });
	const browser = await launchBrowser();
	const page = await browser.newPage({ viewport: { width, height: 900 }, locale: 'en-GB' });
	for (const { path, ...picture } of pictures) {
		await page.goto(new URL(path, address).href);
		await takePicture(page, picture);
	}
	await pictureEditor(page, address);
	await pictureDraft(page);
	await browser.close();
	console.log(`${pictures.length + 2} pictures are in docs/pictures.`);
	// Both sites that were served would keep the command from ending.
	process.exit(0);
});

/** The fields of the address, in the form for the settings. */
async function pictureEditor(page: Page, address: string): Promise<void> {
	await page.goto(`${address}admin/`);
	await giveFolder(page, example);
	await page.getByRole('button', { name: 'Open the folder of the site' }).click();
	await page.getByText('Case studies').first().waitFor();
	await page.evaluate(() => (location.hash = '#/collections/site/entries/site'));
	const field = page.locator('[data-key-path="address"]');
	await field.evaluate((element) => element.scrollIntoView());
	const { y } = (await field.boundingBox())!;
	await page.screenshot({ path: fileOf('editor-address'), clip: { x: 0, y, width, height: 232 } });
}

/** What stands between a draft and its publication. */
async function pictureDraft(page: Page): Promise<void> {
	const content = join(root, '.cache/pictures/example-vale');
	rmSync(content, { recursive: true, force: true });
	cpSync(join(root, example), content, { recursive: true });
	const flags = readImportFlags(['--content', content, '--reports', join(content, '../reports')]);
	const read = await readText('story.docx', account);
	if ('refusal' in read) throw new Error(read.refusal.why);
	takeOver({ name: 'story.docx', read }, openSite(flags), flags);
	await page.goto(`${await startLiveSite(content, 4573)}/preview/report/`);
	// The folder is a passing one; in a folder of one’s own the name begins with that.
	await page
		.locator('main code')
		.first()
		.evaluate((code) => (code.textContent = code.textContent.replace('.cache/pictures/', '')));
	await takePicture(page, { name: 'draft-report', height: 860 });
}

async function takePicture(page: Page, { name, part, height }: Omit<Picture, 'path'>): Promise<void> {
	const box = part ? await page.locator(part).boundingBox() : undefined;
	const { x, y } = box ?? { x: 0, y: 0 };
	const clip = { x, y, width: box?.width ?? width, height: Math.min(height, box?.height ?? height) };
	await page.screenshot({ path: fileOf(name), clip, fullPage: true });
}

function fileOf(name: string): string {
	return join(folder, `${name}.png`);
}
