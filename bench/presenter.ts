/** What the change of a slide costs in the page, on a processor four times slower. */
import { serve } from '#lib/hosting/serve.ts';
import { launchBrowser } from '../tests/support/browser.ts';
import { watchMainThread } from './main-thread.ts';
import { middleOf } from './spread.ts';

export interface SlideFigures {
	changes: number;
	/** Milliseconds of work in the main thread for a key that does nothing: in the figures below as well. */
	idle: number;
	/** For the change of a slide: the middle one of all, the largest of the first few, and the largest of the others. */
	middle: number;
	first: number;
	most: number;
}

/** Changes after the page was opened, in which the browser does for the first time what it will do again. */
const cold = 4;

/** Steps three times through all slides of a session in the built site in `folder`. */
export async function measureSlides(folder: string, session: string): Promise<SlideFigures> {
	const { server, address } = await serve({ folder, base: '/', port: 0 });
	const browser = await launchBrowser();
	try {
		const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
		await page.goto(`${address}training/${session}/present/`);
		const readWork = await watchMainThread(page);
		const slides = await page.locator('.slide').count();
		const pressAndLook = async (key: string) => {
			const before = await readWork();
			await page.keyboard.press(key);
			// To the end of the frame that shows it.
			await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
			return (await readWork()) - before;
		};
		const changes: number[] = [];
		const idle: number[] = [];
		for (let round = 0; round < 3; round++) {
			await page.keyboard.press('Home');
			for (let slide = 1; slide < slides; slide++) {
				changes.push(await pressAndLook('PageDown'));
				// A key that does nothing: what asking and looking cost by themselves.
				idle.push(await pressAndLook('Shift'));
			}
		}
		return {
			changes: changes.length,
			idle: middleOf(idle),
			middle: middleOf(changes),
			first: Math.max(...changes.slice(0, cold)),
			most: Math.max(...changes.slice(cold)),
		};
	} finally {
		await browser.close();
		server.close();
	}
}
