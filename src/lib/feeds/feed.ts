/** What is new and changed, as RSS 2.0 and JSON Feed 1.1. */
import { escapeMarkup } from '#lib/text/escape.ts';
import { stripInline } from '#lib/text/inline.ts';
import type { Site } from '#schemas/site.ts';

export interface FeedItem {
	/** Full address of the entry. */
	address: string;
	title: string;
	summary: string;
	collection: string;
	version: string;
	/** ISO date of this version. */
	date: string;
	note: string;
}

export interface Feed {
	site: Site;
	/** Full address of the home page. */
	home: string;
	/** Full address of the feed itself. */
	self: string;
	items: readonly FeedItem[];
}

/** RSS 2.0 (rssboard.org/rss-specification). @astrojs/rss leaves the base path out of the channel link. */
export function writeRss({ site, home, self, items }: Feed): string {
	const tag = (name: string, text: string) => `<${name}>${escapeMarkup(text)}</${name}>`;
	const lines = items.map(
		(item) =>
			`<item>${tag('title', item.title)}${tag('link', item.address)}<guid isPermaLink="false">${escapeMarkup(`${item.address}#${item.version}`)}</guid>${tag('pubDate', new Date(`${item.date}T00:00:00Z`).toUTCString())}${tag('category', item.collection)}${tag('description', describe(item))}</item>`,
	);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
		tag('title', site.name) +
			tag('link', home) +
			tag('description', stripInline(site.summary)) +
			tag('language', site.language),
		`<atom:link href="${escapeMarkup(self)}" rel="self" type="application/rss+xml"/>`,
		...lines,
		'</channel></rss>',
	].join('\n');
}

/** JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function writeJsonFeed({ site, home, self, items }: Feed): string {
	return JSON.stringify({
		version: 'https://jsonfeed.org/version/1.1',
		title: site.name,
		home_page_url: home,
		feed_url: self,
		description: stripInline(site.summary),
		language: site.language,
		items: items.map((item) => ({
			id: `${item.address}#${item.version}`,
			url: item.address,
			title: item.title,
			summary: stripInline(item.summary),
			content_text: describe(item),
			date_published: `${item.date}T00:00:00Z`,
			tags: [item.collection],
		})),
	});
}

function describe(item: FeedItem): string {
	return `Version ${item.version}: ${item.note} ${stripInline(item.summary)}`;
}
