/** The files for hosts that cannot run here, read by what the hosts themselves read them with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { headersOf } from '#lib/hosting/headers.ts';
import { writeHtaccess } from '#lib/hosting/hosts/apache.ts';
import { writeWebConfig } from '#lib/hosting/hosts/iis.ts';
import { writeHeadersFile, writeRedirectsFile } from '#lib/hosting/hosts/netlify.ts';
import { listRedirects } from '#lib/hosting/hosts/redirects.ts';
import { makeFile } from '../../support/check-site.ts';
import { makeFolder } from '../../support/temporary-folder.ts';
import { parseXml, type XmlElement } from '../../support/xml.ts';

const redirects = [{ from: '/proformas/scope-form/', to: '/proformas/agreed-scope/' }];

describe('_headers', () => {
	async function read(base: string) {
		const folder = makeFolder({ _headers: writeHeadersFile(base) });
		return await parseAllHeaders({
			headersFiles: [join(folder, '_headers')],
			netlifyConfigPath: undefined,
			configHeaders: [],
			minimal: true,
		});
	}

	test('is read by Netlify without an error, and says the same as the table', async () => {
		const { headers, errors } = await read('/');

		expect(errors).toEqual([]);
		const everywhere = headersOf('/');
		delete everywhere['Cache-Control'];
		expect(headers.find((rule) => rule.for === '/*')?.values).toEqual(everywhere);
		expect(headers.find((rule) => rule.for === '/_astro/*')?.values).toEqual({
			'Cache-Control': headersOf('/_astro/a.js')['Cache-Control'],
		});
		expect(headers.find((rule) => rule.for === '/feed.json')?.values).toMatchObject({
			'Access-Control-Allow-Origin': '*',
		});
	});

	test('names no header for one path twice, because the values would be put together', async () => {
		const { headers } = await read('/');
		const everywhere = headers.find((rule) => rule.for === '/*')!.values;
		const others = headers.filter((rule) => rule.for !== '/*').flatMap(({ values }) => Object.keys(values));

		// A browser that reads “same-origin, cross-origin” reads neither, and lets the file be read: as is meant.
		expect(new Set(others.filter((name) => name in everywhere))).toEqual(
			new Set(['Cross-Origin-Resource-Policy']),
		);
	});

	test('keeps within what Cloudflare takes: 100 rules, lines of 2,000 characters', () => {
		const lines = writeHeadersFile('/knowledge/').split('\n');

		expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(100);
		expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000);
	});

	test('names the folder of the address', async () => {
		const { headers } = await read('/knowledge/');

		expect(headers.every((rule) => rule.for.startsWith('/knowledge/'))).toBe(true);
	});
});

describe('_redirects', () => {
	test.each(['/', '/knowledge/'])('is read by Netlify without an error below %s', async (base) => {
		const folder = makeFolder({ _redirects: writeRedirectsFile(base, redirects) });
		const read = await parseAllRedirects({
			redirectsFiles: [join(folder, '_redirects')],
			configRedirects: [],
			minimal: true,
		});

		expect(read.errors).toEqual([]);
		expect(read.redirects).toMatchObject([
			{ from: `${base}proformas/scope-form/`, to: `${base}proformas/agreed-scope/`, status: 301 },
		]);
	});

	test('leads from every earlier name of what is published, and from nothing else', () => {
		const form = (text: string) => makeFile('proformas/agreed-scope.md', `---\n${text}\n---\n`);

		expect(listRedirects([form('aliases: [scope-form]')])).toEqual(redirects);
		expect(listRedirects([form('aliases: [scope-form]\nstatus: draft')])).toEqual([]);
		expect(listRedirects([makeFile('sources/a.yaml', 'aliases: [b]')])).toEqual([]);
	});
});

describe('web.config', () => {
	const find = (element: XmlElement, name: string): XmlElement[] => [
		...element.children.filter((child) => child.name === name),
		...element.children.flatMap((child) => find(child, name)),
	];
	const config = parseXml(writeWebConfig());
	const server = find(config, 'system.webServer')[0]!;

	test('sends the headers of the table', () => {
		const added = find(find(server, 'customHeaders')[0]!, 'add').map(({ attributes }) => [
			attributes['name'],
			attributes['value'],
		]);

		expect(Object.fromEntries(added)).toEqual(headersOf('/'));
	});

	test('replaces them for single folders and files', () => {
		const places = find(config, 'location').map(({ attributes }) => attributes['path']);

		expect(places).toEqual(expect.arrayContaining(['_astro', 'fonts', 'api', 'feed.json']));
		for (const place of find(config, 'location')) {
			const removed = find(place, 'remove').map(({ attributes }) => attributes['name']);
			expect(find(place, 'add').map(({ attributes }) => attributes['name'])).toEqual(removed);
		}
	});

	test('knows the files of the search, which IIS would not serve', () => {
		const known = find(server, 'mimeMap').map(({ attributes }) => attributes['fileExtension']);

		expect(known).toEqual(expect.arrayContaining(['.pf_index', '.pf_meta', '.pf_fragment', '.pagefind']));
		expect(new Set(known).size).toBe(known.length);
	});

	test('has a page for what is missing', () => {
		expect(find(server, 'error')[0]!.attributes).toMatchObject({ statusCode: '404', path: '404.html' });
	});
});

test('.htaccess writes the points of a name as points', () => {
	expect(writeHtaccess('/knowledge/', [])).toContain(String.raw`/knowledge/feed\.json$`);
});

test.each(['.github/workflows/publish.yml', '.gitlab-ci.yml'])('%s runs commands that there are', (file) => {
	const root = join(import.meta.dirname, '../../..');
	const text = readFileSync(join(root, file), 'utf8');
	const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
	const commands = [...text.matchAll(/npm run ([\w-]+)/g)].map(([, name]) => name!);

	expect(parse(text)).toBeTypeOf('object');
	expect(commands).toEqual(['build']);
	for (const name of commands) expect(scripts).toHaveProperty(name);
	expect(text).toContain('dist');
	expect(text).not.toContain('\t');
});

test('the folder of the address on GitLab is worked out as the build wants it', () => {
	const file = join(import.meta.dirname, '../../../.gitlab-ci.yml');
	const { pages } = parse(readFileSync(file, 'utf8')) as { pages: { script: string[] } };
	const [, program = ''] = /node -p "(.*)"\)"$/.exec(pages.script[0]!) ?? [];
	const folderOf = (address: string) =>
		new Function('process', `return ${program}`)({ env: { CI_PAGES_URL: address } }) as string;

	expect(folderOf('https://group.gitlab.io/project')).toBe('/project/');
	expect(folderOf('https://own.example')).toBe('/');
});
