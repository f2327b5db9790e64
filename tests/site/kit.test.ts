/** The take-away kit as a file: how big it is, and that nothing in it leads nowhere. */
import { readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { readEntries } from '../support/api.ts';
import { decode, readBuiltSite } from '../support/built-site.ts';
import { kitFile, readKit } from '../support/kit.ts';

const site = readBuiltSite();
const kit = readKit();
const pages = [...kit].filter(([path]) => path.endsWith('.html'));
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Every address in a page that is fetched or followed. */
function listAddresses(html: string): string[] {
	const named = [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, address]) => decode(address!));
	return [...named, ...[...html.matchAll(/url\(["']?([^"')]+)/g)].map(([, address]) => address!)];
}

test('it weighs at most 8 MB, and the page that offers it says how much', () => {
	const { size } = statSync(kitFile);
	const said = /Download the kit\s*\(([\d.]+)\u00a0MB\)/.exec(site.read('downloads/index.html'))?.[1];

	expect(size).toBeLessThanOrEqual(8_000_000);
	expect(said).toBe((size / 1_000_000).toFixed(1));
});

test('no address in it leads nowhere, begins at the top of a disk, or asks for a folder', () => {
	const faults = pages.flatMap(([path, bytes]) =>
		listAddresses(textOf(bytes)).flatMap((address) => {
			if (/^(?:https?:|data:|mailto:|#|\?|$)/.test(address)) return [];
			const [target, fragment] = address.split(/[?]/)[0]!.split('#') as [string, string?];
			const file = posix.join(posix.dirname(path), decodeURIComponent(target));
			const found = kit.get(file);
			if (!found || address.startsWith('/')) return [`${path}: ${address}`];
			const isThere = !fragment || textOf(found).includes(`id="${fragment}"`);
			return isThere ? [] : [`${path}: ${address} has no such place`];
		}),
	);

	expect(pages.length).toBeGreaterThan(100);
	expect(faults).toEqual([]);
});

test('every link to the web leads to a page that the site has', () => {
	const led = new Set(
		pages.flatMap(([, bytes]) =>
			listAddresses(textOf(bytes)).filter((address) => address.startsWith(site.origin)),
		),
	);
	const missing = [...led].filter((address) => {
		const path = new URL(address).pathname.slice(1);
		return !site.files.has(path.replace(/(^|\/)$/, '$1index.html'));
	});

	expect(missing).toEqual([]);
});

test('it has the page of every entry, every form to fill in and a search', () => {
	const entries = (
		['protocols', 'proformas', 'training', 'case-studies', 'decisions', 'guides', 'maps'] as const
	).flatMap((collection) =>
		readEntries(site, collection).map(({ id }) => `site/${collection}/${id}/index.html`),
	);
	const forms = [...site.files]
		.filter((file) => file.endsWith('/fill/index.html'))
		.map((file) => `site/${file}`);

	expect([...entries, ...forms, 'site/search/index.js'].filter((file) => !kit.has(file))).toEqual([]);
});

test('no page in it loads a module or a script from the web, starts a worker or may send what is typed', () => {
	const wrong = pages.filter(
		([path, bytes]) =>
			/<script type="module" src|<script[^>]* src="https?:|serviceWorker\?\.register/.test(textOf(bytes)) ||
			(path !== 'start-here.html' && !textOf(bytes).includes("connect-src 'none'")),
	);

	expect(wrong.map(([path]) => path)).toEqual([]);
});

test('its files bear no date, so that the same site makes the same kit', () => {
	const bytes = readFileSync(kitFile);
	// Local file header: signature, and the date of 1 January 1980 at its tenth byte.
	const dates = [...bytes.toString('latin1').matchAll(/PK\x03\x04[\s\S]{6}([\s\S]{4})/g)].map(
		([, date]) => date,
	);

	expect(new Set(dates)).toEqual(new Set(['\x00\x00\x21\x00']));
});
