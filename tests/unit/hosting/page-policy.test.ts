import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { addPagePolicy } from '#lib/hosting/page-policy.ts';

const page = (head: string) =>
	`<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body></body></html>`;
const policyOf = (html: string) =>
	/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1];
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('addPagePolicy', () => {
	test('forbids everything that a plain page does not need', () => {
		expect(policyOf(addPagePolicy(page('')))).toMatchInlineSnapshot(
			`"default-src 'none';img-src 'self' data:;font-src 'self';connect-src 'self';manifest-src 'self';form-action 'self';base-uri 'none'"`,
		);
	});

	test('stands right after the character set and changes nothing else', () => {
		const before = page('<title>$& $1</title>');

		const after = addPagePolicy(before);

		expect(after).toContain('<meta charset="utf-8"><meta http-equiv="Content-Security-Policy"');
		expect(after.replace(/<meta http-equiv[^>]*>/, '')).toBe(before);
	});

	test('allows inline styles by their hashes, each once', () => {
		const policy = policyOf(
			addPagePolicy(page('<style>a{}</style><style media="print">b{}</style><style>a{}</style>')),
		);

		expect(policy).toContain(`;style-src ${hashOf('a{}')} ${hashOf('b{}')}`);
		expect(policy).not.toContain('script-src');
	});

	test('allows inline scripts by their hashes', () => {
		expect(policyOf(addPagePolicy(page('<script type="module">run()</script>')))).toContain(
			`;script-src ${hashOf('run()')}`,
		);
	});

	test('allows the site’s own script files only where there are some', () => {
		expect(policyOf(addPagePolicy(page('<script src="/a.js"></script>')))).toMatch(/;script-src 'self'$/);
		expect(policyOf(addPagePolicy(page('<script src="/a.js"></script><script>run()</script>')))).toContain(
			`;script-src 'self' ${hashOf('run()')}`,
		);
	});

	test('takes JSON-LD for data', () => {
		expect(
			policyOf(addPagePolicy(page('<script type="application/ld+json">{"a":1}</script>'))),
		).not.toContain('script-src');
	});

	test('takes JSON for data', () => {
		expect(policyOf(addPagePolicy(page('<script type="application/json">{"a":1}</script>')))).not.toContain(
			'script-src',
		);
	});

	test('lets a page that sends nothing send nothing', () => {
		const policy = policyOf(addPagePolicy(page('').replace('<body>', '<body><form data-sends-nothing>')));

		expect(policy).toContain(";connect-src 'none';");
		expect(policy).toContain(";form-action 'none';");
	});

	test('names the origins of other sites that a search may ask, and no others', () => {
		const search =
			'<site-search data-others="https://north.example https://south.example" data-worker="/w.js">';

		expect(policyOf(addPagePolicy(page('').replace('<body>', `<body>${search}`)))).toContain(
			";connect-src 'self' https://north.example https://south.example;",
		);
		expect(
			policyOf(addPagePolicy(page('').replace('<body>', '<body>data-others="https://x.example"'))),
		).toContain(";connect-src 'self';");
	});

	test('is never unsafe', () => {
		expect(
			policyOf(addPagePolicy(page('<style>a{}</style><script>b</script><script src="/c.js"></script>'))),
		).not.toMatch(/unsafe|\*/);
	});

	test('throws where a page has no place for it', () => {
		expect(() => addPagePolicy('<!DOCTYPE html><title>x</title>')).toThrow('cannot carry its policy');
	});
});
