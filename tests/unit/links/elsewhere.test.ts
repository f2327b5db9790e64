import { expect, test } from 'vitest';
import { countElsewhere, findElsewhere, leadElsewhere } from '#lib/links/elsewhere.ts';

const elsewhere = {
	name: 'Shared',
	address: 'https://shared.example/knowledge/',
	paths: new Set(['/proformas/scope/', '/maps/', '/maps/one/', '/maps/two/']),
};

test.each([
	['/proformas/scope/', 'proformas/scope/'],
	['/proformas/scope/#focus', 'proformas/scope/#focus'],
	['/proformas/scope/fill/', 'proformas/scope/fill/'],
	['/maps/', 'maps/'],
])('%s is in the shared library', (path, expected) => {
	expect(findElsewhere(path, elsewhere)).toBe(elsewhere.address + expected);
});

test.each(['/', '/proformas/', '/proformas/record/', '/maps/three/', '/feed.xml', '/proformas/scope-form/'])(
	'%s is here',
	(path) => {
		expect(findElsewhere(path, elsewhere)).toBeUndefined();
	},
);

test('links of a page lead there, below any base, and nothing else changes', () => {
	const page =
		'<link href="/site/maps/"><a class="x" href="/site/maps/#a">M</a><a href="/site/maps-of/">N</a>';

	expect(leadElsewhere(page, elsewhere, '/site/')).toBe(
		page.replace('"/site/maps/#a"', '"https://shared.example/knowledge/maps/#a"'),
	);
	expect(leadElsewhere('<a href="/maps/">M</a>', elsewhere, '/site/')).toBe('<a href="/maps/">M</a>');
});

test('entries are counted without their list', () => {
	expect(countElsewhere('maps', elsewhere)).toBe(2);
	expect(countElsewhere('guides', elsewhere)).toBe(0);
});
