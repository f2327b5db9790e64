import type { EarlierPart } from '#schemas/shared.ts';

/**
 * Keeps links to parts that had another name: an empty anchor at the start of the present part, or, for a part that was taken
 * out, at the head of the page. `html` is a whole page.
 */
export function keepEarlierParts(html: string, parts: readonly EarlierPart[]): string {
	return parts.reduce((page, { was, now }) => {
		const anchor = `<a id="${was}"></a>`;
		const place = now && new RegExp(`<[a-z][a-z0-9]*\\b[^>]*\\sid="${now}"[^>]*>`).exec(page);
		const end = place && place.index + place[0].length;
		if (end) return page.slice(0, end) + anchor + page.slice(end);
		return page.replace(/<main\b[^>]*>/, (main) => main + anchor);
	}, html);
}
