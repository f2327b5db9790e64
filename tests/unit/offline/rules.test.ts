import { expect, test } from 'vitest';
import { isWorkplace, ruleFor, storeName } from '#lib/offline/rules.ts';

test.each([
	['/protocols/peer-review-visit/', 'fresh'],
	['/', 'fresh'],
	['/search/first.json', 'fresh'],
	['/pagefind/pagefind.js', 'fresh'],
	['/_astro/search-page-BJ5vt6D5.js', 'named'],
	['/fonts/young-serif-400.woff2', 'named'],
	['/go/k6c6/qr.svg', 'named'],
	['/pagefind/index/en_28ff235.pf_index', 'named'],
	['/downloads/', 'fresh'],
	['/downloads/f02.docx', 'asked'],
	['/training/whole-day-training/offline.json', 'asked'],
	['/api/protocols.json', 'asked'],
	['/feed.xml', 'asked'],
	['/admin/', 'never'],
	['/admin/index.html', 'never'],
	['/sw.js', 'never'],
	['/downloads/kit.zip', 'never'],
])('%s is %s', (path, rule) => {
	expect(ruleFor(path, '/')).toBe(rule);
	expect(ruleFor(`/knowledge${path}`, '/knowledge/')).toBe(rule);
});

test('what stands beside the folder of the site is left alone', () => {
	expect(ruleFor('/elsewhere/page/', '/knowledge/')).toBe('never');
	expect(ruleFor('/knowledge', '/knowledge/')).toBe('never');
});

test('slides and forms to fill in are places where somebody works', () => {
	expect(isWorkplace('/training/champions-staff-workshop/present/')).toBe(true);
	expect(isWorkplace('/knowledge/proformas/agreed-scope/fill/')).toBe(true);
	expect(isWorkplace('/proformas/agreed-scope/')).toBe(false);
});

test('two sites on one address have different stores', () => {
	expect(storeName('/a/', '1').startsWith(storeName('/'))).toBe(false);
});
