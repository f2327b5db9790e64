/** The built site of a partnership’s own folder: its own name and entries, a part of the library, and no way lost. */
import { describe, expect, test } from 'vitest';
import { attribute, findPage, readBuiltSite, textOf } from '../support/built-site.ts';
import { secondSite } from '../support/sites.ts';

const site = readBuiltSite(secondSite);
const page = (path: string) => site.pages.find((other) => other.path === path)!;
const shared = 'https://alongside.example/';
const links = site.pages.flatMap(({ path, document }) =>
	document.querySelectorAll('a[href]').map((link) => ({ path, href: attribute(link, 'href') })),
);

test('every page bears its name, its picture and its colours', () => {
	for (const { path, html } of site.pages) {
		expect(html, path).toContain('Example Vale</title>');
		expect(html, path).toContain('src="/logo.png"');
		expect(html, path).toContain('--host:#54205c');
	}
	expect(site.readBytes('logo.png').subarray(1, 4).toString()).toBe('PNG');
});

test('no link leads nowhere', () => {
	const own = links.filter(({ href }) => href.startsWith('/') && !/\.\w+$/.test(href.split(/[?#]/)[0]!));

	expect(own.length).toBeGreaterThan(1000);
	expect(own.filter(({ href }) => !href.startsWith('/go/') && !findPage(site, href))).toEqual([]);
});

test('what is left out is listed nowhere, and its links lead to the shared library', () => {
	const away = new Set(links.filter(({ href }) => href.startsWith(shared)).map(({ href }) => href));

	expect(page('/proformas/two-column-record/')).toBeDefined();
	expect(page('/proformas/review-summary/')).toBeUndefined();
	expect(away).toContain(`${shared}proformas/review-summary/`);
	expect(away).toContain(`${shared}maps/`);
	for (const file of ['api/proformas.json', 'feed.json', 'search/first.json', 'sitemap-0.xml'])
		expect(site.read(file), file).not.toContain('/proformas/review-summary/');
});

test('a list says what more the shared library has', () => {
	expect(textOf(page('/case-studies/').document.querySelector('main'))).toContain(
		'Alongside has 5 more case studies',
	);
});

test('what has another name now leads on, and what was taken down says why', () => {
	expect(site.read('_redirects')).toContain(
		'/case-studies/our-first-winter/ /case-studies/example-vale/ 301',
	);
	expect(page('/case-studies/our-first-winter/').html).toContain('href="/case-studies/example-vale/"');
	expect(page('/guides/winter-visits/').html).toContain('The roads are cleared now');
	expect(site.read('api/guides.json')).not.toContain('winter-visits');
});

describe('its own entries', () => {
	test('stand beside the shared ones', () => {
		expect(textOf(page('/case-studies/').document.querySelector('h1'))).toBe(
			'One partnership, what it found',
		);
		expect(page('/case-studies/example-vale/')).toBeDefined();
		expect(page('/evidence/example-vale/')).toBeDefined();
		expect(site.files).toContain('downloads/cs501.docx');
	});

	test('take the place of a shared one with the same name', () => {
		expect(textOf(page('/about/').document.querySelector('h1'))).toBe('About this example');
	});

	test('change a step of a shared protocol, with what everybody shares beside it', () => {
		const text = textOf(page('/protocols/eight-week-follow-up/').document.querySelector('main'));

		expect(text).toContain('Meet in the host school, or by video in winter');
		expect(text).toContain('Adapted: 1 change');
	});
});

test('its editor opens the folder that is its own, not what was put together for the build', () => {
	const settings = /id="settings">(.*?)<\/script>/.exec(site.read('admin/index.html'))![1]!;

	expect(JSON.parse(settings)).toMatchObject({
		folder: 'examples/second-partnership',
		takesFromLibrary: true,
	});
});

test('the way to whom to tell is on every site', () => {
	expect(page('/protocols/raising-a-serious-concern/')).toBeDefined();
});
