/** What the search weighs, what it holds, and what its first answer is. */
import type { HtmlElement } from 'html-validate';
import { expect, test } from 'vitest';
import { openBuiltSearch, weighQuery, weighSearch } from '../support/built-search.ts';
import { attribute, readBuiltSite } from '../support/built-site.ts';
import { sites } from '../support/sites.ts';

const site = readBuiltSite();
const { folder } = sites.top;
const weight = weighSearch(folder);

test('the layer weighs at most 12 kB with its words', () => {
	expect(weight.layer).toBeLessThanOrEqual(12_000);
});

test('the first answer comes within 40 kB and two round trips: nothing is asked for by what was asked for', () => {
	expect(weight.firstAnswer).toBeLessThanOrEqual(40_000);
	expect(weight.programs).not.toMatch(/\bfrom\s*["'][./]|\bimport\s*["']/);
});

test('the first answer to “focus form” is the form, from names alone', async () => {
	const { searcher } = await openBuiltSearch(folder);
	const request = { query: 'focus form', chosen: new Map(), asTyped: false, shown: 10 };

	expect(searcher.answerFirst(request).results[0]).toMatchObject({ code: 'F02', title: 'Agreed scope' });
});

// The heaviest of all graded queries, and two of the usual kind.
test.each([
	'letter to teachers about the visit',
	'schedule for the day',
	'confidentialty',
	'staff are nervous about being judged',
	'do we tell ofsted',
	'focus form',
])('a whole search for “%s” weighs at most 160 kB', async (query) => {
	expect(await weighQuery(folder, query)).toBeLessThanOrEqual(160_000);
});

test('the index holds every page that is searched, and no other', async () => {
	const { first } = await openBuiltSearch(folder);
	const searched = site.pages
		.filter(({ html }) => html.includes('data-pagefind-body'))
		.map(({ path }) => path);

	expect([...first.pages.path].sort()).toEqual(searched.sort());
	expect(searched).not.toContain('/search/');
});

test('the interface that Pagefind brings is not there', () => {
	const files = [...site.files].filter((file) => file.startsWith('pagefind/'));

	expect(files.filter((file) => /ui|highlight|\.css$/.test(file))).toEqual([]);
});

/** Its own, or one of a part of the page that it stands in. */
function hasAddress(element: HtmlElement): boolean {
	if (attribute(element, 'id') !== '') return true;
	return element.parent !== null && element.parent.tagName !== 'main' && hasAddress(element.parent);
}

test('every second and third heading of a searched page has an address', () => {
	const without = site.pages
		.filter(({ html }) => html.includes('data-pagefind-body'))
		// A step on a run-sheet has its address in the protocol.
		.filter(({ path }) => !path.startsWith('/run-sheet/'))
		.flatMap(({ path, document }) =>
			document
				.querySelectorAll('main h2, main h3')
				.filter((heading) => !heading.querySelector('a') && !hasAddress(heading))
				.map((heading) => `${path} ${heading.textContent.trim()}`),
		);

	expect(without).toEqual([]);
});

test('every page has the box in its head, and no program for it, but the search and those that send nothing', () => {
	const without = site.pages
		.filter(({ path, html }) => !html.includes('id="seek"') && !/\/(fill|present)\/$/.test(path))
		.map(({ path }) => path);

	expect(without.sort()).toEqual(['/protocols/raising-a-serious-concern/', '/search/']);
	for (const { html } of site.pages) expect(html).not.toMatch(/<(script|link)[^>]+(src|href)="[^"]*pagefind/);
});
