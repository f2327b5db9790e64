/** What hosts read beside the built site. Apache reads it here; the formats of the others have a test of their own. */
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headerRules, headersOf } from '#lib/hosting/headers.ts';
import { hasApache, startApache } from '../support/apache.ts';
import { readBuiltSite } from '../support/built-site.ts';
import { secondSite, sites } from '../support/sites.ts';

test.each(Object.values(sites))('the site below $base brings the files of its hosts', (place) => {
	const { files } = readBuiltSite(place);

	for (const name of ['_headers', '_redirects', '.htaccess', 'web.config', '.nojekyll', '404.html'])
		expect(files).toContain(name);
});

test('every path with headers of its own is on the site', () => {
	const files = [...readBuiltSite().files];
	const paths = headerRules.flatMap((rule) => rule.paths.map((path) => path.slice(1)));

	for (const path of paths)
		expect(
			files.some((file) => (path.endsWith('*') ? file.startsWith(path.slice(0, -1)) : file === path)),
		).toBe(true);
});

describe.skipIf(!hasApache).each(Object.values(sites))(
	'Apache, below $base (skipped where there is none)',
	(place) => {
		let apache: Awaited<ReturnType<typeof startApache>>;
		beforeAll(async () => {
			apache = await startApache(place);
		});
		afterAll(() => apache.stop());

		const ask = (path: string, headers: Record<string, string> = {}) =>
			new Promise<{ status: number; headers: Record<string, string>; text: string }>((resolve, reject) => {
				request(`${apache.origin}${place.base}${path.slice(1)}`, { headers }, (response) => {
					const chunks: Buffer[] = [];
					response.on('data', (chunk: Buffer) => chunks.push(chunk));
					response.on('end', () =>
						resolve({
							status: response.statusCode ?? 0,
							headers: response.headers as Record<string, string>,
							text: Buffer.concat(chunks).toString(),
						}),
					);
				})
					.on('error', reject)
					.end();
			});
		const script = () => [...readBuiltSite(place).files].find((file) => file.startsWith('_astro/'))!;

		test.each(['/', '/protocols/peer-review-visit/', '/feed.json', '/api/index.json', '/downloads/f02.docx'])(
			'sends %s with the headers of the table',
			async (path) => {
				const { status, headers } = await ask(path);

				expect(status).toBe(200);
				for (const [name, value] of Object.entries(headersOf(path)))
					expect(headers[name.toLowerCase()]).toBe(value);
			},
		);

		test('lets a browser keep what never changes', async () => {
			expect((await ask(`/${script()}`)).headers['cache-control']).toContain('immutable');
			expect((await ask('/fonts/young-serif-400.woff2')).headers['content-type']).toBe('font/woff2');
		});

		test('shows the site’s own page where one is missing', async () => {
			const { status, headers, text } = await ask('/no-such-page/');

			expect(status).toBe(404);
			expect(text).toBe(readBuiltSite(place).read('404.html'));
			expect(headers['x-frame-options']).toBe('DENY');
		});

		test('lets nobody keep the answer that a file is missing', async () => {
			const { status, headers } = await ask('/_astro/gone.js');

			expect(status).toBe(404);
			expect(headers['cache-control']).toBe(headersOf('/404.html')['Cache-Control']);
		});

		test('adds the slash at the end of an address', async () => {
			const { status, headers } = await ask('/about');

			expect(status).toBe(301);
			expect(new URL(headers['location']!).pathname).toBe(`${place.base}about/`);
		});

		test.each([
			['br', 'br'],
			['gzip', 'gzip'],
		])('compresses for a browser that takes %s', async (accepted, expected) => {
			expect((await ask('/', { 'Accept-Encoding': accepted })).headers['content-encoding']).toBe(expected);
		});
	},
);

test.skipIf(!hasApache)('Apache leads from an earlier name to the present one', async () => {
	const apache = await startApache(secondSite);
	const { status, headers } = await fetch(`${apache.origin}/case-studies/our-first-winter/?a=b`, {
		redirect: 'manual',
	});
	await apache.stop();

	expect(status).toBe(301);
	expect(headers.get('location')).toMatch(/\/case-studies\/example-vale\/\?a=b$/);
});
