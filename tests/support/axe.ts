/** axe on a page as a reader has it: every look in which faults have been known to hide. */
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

export const looks = [
	{ look: 'light', colorScheme: 'light', viewport: { width: 1280, height: 800 } },
	{ look: 'dark', colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
	{ look: 'narrow', colorScheme: 'light', viewport: { width: 320, height: 640 } },
] as const;

/** Runs in the page through the debugger, which the policy of the page does not reach: it stays in force. */
export async function findViolations(page: Page): Promise<string[]> {
	await page.evaluate(axe.source);
	const run = `axe.run(document, ${JSON.stringify({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })})`;
	const { violations, passes } = (await page.evaluate(run)) as AxeResults;
	if (passes.length === 0) return ['axe has looked at nothing'];
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
	);
}

/** The same in every look. The page must have been opened without motion, or colours are measured halfway. */
export async function findViolationsInAllLooks(page: Page): Promise<string[]> {
	const found: string[] = [];
	for (const { look, colorScheme, viewport } of looks) {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize(viewport);
		found.push(...(await findViolations(page)).map((violation) => `${look}: ${violation}`));
	}
	return found;
}
