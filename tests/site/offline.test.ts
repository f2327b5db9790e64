/** What devices keep: that it is all there, and how much it is. */
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { SessionList } from '#lib/offline/rules.ts';
import { readEntries } from '../support/api.ts';
import { readBuiltSite } from '../support/built-site.ts';
import { sites } from '../support/sites.ts';

const site = readBuiltSite();
const fileOf = (path: string, base = '/') => path.slice(base.length).replace(/(^|\/)$/, '$1index.html');
const lists = readEntries(site, 'training').map(({ id }) => ({
	id,
	list: JSON.parse(site.read(`training/${id}/offline.json`)) as SessionList,
}));

test('the service worker weighs at most 4 kB', () => {
	expect(brotliCompressSync(site.readBytes('sw.js')).length).toBeLessThanOrEqual(4000);
});

test.each(Object.entries(sites))(
	'every device keeps files that exist, in the site for the %s',
	(_name, place) => {
		const built = readBuiltSite(place);
		const { base, always } = JSON.parse(/^const build=(\{.*?\});/.exec(built.read('sw.js'))![1]!) as {
			base: string;
			always: string[];
		};

		expect(base).toBe(place.base);
		expect(always).toContain(`${base}protocols/raising-a-serious-concern/`);
		expect(always.filter((path) => !path.startsWith(base) || !built.files.has(fileOf(path, base)))).toEqual(
			[],
		);
	},
);

test('every session that is kept weighs at most 1.5 MB, and lists what exists', () => {
	const weighed = lists.map(({ id, list }) => ({
		id,
		said: list.bytes,
		bytes: list.files.reduce((sum, path) => sum + site.readBytes(fileOf(path)).length, 0),
	}));

	expect(weighed.length).toBeGreaterThan(5);
	expect(weighed.filter(({ bytes }) => bytes > 1_500_000)).toEqual([]);
	expect(weighed.filter(({ said, bytes }) => said !== bytes)).toEqual([]);
});

test('every session brings its page, the forms on its tables and the concern page', () => {
	const missing = readEntries(site, 'training').flatMap(({ id, data }) => {
		const { files } = lists.find((one) => one.id === id)!.list;
		const forms = readEntries(site, 'proformas').filter(
			(form) =>
				form.data.browser !== 'never' &&
				data.agenda.some(({ uses }) => uses.some((use) => use.split('#')[0] === form.data.code)),
		);
		const wanted = [
			`/training/${id}/`,
			'/protocols/raising-a-serious-concern/',
			...forms.map((form) => `/proformas/${form.id}/fill/`),
		];
		return wanted.filter((path) => !files.includes(path)).map((path) => `${id}: ${path}`);
	});

	expect(missing).toEqual([]);
});

test('every page that may send something starts the keeping of pages, and no form does', () => {
	const starts = (html: string) => html.includes('serviceWorker?.register("/sw.js")');
	const wrong = site.pages.filter(({ html }) => starts(html) === html.includes('data-sends-nothing'));

	expect(wrong.map(({ path }) => path)).toEqual([]);
});
