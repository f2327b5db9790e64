import { describe, expect, test } from 'vitest';
import { renderInline, stripInline, type InlineContext } from '#lib/text/inline.ts';
import { makeFindMentions } from '#lib/text/mentions.ts';

const findMentions = makeFindMentions({
	codes: new Map([['P04', { path: '/protocols/visit/', title: 'The “visit” & more' }]]),
	terms: [{ id: 'host', labels: ['host'], path: '/glossary/#host', meaning: 'The school that is visited.' }],
});
const context = (options: Partial<InlineContext> = {}): InlineContext => ({
	base: '/',
	findMentions,
	seen: new Set(),
	...options,
});

describe('renderInline', () => {
	test.each([
		['plain words', 'plain words'],
		['a **bold** word', 'a <b>bold</b> word'],
		['see [the form](/proformas/record/)', 'see <a href="/proformas/record/">the form</a>'],
		['5 < 6 & "so"', '5 &lt; 6 &amp; &quot;so&quot;'],
		['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
		['[away](https://example.org/)', '[away](https://example.org/)'],
		['[run](javascript:alert(1))', '[run](javascript:alert(1))'],
		['2 * 3 ** 4', '2 * 3 ** 4'],
	])('turns %s into HTML', (text, expected) => {
		expect(renderInline(text, context())).toBe(expected);
	});

	test('links a code with the title of its entry', () => {
		expect(renderInline('Use P04.', context())).toBe(
			'Use <a href="/protocols/visit/" title="The “visit” &amp; more">P04</a>.',
		);
	});

	test('links a term the first time only, and a code every time', () => {
		const seen = new Set<string>();

		const first = renderInline('The host, P04', context({ seen }));
		const second = renderInline('The host, P04', context({ seen }));

		expect(first).toBe(
			'The <a href="/glossary/#host" class="gl" title="The school that is visited.">host</a>, <a href="/protocols/visit/" title="The “visit” &amp; more">P04</a>',
		);
		expect(second).toBe('The host, <a href="/protocols/visit/" title="The “visit” &amp; more">P04</a>');
	});

	test('puts the folder of the site before every link', () => {
		const html = renderInline('[a](/about/), P04 and the host', context({ base: '/knowledge/' }));

		expect(html.match(/href="[^"]*"/g)).toEqual([
			'href="/knowledge/about/"',
			'href="/knowledge/protocols/visit/"',
			'href="/knowledge/glossary/#host"',
		]);
	});

	test('does not link a page to itself', () => {
		expect(renderInline('Use P04.', context({ here: '/protocols/visit/' }))).toBe('Use P04.');
	});

	test('does not link the page to itself in a folder either', () => {
		expect(
			renderInline('Use P04.', context({ base: '/knowledge/', here: '/knowledge/protocols/visit/' })),
		).toBe('Use P04.');
	});

	test('links codes and terms inside bold, and none inside a link', () => {
		expect(renderInline('**P04**', context())).toContain('<b><a href="/protocols/visit/"');
		expect(renderInline('[P04](/about/)', context())).toBe('<a href="/about/">P04</a>');
	});
});

describe('stripInline', () => {
	test.each([
		['a **bold** word', 'a bold word'],
		['see [the form](/proformas/record/) now', 'see the form now'],
		['plain', 'plain'],
		['5 < 6', '5 < 6'],
	])('leaves the words of %s', (text, expected) => {
		expect(stripInline(text)).toBe(expected);
	});
});
