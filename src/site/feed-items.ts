import { withBase } from '../lib/links/paths.ts';
import { collectionFaces } from '../lib/links/collection-faces.ts';
import type { Feed, FeedItem } from '../lib/feeds/feed.ts';
import { getKnowledge } from './knowledge.ts';

/** The feed of the site: every version of every entry, the newest first. `self` is the feed's own path. */
export async function makeFeed(self: string): Promise<Feed> {
	const knowledge = await getKnowledge();
	const full = (path: string) => new URL(withBase(import.meta.env.BASE_URL, path), import.meta.env.SITE).href;
	const items: FeedItem[] = Object.keys(collectionFaces)
		.flatMap((collection) => knowledge.all[collection as 'protocols'])
		.flatMap(({ data }) => {
			const entry = knowledge.entries.get(data.code)!;
			return data.changes.map((change) => ({
				...change,
				address: full(entry.path),
				title: data.title,
				summary: data.summary,
				collection: entry.collection,
			}));
		})
		.sort((a, b) => b.date.localeCompare(a.date) || a.address.localeCompare(b.address));
	return { site: knowledge.site, home: full('/'), self: full(self), items };
}
