/** Takes the pictures of `docs/publishing.md` from the example of a partnership’s own site: `npm run pictures`. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { serve } from '#lib/hosting/serve.ts';
import { launchBrowser } from '../tests/support/browser.ts';
import { secondSite } from '../tests/support/sites.ts';
import { buildSite } from './commands/build-site.ts';
import { endWith } from './commands/end-with.ts';

const folder = resolve(import.meta.dirname, '../docs/pictures');

interface Picture {
	name: string;
	path: string;
	/** What of the page is shown; without it, the first screen. */
	part?: string;
}

const pictures: Picture[] = [
	{ name: 'own-site', path: '/' },
	{ name: 'changes', path: '/case-studies/example-vale/', part: '[aria-labelledby=history]' },
	{ name: 'withdrawn', path: '/guides/winter-visits/' },
	{ name: 'adapted', path: '/protocols/eight-week-follow-up/', part: '[aria-labelledby=adapted]' },
	{ name: 'shared-library', path: '/case-studies/', part: '[aria-labelledby=shared]' },
];

await endWith('pictures', async () => {
	const built = await buildSite({ content: 'examples/second-partnership', out: secondSite.folder });
	if (built !== 0) return built;
	mkdirSync(folder, { recursive: true });
	const { server, address } = await serve({ folder: secondSite.folder, port: 0 });
	const browser = await launchBrowser();
	const page = await browser.newPage({ viewport: { width: 760, height: 460 } });
	for (const picture of pictures) await takePicture(page, picture, address);
	await browser.close();
	server.close();
	console.log(`${pictures.length} pictures are in docs/pictures.`);
	return 0;
});

async function takePicture(page: Page, { name, path, part }: Picture, address: string): Promise<void> {
	await page.goto(new URL(path, address).href);
	const file = { path: join(folder, `${name}.png`) };
	if (part) await page.locator(part).screenshot(file);
	else await page.screenshot(file);
}
