/** The short address of every page: the codes that were published, and new ones for pages that have none yet. */
import { readPublishedAddresses } from '../lib/content/read-source.ts';
import { collectionFaces } from '../lib/links/collection-faces.ts';
import { printedPath, type ShortAddress } from '../lib/links/go-page.ts';
import { entryPath } from '../lib/links/paths.ts';
import { assignCodes } from '../lib/links/published.ts';
import { contentRoot } from './content-root.ts';
import { getKnowledge, type SiteKnowledge } from './knowledge.ts';
import { readSearchSource } from './search-source.ts';

let memo: Promise<Map<string, ShortAddress>> | undefined;

/** By the site path that they lead to. A page has none where it only says that nothing is there. */
export function getShortAddresses(): Promise<Map<string, ShortAddress>> {
	if (import.meta.env.DEV) return load();
	return (memo ??= load());
}

let printed: Promise<Map<string, string>> | undefined;

/** Site path of a page → what stands on a paper copy of it. Every form to fill in asks for it. */
export function getPrintedPaths(): Promise<Map<string, string>> {
	const list = async () =>
		new Map([...(await getShortAddresses())].map(([path, address]) => [path, printedPath(address)]));
	return import.meta.env.DEV ? list() : (printed ??= list());
}

async function load(): Promise<Map<string, ShortAddress>> {
	const knowledge = await getKnowledge();
	const { records } = await readSearchSource();
	const lists = Object.entries(collectionFaces).map(([name, { many }]) => ({
		path: `/${name}/`,
		title: many,
	}));
	const others = [
		{ path: '/', title: knowledge.site.name },
		{ path: '/search/', title: 'Search' },
		{ path: '/a-z/', title: 'Everything from A to Z' },
	];
	const histories = listHistories(knowledge);
	const pages = [...others, ...lists, ...records].map(({ path, title }) => ({
		path,
		title,
		earlier: histories.get(path)?.earlier,
		changes: histories.get(path)?.changes,
	}));
	const published = readPublishedAddresses(contentRoot);
	const codes = assignCodes(pages, published);
	const held = new Set(codes.values());
	// What was withdrawn keeps its code too: its address says why it is gone.
	const elsewhere = Object.entries(published.codes).filter(([code]) => !held.has(code));
	const addresses = [
		...pages.map(({ path, title, changes }) => ({ path, title, changes, code: codes.get(path)! })),
		...elsewhere.map(([code, path]) => ({ code, path, title: knowledge.site.name })),
	];
	return new Map(addresses.map((address) => [address.path, address]));
}

function listHistories({ all }: SiteKnowledge) {
	const named = Object.keys(collectionFaces).flatMap((collection) =>
		all[collection as 'protocols'].map(({ id, data }) => ({ collection, id, data })),
	);
	return new Map(
		named.map(({ collection, id, data }) => [
			entryPath(collection, id),
			{ changes: data.changes, earlier: data.aliases.map((alias) => entryPath(collection, alias)) },
		]),
	);
}
