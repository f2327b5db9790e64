/** axe on a page as a reader has it: every look in which faults have been known to hide. */
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

export interface Look {
	look: string;
	colorScheme: 'light' | 'dark';
	viewport: { width: number; height: number };
	/** All rules where none are named. */
	rules?: readonly string[];
	/** Rules that cannot find anything that another look has not. */
	without?: readonly string[];
}

export const looks: readonly Look[] = [
	{ look: 'light', colorScheme: 'light', viewport: { width: 1280, height: 800 } },
	{
		look: 'dark',
		colorScheme: 'dark',
		viewport: { width: 1280, height: 800 },
		// Nothing but colours differs from the light look, and these are the rules that look at colours.
		rules: ['color-contrast', 'link-in-text-block'],
	},
	{
		look: 'narrow',
		colorScheme: 'light',
		viewport: { width: 320, height: 640 },
		// Half of the time, for colours that are those of the light look.
		without: ['color-contrast'],
	},
];

/** Runs in the page through the debugger, which the policy of the page does not reach: it stays in force. */
export async function findViolations(
	page: Page,
	{ rules, without = [] }: Pick<Look, 'rules' | 'without'> = {},
): Promise<string[]> {
	if (await page.evaluate("typeof axe === 'undefined'")) await page.evaluate(axe.source);
	const runOnly = rules ? { type: 'rule', values: rules } : { type: 'tag', values: tags };
	const options = {
		runOnly,
		rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
		resultTypes: ['violations'],
		preload: false,
	};
	const run = `axe.run(document, ${JSON.stringify(options)}).then(({ violations, passes }) => ({ violations, passed: passes.length }))`;
	const { violations, passed } = (await page.evaluate(run)) as Pick<AxeResults, 'violations'> & {
		passed: number;
	};
	if (passed === 0) return ['axe has looked at nothing'];
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
	);
}

/** The same in every look. The page must have been opened without motion, or colours are measured halfway. */
export async function findViolationsInAllLooks(page: Page): Promise<string[]> {
	const found: string[] = [];
	for (const { look, colorScheme, viewport, ...rules } of looks) {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize(viewport);
		found.push(...(await findViolations(page, rules)).map((violation) => `${look}: ${violation}`));
	}
	return found;
}
