import { expect, test } from 'vitest';
import { headersOf, mediaTypes } from '#lib/hosting/headers.ts';

test.each([
	['/fonts/young-serif-400.woff2', 'public, max-age=31536000, immutable'],
	['/_astro/page.4f2a.js', 'public, max-age=31536000, immutable'],
	['/', 'public, max-age=0, must-revalidate'],
	['/protocols/peer-review-visit/', 'public, max-age=0, must-revalidate'],
	['/about/fonts/', 'public, max-age=0, must-revalidate'],
	['/favicon.svg', 'public, max-age=0, must-revalidate'],
])('%s may be kept: %s', (path, expected) => {
	expect(headersOf(path)['Cache-Control']).toBe(expected);
});

test.each([
	['/api/protocols.json', true],
	['/feed.json', true],
	['/feed.xml', true],
	['/downloads/index.json', true],
	['/downloads/index.schema.json', true],
	['/search/first.json', true],
	['/pagefind/index/en_1234567.pf_index', true],
	['/search/', false],
	['/downloads/f02.docx', false],
	['/', false],
	['/apiary/', false],
	['/protocols/feed.json', false],
])('%s may be read by other sites: %s', (path, expected) => {
	expect(headersOf(path)['Access-Control-Allow-Origin'] === '*').toBe(expected);
	expect(headersOf(path)['Cross-Origin-Resource-Policy']).toBe(expected ? 'cross-origin' : 'same-origin');
});

test.each(['/', '/api/index.json', '/_astro/page.4f2a.js'])(
	'no other site may frame %s, guess its type or learn where a reader came from',
	(path) => {
		expect(headersOf(path)).toMatchObject({
			'Content-Security-Policy': "frame-ancestors 'none'",
			'X-Frame-Options': 'DENY',
			'X-Content-Type-Options': 'nosniff',
			'Referrer-Policy': 'no-referrer',
		});
	},
);

test('every kind of file that a host may not know has its type', () => {
	expect(Object.keys(mediaTypes)).toEqual(
		expect.arrayContaining(['docx', 'odt', 'xlsx', 'ods', 'pdf', 'woff2', 'pf_index']),
	);
});
