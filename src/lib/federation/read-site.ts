/** Reads one site whole: its name, its feed and its data files. */
import { z } from 'zod';
import { apiVersion } from '#lib/feeds/api.ts';
import { collectionFaces } from '#lib/links/collection-faces.ts';
import { stripInline } from '#lib/text/inline.ts';
import type { HubLimits, HubSite } from '#schemas/hub.ts';
import type { HubCollection, HubEntry, HubNews, SiteCopy } from './copy.ts';
import { downloadJson, NotTaken, type Fetch } from './download.ts';
import { readEntry } from './read-entry.ts';
import { readSiteAddress } from '#schemas/site-address.ts';
import { isBelow } from './is-below.ts';

/** Of one site; more would fill the list of everybody’s. */
const mostNews = 10;
/** Of one collection. */
const mostEntries = 5000;

const index = z.object({
	apiVersion: z.string(),
	name: z.string().trim().min(1).max(80),
	licence: z.string().trim().min(1).max(80),
	collections: z.array(z.object({ name: z.string() })).max(200),
});
const collectionFile = z.object({
	apiVersion: z.string(),
	collection: z.string(),
	entries: z.array(z.unknown()).max(mostEntries),
});
const feedFile = z.object({
	version: z.string().startsWith('https://jsonfeed.org/version/1'),
	items: z.array(z.unknown()),
});
const feedItem = z.object({
	url: z.url(),
	title: z.string().trim().min(1).max(200),
	date_published: z.iso.datetime({ offset: true }),
});

export interface Reading {
	fetch: Fetch;
	limits: HubLimits;
	now: Date;
}

/** @throws NotTaken where a file is missing, too large, too slow or of another kind: half a site is not taken. */
export async function readSite(site: HubSite, { fetch, limits, now }: Reading): Promise<SiteCopy> {
	const address = readSiteAddress(site.address);
	const get = async <T>(path: string, megabytes: number, schema: z.ZodType<T>): Promise<T> => {
		const bounds = { bytes: megabytes * 1_000_000, seconds: limits.seconds };
		const parsed = schema.safeParse(await downloadJson(address + path, fetch, bounds));
		if (parsed.success) return parsed.data;
		throw new NotTaken(
			`${path} is not what docs/api.md describes: look at “${parsed.error.issues[0]!.path.join('.')}”.`,
		);
	};
	const { name, licence, collections, ...head } = await get('api/index.json', limits.apiMegabytes, index);
	checkVersion('api/index.json', head.apiVersion);
	const news = readNews((await get('feed.json', limits.feedMegabytes, feedFile)).items, address);
	const entries: HubEntry[] = [];
	const dropped = [...news.dropped];
	const offered = new Set(collections.map((one) => one.name));
	for (const collection of Object.keys(collectionFaces).filter((one) =>
		offered.has(one),
	) as HubCollection[]) {
		const path = `api/${collection}.json`;
		const file = await get(path, limits.apiMegabytes, collectionFile);
		checkVersion(path, file.apiVersion);
		for (const value of file.entries) {
			const read = readEntry(collection, value, address);
			if ('entry' in read) entries.push(read.entry);
			else dropped.push(read.dropped);
		}
	}
	return {
		address,
		name: site.name ?? name,
		licence,
		read: now.toISOString(),
		entries,
		news: news.items,
		dropped,
	};
}

function checkVersion(path: string, version: string): void {
	if (version !== apiVersion)
		throw new NotTaken(
			`${path} is of another version of the interface; this hub reads version ${apiVersion}.`,
		);
}

/** The newest first, and of each page only its newest version. */
function readNews(items: readonly unknown[], site: string): { items: HubNews[]; dropped: string[] } {
	const read = items.map((item) => feedItem.safeParse(item));
	const kept = read.flatMap(({ data }) => (data && isBelow(data.url, site) ? [data] : []));
	const missing = items.length - kept.length;
	const sorted = kept
		.map(({ url, title, date_published: date }) => ({
			address: new URL(url).href,
			title: stripInline(title),
			date: date.slice(0, 10),
		}))
		.sort((a, b) => b.date.localeCompare(a.date));
	const pages = new Set<string>();
	return {
		items: sorted.filter(({ address }) => !pages.has(address) && pages.add(address)).slice(0, mostNews),
		dropped: missing > 0 ? [`feed.json: ${missing} of its items are damaged or lead to another site.`] : [],
	};
}
