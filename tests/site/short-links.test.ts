/** The short addresses of the built site: every page has one, every one leads to a page, and its QR code says so. */
import { Resvg } from '@resvg/resvg-js';
import { HtmlValidate } from 'html-validate';
import decodeQr from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import type { ShortAddress } from '#lib/links/go-page.ts';
import { readBuiltSite } from '../support/built-site.ts';
import { sites } from '../support/sites.ts';

describe.each(Object.entries(sites))('the site built for the %s', (_name, place) => {
	const site = readBuiltSite(place);
	const shorts = JSON.parse(site.read('go/index.json')) as ShortAddress[];

	test('every page has a short address and every short address leads to a page', () => {
		// A form to fill in and the slides of a session are reached from their page, by the same short address.
		const pages = site.pages
			.map(({ path }) => path)
			.filter((path) => !/^\/404|\/(?:fill|present)\/$/.test(path));

		expect(shorts.map(({ path }) => path).sort()).toEqual(pages.sort());
		expect(new Set(shorts.map(({ code }) => code)).size).toBe(shorts.length);
	});

	test('its page leads into the folder of the site, also without a script', () => {
		const astray = shorts.filter(({ code, path }) => {
			const html = site.read(`go/${code}/index.html`);
			const target = site.base + path.slice(1);
			return !html.includes(`content="0;url=${target}"`) || !html.includes(`to="${target}"+location.search`);
		});

		expect(astray).toEqual([]);
	});

	test('an independent decoder reads the address from its QR code', () => {
		const read = shorts.slice(0, 12).map(({ code }) => {
			const { pixels, width, height } = new Resvg(site.read(`go/${code}/qr.svg`), {
				fitTo: { mode: 'width', value: 148 },
			}).render();
			return decodeQr({ width, height, data: new Uint8Array(pixels) });
		});

		expect(read.map((address) => address.replace(/\?v=\d+\.\d+$/, ''))).toEqual(
			shorts.slice(0, 12).map(({ code }) => `${site.origin}${site.base}go/${code}/`),
		);
	});
});

test('the page of a short address is valid, carries a policy and stays out of search engines', async () => {
	const site = readBuiltSite();
	const shorts = JSON.parse(site.read('go/index.json')) as ShortAddress[];
	const html = site.read(`go/${shorts.find(({ changes }) => changes)!.code}/index.html`);
	const { results } = await new HtmlValidate({
		root: true,
		extends: ['html-validate:recommended'],
		elements: ['html5'],
		rules: { 'long-title': 'off' },
	}).validateString(html);

	expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
	expect(html).toContain('Content-Security-Policy');
	expect(html).toContain('<meta name="robots" content="noindex">');
});
