/** The pages that sessions are held with: which there are, what they weigh, what their codes say, and who leaves them out. */
import { brotliCompressSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import decodeQr from 'qr/decode.js';
import { expect, test } from 'vitest';
import { readEntries } from '../support/api.ts';
import { attribute, readBuiltSite, textOf } from '../support/built-site.ts';

const mostScript = 12_000;

const site = readBuiltSite();
const sessions = readEntries(site, 'training');
const pages = site.pages.filter(({ path }) => path.endsWith('/present/'));
const scriptsOf = (html: string) =>
	[...html.matchAll(/<script(?![^>]*json)[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => text!);

test('every session has one, with a slide for each line', () => {
	expect(pages.map(({ path }) => path).sort()).toEqual(
		sessions.map(({ id }) => `/training/${id}/present/`).sort(),
	);
	for (const { path, document } of pages) {
		const { data } = sessions.find(({ id }) => path === `/training/${id}/present/`)!;
		const slides = document.querySelectorAll('.slide').map((slide) => attribute(slide, 'id'));

		expect(slides).toEqual(
			expect.arrayContaining(['title', 'aim', ...data.agenda.map(({ id }) => id), 'take-away']),
		);
	}
});

test('its script stands in the page, fits its budget, and can ask the network for nothing', () => {
	for (const { html } of pages) {
		const scripts = scriptsOf(html);

		expect(html).not.toMatch(/<script[^>]+(src=|type="module")/);
		expect(scripts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0)).toBeLessThanOrEqual(
			mostScript,
		);
		expect(scripts.join()).not.toMatch(
			/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|\bimport\(/,
		);
	}
});

test('each code leads to the short address that stands beside it', () => {
	const [page] = pages;
	for (const item of page!.document.querySelectorAll('.materials li')) {
		const use = item.querySelector('use');
		if (!use) continue;
		const symbol = page!.document.querySelector(attribute(use, 'href'))!;
		const path = attribute(symbol.querySelector('.q1'), 'd');
		const size = attribute(symbol, 'viewbox') || attribute(symbol, 'viewBox');
		const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${size}" width="200" height="200"><path fill="#fff" d="M0 0h99v99H0z"/><path stroke="#000" d="${path}"/></svg>`;
		const { pixels, width, height } = new Resvg(svg).render();

		expect(decodeQr({ width, height, data: new Uint8Array(pixels) })).toBe(
			`https://${textOf(item.querySelector('.url')).replaceAll(/\s/g, '')}`,
		);
	}
});

test('search engines, the site map and our own search leave them out', () => {
	for (const { path, html } of pages) {
		expect(html).toContain('<meta name="robots" content="noindex">');
		expect(html).not.toContain('data-pagefind-body');
		expect(site.read('sitemap-0.xml')).not.toContain(path);
	}
});
