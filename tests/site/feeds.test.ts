/** The feeds and the data files, as a feed reader or another site would take them. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { apiCollections, apiVersion } from '#lib/feeds/api.ts';
import { codedCollections, readEntries } from '../support/api.ts';
import { readBuiltSite } from '../support/built-site.ts';
import { childrenOf, childText, parseXml } from '../support/xml.ts';

const site = readBuiltSite();
const versions = codedCollections.flatMap((collection) =>
	readEntries(site, collection).flatMap(({ address, data }) =>
		data.changes.map((change) => ({ ...change, address })),
	),
);

describe('the RSS feed', () => {
	const rss = parseXml(site.read('feed.xml'));
	const channel = childrenOf(rss, 'channel')[0]!;
	const items = childrenOf(channel, 'item');

	test('is RSS 2.0 with the elements that a channel must have', () => {
		expect(rss).toMatchObject({ name: 'rss', attributes: { version: '2.0' } });
		for (const name of ['title', 'link', 'description', 'language'])
			expect(childText(channel, name), name).toBeTruthy();
		expect(childText(channel, 'link')).toBe(`${site.origin}/`);
		expect(childrenOf(channel, 'atom:link')[0]?.attributes).toMatchObject({
			rel: 'self',
			href: `${site.origin}/feed.xml`,
		});
	});

	test('has an item for every version of every entry', () => {
		const guids = items.map((item) => childText(item, 'guid'));

		expect(new Set(guids).size).toBe(items.length);
		expect([...guids].sort()).toEqual(versions.map(({ address, version }) => `${address}#${version}`).sort());
	});

	test('gives every item a title, an address, a date and a description', () => {
		for (const item of items) {
			expect(childText(item, 'title')).toBeTruthy();
			expect(childText(item, 'link')).toMatch(/^https:\/\/.+\/$/);
			expect(childText(item, 'description')).not.toMatch(/\*\*|\]\(/);
			expect(childText(item, 'pubDate')).toMatch(/^\w{3}, \d\d \w{3} \d{4} 00:00:00 GMT$/);
		}
	});

	test('begins with the newest', () => {
		const times = items.map((item) => Date.parse(childText(item, 'pubDate')!));

		expect(times).toEqual([...times].sort((a, b) => b - a));
	});
});

describe('the JSON feed', () => {
	const feed = JSON.parse(site.read('feed.json')) as Record<string, unknown> & {
		items: Record<string, unknown>[];
	};

	test('has the fields of JSON Feed 1.1', () => {
		expect(feed).toMatchObject({
			version: 'https://jsonfeed.org/version/1.1',
			title: expect.any(String) as string,
			home_page_url: `${site.origin}/`,
			feed_url: `${site.origin}/feed.json`,
			language: 'en-GB',
		});
	});

	test('has an item for every version of every entry', () => {
		expect(new Set(feed.items.map(({ id }) => id)).size).toBe(versions.length);
		for (const item of feed.items) {
			expect(item).toMatchObject({
				url: expect.stringMatching(/^https:/) as string,
				title: expect.stringMatching(/./) as string,
				content_text: expect.stringMatching(/./) as string,
			});
			expect(item['date_published']).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
		}
	});
});

describe('the data files', () => {
	const index = JSON.parse(site.read('api/index.json')) as {
		apiVersion: string;
		collections: { name: string; entries: number; address: string; schema: string }[];
	};

	test('are listed in one index with their addresses and numbers of entries', () => {
		expect(index.apiVersion).toBe(apiVersion);
		expect(index.collections).toEqual(
			apiCollections.map((name) => ({
				name,
				entries: readEntries(site, name).length,
				address: `${site.origin}/api/${name}.json`,
				schema: `${site.origin}/api/${name}.schema.json`,
			})),
		);
		expect([...site.files].filter((file) => file.startsWith('api/')).length).toBe(
			2 * apiCollections.length + 1,
		);
	});

	test.each(apiCollections)('%s fits its published schema, and a field too many does not', (name) => {
		const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
		addFormats.default(ajv);
		// Our own annotation: the collection that a value leads to.
		ajv.addVocabulary(['reference']);
		const validate = ajv.compile(JSON.parse(site.read(`api/${name}.schema.json`)) as object);
		const file = JSON.parse(site.read(`api/${name}.json`)) as {
			collection: string;
			entries: { data: object }[];
		};

		const fits = validate(file);

		expect(validate.errors ?? []).toEqual([]);
		expect(fits).toBe(true);
		expect(file).toMatchObject({
			apiVersion,
			collection: name,
			licence: expect.stringMatching(/./) as string,
		});
		const surprised = file.entries.map((entry) => ({ ...entry, data: { ...entry.data, surprise: 1 } }));
		// The shared copy has no overlays.
		expect(validate({ ...file, entries: surprised })).toBe(file.entries.length === 0);
	});
});

test('llms.txt names every entry with its full address', () => {
	const text = site.read('llms.txt');
	const addresses = codedCollections.flatMap((collection) =>
		readEntries(site, collection).map(({ address }) => address),
	);

	expect(addresses.length).toBeGreaterThan(50);
	expect(addresses.filter((address) => !text.includes(`](${address}): `))).toEqual([]);
});
