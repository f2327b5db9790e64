/** What somebody does on the site, by clicks on links that are there. */
import type { Locator, Page } from 'playwright-core';

export interface Walk {
	/** The path of each page and place on the way, with its base. */
	places: string[];
	clicks: number;
}

/**
 * The first ten minutes of a head whose partnership is new to peer review: from the front door to the line of an
 * account behind one step, and back to the step. @throws where a link on the way is missing.
 */
export async function walkFromDoorToEvidence(page: Page, home: string): Promise<Walk> {
	const walk: Walk = { places: [], clicks: 0 };
	const follow = async (link: Locator) => {
		const wanted = new URL((await link.getAttribute('href'))!, page.url());
		await link.click();
		await page.waitForURL(wanted.href);
		walk.places.push(wanted.pathname + wanted.hash);
		walk.clicks += 1;
	};
	const main = page.locator('main');

	await page.goto(home);
	await follow(
		main
			.locator('.doors > div', { hasText: 'New to peer review?' })
			.getByRole('link', { name: 'Find a partnership like yours' }),
	);
	await follow(main.locator('.likes').getByRole('link').nth(1));
	await follow(main.locator('.along p', { hasText: 'Partnerships differ' }).getByRole('link').first());
	await follow(
		main
			.getByRole('region', { name: 'What your choice changes' })
			.getByRole('link', { name: /, step \d+$/ })
			.first(),
	);

	const step = page.locator('.steps > li:target');
	const stepPlace = walk.places.at(-1)!;
	await follow(step.locator('.codes a').first());
	await follow(page.locator('.statements > li:target').locator(`.along a[href="${stepPlace}"]`));
	return walk;
}
