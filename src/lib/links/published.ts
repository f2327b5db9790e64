/** What was ever published, beside what there is: which code a page has, what is new, and how the list is written. */
import type { PublishedAddresses } from '#schemas/published-addresses.ts';
import { makeShortCode } from './short-code.ts';

export interface CodedPage {
	/** Such as `/protocols/peer-review-visit/`. */
	path: string;
	/** Addresses that it had before. */
	earlier?: readonly string[] | undefined;
}

/**
 * The short code of each page, by path. A page keeps the code it was published with, also under another address;
 * a page that is new gets one that nobody ever had. The order of `pages` changes nothing but a clash of two new ones.
 */
export function assignCodes(
	pages: readonly CodedPage[],
	{ codes }: Pick<PublishedAddresses, 'codes'>,
): Map<string, string> {
	const published = new Map(Object.entries(codes).map(([code, path]) => [path, code]));
	const taken = new Set(Object.keys(codes));
	return new Map(
		pages.map(({ path, earlier = [] }) => {
			const known = [path, ...earlier].flatMap((address) => published.get(address) ?? [])[0];
			const code = known ?? makeShortCode(path, (candidate) => taken.has(candidate));
			taken.add(code);
			return [path, code];
		}),
	);
}

/** Adds what is there now to what was ever there. Nothing is ever taken out. */
export function addPublished(earlier: PublishedAddresses, now: PublishedAddresses): PublishedAddresses {
	const pages = { ...earlier.pages };
	for (const [path, { parts, frame }] of Object.entries(now.pages)) {
		const known = pages[path] ?? { parts: [], frame: [] };
		pages[path] = { parts: union(known.parts, parts), frame: union(known.frame, frame) };
	}
	return {
		pages,
		downloads: union(earlier.downloads, now.downloads),
		codes: { ...now.codes, ...earlier.codes },
	};
}

function union(earlier: readonly string[], now: readonly string[]): string[] {
	return [...new Set([...earlier, ...now])].sort();
}

/** The list as a file: sorted, one address a line, so that two people who add to it meet as seldom as can be. */
export function writePublished({ pages, downloads, codes }: PublishedAddresses): string {
	const lines = (entries: string[]) => (entries.length === 0 ? '' : `\n    ${entries.join(',\n    ')}\n  `);
	const sorted = <T>(record: Record<string, T>) =>
		Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
	const pageLines = sorted(pages).map(([path, page]) => `${JSON.stringify(path)}: ${JSON.stringify(page)}`);
	const codeLines = sorted(codes).map(([code, path]) => `${JSON.stringify(code)}: ${JSON.stringify(path)}`);
	const downloadLines = downloads.map((path) => JSON.stringify(path));
	return `{
  "pages": {${lines(pageLines)}},
  "downloads": [${lines(downloadLines)}],
  "codes": {${lines(codeLines)}}
}
`;
}

/** What can be asked of a site that has been built. Paths are site paths. */
export interface BuiltAddresses {
	hasFile(path: string): boolean;
	/** Those of the parts that the page does not have. */
	findMissing(path: string, parts: readonly string[]): readonly string[];
}

/**
 * One sentence for each thing that was published and is not in the built site. Headings of the frame are not counted:
 * some stand only where a page has something to put below them, and a link to one that is gone still finds the page.
 */
export function findBrokenPromises(
	{ pages, downloads, codes }: PublishedAddresses,
	{ hasFile, findMissing }: BuiltAddresses,
): string[] {
	const gone = (path: string) => `${path} was published, and the built site has no such file.`;
	return [
		...Object.entries(pages).flatMap(([path, { parts }]) =>
			hasFile(path)
				? findMissing(path, parts).map(
						(part) => `${path}#${part} was published, and the built page has no such part.`,
					)
				: gone(path),
		),
		...downloads.filter((path) => !hasFile(path)).map(gone),
		...Object.keys(codes)
			.map((code) => `/go/${code}/`)
			.filter((path) => !hasFile(path))
			.map(gone),
	];
}
