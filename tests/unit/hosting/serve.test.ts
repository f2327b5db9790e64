import { request, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { formats, packMediaType } from '#lib/downloads/formats.data.ts';
import { serve } from '#lib/hosting/serve.ts';
import { makeFolder } from '../../support/temporary-folder.ts';

const long = 'Words of a page. '.repeat(100);
const files = {
	'index.html': `home ${long}`,
	'404.html': `not here ${long}`,
	'about/index.html': `about ${long}`,
	'short.txt': 'short',
	'fonts/a.woff2': 'font',
	'feed.json': '{}',
	...Object.fromEntries(Object.values(formats).map(({ suffix }) => [`downloads/f02${suffix}`, 'file'])),
	'downloads/packs/day.zip': 'pack',
};

async function start(options: { base?: string } = {}): Promise<string> {
	const { server, address } = await serve({ folder: makeFolder(files), port: 0, ...options });
	onTestFinished(() => void server.close());
	return address;
}

interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** Not fetch: it unpacks the answer, follows redirects and tidies the path. */
function ask(address: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
	const { port } = new URL(address);
	return new Promise((resolve, reject) => {
		request({ host: 'localhost', port, path, headers, agent: false }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () =>
				resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) }),
			);
		})
			.on('error', reject)
			.end();
	});
}

describe('a site at the top of its address', () => {
	test('gives a page by its folder', async () => {
		const { status, headers, body } = await ask(await start(), '/about/');

		expect(status).toBe(200);
		expect(headers['content-type']).toMatch(/^text\/html/);
		expect(body.toString()).toBe(files['about/index.html']);
	});

	test.each([
		...Object.values(formats).map(({ suffix, mediaType }) => [`f02${suffix}`, mediaType]),
		['packs/day.zip', packMediaType],
	])('says what kind of file %s is', async (file, mediaType) => {
		const { headers } = await ask(await start(), `/downloads/${file}`);

		expect(headers['content-type']).toBe(mediaType);
	});

	test.each([
		['br, gzip', 'br', brotliDecompressSync],
		['gzip', 'gzip', gunzipSync],
		['', undefined, (body: Buffer) => body],
	])('packs a page for a browser that takes “%s”', async (accepted, expected, unpack) => {
		const { headers, body } = await ask(await start(), '/', accepted ? { 'Accept-Encoding': accepted } : {});

		expect(headers['content-encoding']).toBe(expected);
		expect(headers.vary).toContain('Accept-Encoding');
		expect(unpack(body).toString()).toBe(files['index.html']);
	});

	test('leaves a short file as it is', async () => {
		const { headers } = await ask(await start(), '/short.txt', { 'Accept-Encoding': 'br' });

		expect(headers['content-encoding']).toBeUndefined();
	});

	test('shows the page for lost visitors with the status 404', async () => {
		const { status, headers, body } = await ask(await start(), '/no-such-page/');

		expect(status).toBe(404);
		expect(headers['content-type']).toMatch(/^text\/html/);
		expect(body.toString()).toBe(files['404.html']);
	});

	test('redirects to the slash and keeps the query', async () => {
		const { status, headers } = await ask(await start(), '/about?from=paper');

		expect(status).toBe(301);
		expect(headers.location).toBe('/about/?from=paper');
	});

	test.each(['//example.org/..', '//example.org/about/../..', '/../about'])(
		'never redirects %s to another host',
		async (path) => {
			const { headers } = await ask(await start(), path);

			expect(headers.location ?? '/').toMatch(/^\/(?!\/)/);
		},
	);

	test('gives nothing from outside its folder', async () => {
		const { status } = await ask(await start(), '/../../../../../../etc/hostname');

		expect(status).toBe(404);
	});

	test('says with pages and mistakes alike that nobody may frame them', async () => {
		const address = await start();

		for (const path of ['/', '/no-such-page/']) {
			const { headers } = await ask(address, path);
			expect(headers).toMatchObject({
				'content-security-policy': "frame-ancestors 'none'",
				'x-content-type-options': 'nosniff',
				'referrer-policy': 'no-referrer',
			});
			expect(headers['set-cookie']).toBeUndefined();
		}
	});

	test('lets fonts be kept and asks again for pages, without sending them twice', async () => {
		const address = await start();
		const font = await ask(address, '/fonts/a.woff2');
		const page = await ask(address, '/');
		const again = await ask(address, '/', { 'If-None-Match': page.headers.etag! });

		expect(font.headers['cache-control']).toContain('immutable');
		expect(page.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
		expect(again).toMatchObject({ status: 304, body: Buffer.alloc(0) });
	});

	test('does not let a missing font stay missing for a year', async () => {
		const { status, headers } = await ask(await start(), '/fonts/missing.woff2');

		expect(status).toBe(404);
		expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
	});

	test('shares feeds with other sites, and pages not', async () => {
		const address = await start();

		expect((await ask(address, '/feed.json')).headers).toMatchObject({
			'access-control-allow-origin': '*',
			'cross-origin-resource-policy': 'cross-origin',
		});
		expect((await ask(address, '/')).headers['access-control-allow-origin']).toBeUndefined();
	});
});

describe('a site in a folder of its address', () => {
	test('says where it is', async () => {
		expect(await start({ base: '/knowledge/' })).toMatch(/^http:\/\/localhost:\d+\/knowledge\/$/);
	});

	test.each([
		['/knowledge/', 200],
		['/knowledge/about/', 200],
		['/knowledge/no-such-page/', 404],
	])('answers %s with %i', async (path, expected) => {
		expect((await ask(await start({ base: '/knowledge/' }), path)).status).toBe(expected);
	});

	test.each([
		['/', '/knowledge/'],
		['/about/', '/knowledge/'],
		['/knowledge', '/knowledge/'],
		['/knowledgeable/', '/knowledge/'],
		['/knowledge/about', '/knowledge/about/'],
	])('redirects %s to %s', async (path, expected) => {
		const { status, headers } = await ask(await start({ base: '/knowledge/' }), path);

		expect(status).toBe(301);
		expect(headers.location).toBe(expected);
	});

	test('knows which files to share and keep', async () => {
		const address = await start({ base: '/knowledge/' });

		expect((await ask(address, '/knowledge/feed.json')).headers['access-control-allow-origin']).toBe('*');
		expect((await ask(address, '/knowledge/fonts/a.woff2')).headers['cache-control']).toContain('immutable');
	});
});

test('a port that is taken is an error, not a hang', async () => {
	const port = Number(new URL(await start()).port);

	await expect(serve({ folder: makeFolder(files), port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
