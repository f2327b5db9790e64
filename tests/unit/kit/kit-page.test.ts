import { expect, test } from 'vitest';
import { isInKit } from '#lib/kit/kit-files.ts';
import { toKitAddress, writeKitPage } from '#lib/kit/kit-page.ts';
import { writeRegistration } from '#lib/offline/registration.ts';

const files = new Set([
	'index.html',
	'about/index.html',
	'protocols/visit/index.html',
	'downloads/f02.docx',
	'fonts/a.woff2',
	'_astro/form.1.js',
]);
const site = { base: '/k/', home: 'https://alongside.example/k/', has: (file: string) => files.has(file) };
const from = 'protocols/visit/index.html';

test.each([
	['/k/', '../../index.html'],
	['/k/about/', '../../about/index.html'],
	['/k/about/?a=1#b', '../../about/index.html?a=1#b'],
	['/k/downloads/f02.docx', '../../downloads/f02.docx'],
	['/k/protocols/visit/#step', 'index.html#step'],
	['#step', '#step'],
	['?with=CS1', '?with=CS1'],
	['https://example.org/k/about/', 'https://example.org/k/about/'],
	['//example.org/k/', '//example.org/k/'],
	['/k/feed.xml', 'https://alongside.example/k/feed.xml'],
	['/k/downloads/f02.pdf#page=2', 'https://alongside.example/k/downloads/f02.pdf#page=2'],
	['/elsewhere/', '/elsewhere/'],
])('%s leads to %s', (address, target) => {
	expect(toKitAddress(address, from, site)).toBe(target);
});

test('a page keeps its words and loses what a disk cannot do', () => {
	const html =
		`<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none';form-action 'none'"><title>A &amp; B</title>` +
		`<link rel="preload" href="/k/fonts/a.woff2" as="font" crossorigin><style>@font-face{src:url(/k/fonts/a.woff2);font-display:optional}</style></head>` +
		`<body><a href="/k/about/">About “us” &lt;</a><script>let a=1;${writeRegistration('/k/')}</script><script type="module" src="/k/_astro/form.1.js"></script>` +
		`<site-search data-base="/k/" data-worker="/k/_astro/w.js"></site-search></body></html>`;

	expect(writeKitPage(html, from, site)).toBe(
		`<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="connect-src 'none';base-uri 'none';form-action 'none'"><title>A &amp; B</title>` +
			`<script src="../../kit.js"></script><style>@font-face{src:url(../../fonts/a.woff2);font-display:block}</style></head>` +
			`<body><a href="../../about/index.html">About “us” &lt;</a><script>let a=1;</script><script src="../../_astro/form.1.js" defer=""></script>` +
			`<site-search data-base="../../" data-worker="/k/_astro/w.js"></site-search><script src="../../search/index.js"></script><script src="../../search/kit-search.js"></script></body></html>`,
	);
});

test('the home page knows that it stands at the top', () => {
	expect(writeKitPage('<i data-base="/k/"></i>', 'index.html', site)).toBe('<i data-base="./"></i>');
});

test.each([
	['protocols/visit/index.html', true],
	['proformas/scope/fill/index.html', true],
	['fonts/a.woff2', true],
	['go/k6c6/qr.svg', true],
	['downloads/f02.docx', true],
	['downloads/f02.pdf', false],
	['downloads/packs/everything.zip', false],
	['go/k6c6/index.html', false],
	['offline/index.html', false],
	['404.html', false],
	['admin/index.html', false],
	['api/protocols.json', false],
	['pagefind/pagefind.js', false],
	['_astro/form.1.js', false],
])('%s is in the kit: %s', (file, is) => {
	const listed = new Map([
		['f02.docx', { format: 'word' as const }],
		['f02.pdf', { format: 'pdf' as const }],
	]);

	expect(isInKit(file, listed)).toBe(is);
});
