import type { Page } from 'playwright-core';

/** The words of the page’s own part that stand wholly on the screen without scrolling further. */
export function readFirstScreen(page: Page): Promise<string> {
	return page.evaluate(() => {
		const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
		const range = document.createRange();
		const words: string[] = [];
		while (walker.nextNode()) {
			range.selectNodeContents(walker.currentNode);
			const { bottom, top, width } = range.getBoundingClientRect();
			if (width > 1 && top >= 0 && bottom <= innerHeight) words.push(walker.currentNode.textContent!);
		}
		return words.join('');
	});
}
