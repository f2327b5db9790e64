import { describe, expect, test } from 'vitest';
import { writeJsonFeed, writeRss, type Feed } from '#lib/feeds/feed.ts';
import type { Site } from '#schemas/site.ts';
import { childrenOf, childText, parseXml } from '../../support/xml.ts';

const site = { name: 'Alongside & co', summary: 'Pages, with **evidence**.', language: 'en-GB' } as Site;
const item = {
	address: 'https://example.org/knowledge/protocols/visit/',
	title: 'Visits <and> more',
	summary: 'A **short** summary with [a link](/about/).',
	collection: 'protocols',
	version: '1.1',
	date: '2026-11-22',
	note: 'Steps & times mended.',
};
const feed: Feed = {
	site,
	home: 'https://example.org/knowledge/',
	self: 'https://example.org/knowledge/feed',
	items: [item],
};

describe('writeRss', () => {
	const channel = childrenOf(parseXml(writeRss(feed)), 'channel')[0]!;
	const written = childrenOf(channel, 'item')[0]!;

	test('begins with the name, the home and the words of the site', () => {
		expect(childText(channel, 'title')).toBe('Alongside & co');
		expect(childText(channel, 'link')).toBe(feed.home);
		expect(childText(channel, 'description')).toBe('Pages, with evidence.');
		expect(childrenOf(channel, 'atom:link')[0]!.attributes['href']).toBe(feed.self);
	});

	test('gives each version an id of its own and a date that feed readers know', () => {
		expect(childText(written, 'guid')).toBe(`${item.address}#1.1`);
		expect(childrenOf(written, 'guid')[0]!.attributes['isPermaLink']).toBe('false');
		expect(childText(written, 'pubDate')).toBe('Sun, 22 Nov 2026 00:00:00 GMT');
	});

	test('says what changed, in plain words, whatever signs are in them', () => {
		expect(childText(written, 'title')).toBe('Visits <and> more');
		expect(childText(written, 'description')).toBe(
			'Version 1.1: Steps & times mended. A short summary with a link.',
		);
	});

	test('is well formed without items', () => {
		expect(childrenOf(parseXml(writeRss({ ...feed, items: [] })).children[0]!, 'item')).toEqual([]);
	});
});

test('writeJsonFeed says the same in JSON', () => {
	expect(JSON.parse(writeJsonFeed(feed))).toEqual({
		version: 'https://jsonfeed.org/version/1.1',
		title: 'Alongside & co',
		home_page_url: feed.home,
		feed_url: feed.self,
		description: 'Pages, with evidence.',
		language: 'en-GB',
		items: [
			{
				id: `${item.address}#1.1`,
				url: item.address,
				title: 'Visits <and> more',
				summary: 'A short summary with a link.',
				content_text: 'Version 1.1: Steps & times mended. A short summary with a link.',
				date_published: '2026-11-22T00:00:00Z',
				tags: ['protocols'],
			},
		],
	});
});

describe('the XML reader of the tests', () => {
	test.each([
		'<a><b></a></b>',
		'<a>',
		'<a/><b/>',
		'<a>&nbsp;</a>',
		'<a>1 < 2</a>',
		'<a b=c/>',
		'words <a/>',
		'',
	])('refuses %s', (xml) => {
		expect(() => parseXml(xml)).toThrow();
	});
});
