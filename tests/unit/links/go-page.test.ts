import { expect, test } from 'vitest';
import { printedPath, writeGoPage, type ShortAddress } from '#lib/links/go-page.ts';

const short: ShortAddress = {
	code: 'c7kd',
	path: '/proformas/agreed-scope/',
	title: 'Agreed scope <1>',
	changes: [{ version: '1.2', date: '2026-11-22', note: 'A line for the & sign.' }],
};
const html = writeGoPage(short, {
	siteName: 'Alongside',
	language: 'en-GB',
	target: '/knowledge/proformas/agreed-scope/',
	canonical: 'https://alongside.example/knowledge/proformas/agreed-scope/',
});

interface Visit {
	search?: string;
	hash?: string;
}

/** Runs the script of the page as a browser would, with as much of one as it asks for. */
function visit({ search = '', hash = '' }: Visit) {
	const script = /<script>(.*)<\/script>/.exec(html)![1]!;
	const state = { replaced: '', main: { hidden: true }, links: [{ href: '' }], version: { textContent: '' } };
	const location = { search, hash, replace: (to: string) => (state.replaced = to) };
	const document = {
		querySelector: (name: string) => (name === 'main' ? state.main : state.version),
		links: state.links,
	};
	new Function('location', 'document', 'URLSearchParams', script)(location, document, URLSearchParams);
	return state;
}

test.each<[string, Visit, string]>([
	['alone', {}, ''],
	['with a query and a part', { search: '?a=1', hash: '#focus' }, '?a=1#focus'],
	['with the present version', { search: '?v=1.2' }, '?v=1.2'],
])('a short address %s leads on with all it carries', (_name, where, kept) => {
	expect(visit(where).replaced).toBe(`/knowledge/proformas/agreed-scope/${kept}`);
});

test('a code from older paper says first that there is a newer version', () => {
	const { replaced, main, version, links } = visit({ search: '?v=1.0', hash: '#focus' });

	expect(replaced).toBe('');
	expect(main.hidden).toBe(false);
	expect(version.textContent).toBe('1.0');
	expect(links[0]!.href).toBe('/knowledge/proformas/agreed-scope/?v=1.0#focus');
	expect(html).toContain('version 1.2, of 22 November 2026');
});

test('what an author wrote stays text', () => {
	expect(html).toContain('Agreed scope &lt;1&gt;');
	expect(html).toContain('A line for the &amp; sign.');
});

test('paper carries the version that it shows', () => {
	expect(printedPath(short)).toBe('/go/c7kd/?v=1.2');
	expect(printedPath({ code: 'c7kd' })).toBe('/go/c7kd/');
});
