/** Every address that the built site gives out leads to a file, and every fragment to an element, in both sites. */
import { describe, expect, test } from 'vitest';
import { apiCollections } from '#lib/feeds/api.ts';
import { readEntries } from '../support/api.ts';
import { attribute, findPage, readBuiltSite, type BuiltPage, type BuiltSite } from '../support/built-site.ts';
import { sites } from '../support/sites.ts';
import { parseXml, type XmlElement } from '../support/xml.ts';

interface FoundLink {
	/** Where it stands. */
	on: string;
	address: string;
}

const addressAttributes = ['href', 'src', 'action', 'poster', 'data', 'formaction'];
const fullAddressesOf = /"(?:@id|url)":"([^"]+)"/g;

function linksOfPage({ path, html, document }: BuiltPage): FoundLink[] {
	const inAttributes = addressAttributes.flatMap((name) =>
		document.querySelectorAll(`[${name}]`).map((element) => attribute(element, name)),
	);
	const inMeta = document.querySelectorAll('meta').map((meta) => attribute(meta, 'content'));
	const inStyles = [...html.matchAll(/url\(["']?([^"')]+)/g)].map(([, address]) => address!);
	const inJsonLd = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].flatMap(
		([, json]) => [...json!.matchAll(fullAddressesOf)].map(([, address]) => address!),
	);
	const full = [...inMeta, ...inJsonLd].filter((address) => /^https?:/.test(address));
	return [...inAttributes, ...inStyles, ...full].map((address) => ({ on: path, address }));
}

function linksOfFiles(site: BuiltSite): FoundLink[] {
	const inXml = ['feed.xml', 'sitemap-index.xml', 'sitemap-0.xml'].flatMap((file) =>
		addressesIn(parseXml(site.read(file))).map((address) => ({ on: file, address })),
	);
	const feed = JSON.parse(site.read('feed.json')) as {
		home_page_url: string;
		feed_url: string;
		items: { url: string }[];
	};
	const inFeed = [feed.home_page_url, feed.feed_url, ...feed.items.map(({ url }) => url)].map((address) => ({
		on: 'feed.json',
		address,
	}));
	const index = JSON.parse(site.read('api/index.json')) as {
		collections: { address: string; schema: string }[];
	};
	const inIndex = index.collections.flatMap(({ address, schema }) =>
		[address, schema].map((link) => ({ on: 'api/index.json', address: link })),
	);
	const inApi = apiCollections.flatMap((name) =>
		readEntries(site, name).map(({ address }) => ({ on: `api/${name}.json`, address })),
	);
	return [...inXml, ...inFeed, ...inIndex, ...inApi];
}

function addressesIn(element: XmlElement): string[] {
	const own = ['link', 'loc'].includes(element.name) ? [element.text] : [];
	const href = element.attributes['href'];
	return [...own, ...(href ? [href] : []), ...element.children.flatMap(addressesIn)];
}

/** What is wrong with an address; undefined where it is right or leads to another site. */
function findFault(site: BuiltSite, { on, address }: FoundLink): string | undefined {
	if (!URL.canParse(address, site.origin)) return 'is no address';
	const url = new URL(address, new URL(`${site.base}${on.replace(/^\//, '')}`, site.origin));
	if (/^(javascript|vbscript|file):$/.test(url.protocol)) return `may not begin with ${url.protocol}`;
	if (url.protocol === 'data:' || url.protocol === 'mailto:') return undefined;
	if (url.origin !== site.origin)
		return url.protocol === 'https:' ? undefined : 'leads to another site without https';
	if (!url.pathname.startsWith(site.base)) return `leads out of ${site.base}`;
	const file = decodeURI(url.pathname.slice(site.base.length)).replace(/(^|\/)$/, '$1index.html');
	if (!site.files.has(file)) return 'leads to no file';
	const id = decodeURIComponent(url.hash.slice(1));
	if (!id) return undefined;
	return findPage(site, url.href)?.html.includes(` id="${id}"`)
		? undefined
		: 'leads to no element with that id';
}

describe.each(Object.entries(sites))('the site built for the %s', (_name, place) => {
	const site = readBuiltSite(place);
	const links = [...site.pages.flatMap(linksOfPage), ...linksOfFiles(site)];

	test('has links to follow', () => {
		expect(links.length).toBeGreaterThan(1000);
	});

	test('has no link that leads nowhere', () => {
		const misses = links.flatMap((link) =>
			findFault(site, link) ? [`${link.on}: ${link.address} ${findFault(site, link)}`] : [],
		);

		expect([...new Set(misses)].sort()).toEqual([]);
	});

	test('reaches every page from the home page', () => {
		const reached = new Set(['/']);
		for (const path of reached) {
			const page = site.pages.find((other) => other.path === path);
			for (const { address } of page ? linksOfPage(page) : []) {
				const next = findPage(
					site,
					new URL(address, new URL(`${site.base}${path.slice(1)}`, site.origin)).href,
				);
				if (next) reached.add(next.path);
			}
		}

		const unreached = site.pages.map(({ path }) => path).filter((path) => !reached.has(path));
		expect(unreached).toEqual(['/404.html']);
	});
});
