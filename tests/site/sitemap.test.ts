import { expect, test } from 'vitest';
import { readBuiltSite } from '../support/built-site.ts';
import { sites } from '../support/sites.ts';
import { childText, parseXml } from '../support/xml.ts';

test.each(Object.entries(sites))(
	'the site map for the %s lists every page but those that ask to be left out',
	(_name, place) => {
		const site = readBuiltSite(place);
		const isLeftOut = (path: string) =>
			path === '/404.html' || /^\/(proformas\/[^/]+\/fill|training\/[^/]+\/present)\/$/.test(path);
		const pages = site.pages.map(({ path }) => path).filter((path) => !isLeftOut(path));

		const listed = parseXml(site.read('sitemap-0.xml')).children.map((url) => childText(url, 'loc'));

		expect([...listed].sort()).toEqual(
			pages.map((path) => `${site.origin}${site.base}${path.slice(1)}`).sort(),
		);
	},
);

test.each(Object.entries(sites))('the index for the %s names the one site map', (_name, place) => {
	const site = readBuiltSite(place);

	const named = parseXml(site.read('sitemap-index.xml')).children.map((map) => childText(map, 'loc'));

	expect(named).toEqual([`${site.origin}${site.base}sitemap-0.xml`]);
});
