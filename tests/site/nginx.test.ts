/** Debian’s nginx with the shipped set-up serves every address of the committed list. Skipped where nginx is not installed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersOf } from '#lib/hosting/headers.ts';
import { writeNginxConfig } from '#lib/hosting/hosts/nginx.ts';
import { readPublishedAddresses } from '#lib/content/read-source.ts';
import { root, sites } from '../support/sites.ts';

const program = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx'].find((path) =>
	existsSync(path),
);
const published = readPublishedAddresses(resolve(root, 'src/content'));

describe.skipIf(!program).each(Object.values(sites))('nginx below $base', ({ base, folder }) => {
	const place = mkdtempSync(join(tmpdir(), 'alongside-nginx-'));
	let server: ChildProcess;
	let address = '';
	const ask = (path: string) => fetch(address + path.slice(1), { redirect: 'manual', method: 'HEAD' });
	const askAll = async (paths: readonly string[], isRight: (answer: Response, path: string) => boolean) => {
		const wrong: string[] = [];
		for (const path of paths) {
			const answer = await ask(path);
			if (!isRight(answer, path))
				wrong.push(`${path}: ${answer.status} ${answer.headers.get('location') ?? ''}`);
		}
		return wrong;
	};

	beforeAll(async () => {
		const port = await findPort();
		address = `http://127.0.0.1:${port}${base}`;
		mkdirSync(join(place, 'www'));
		if (base !== '/') symlinkSync(folder, join(place, 'www', base.slice(1, -1)));
		const options = { base, root: base === '/' ? folder : join(place, 'www'), serverName: '_' };
		writeFileSync(join(place, 'site.conf'), writeNginxConfig({ ...options, listen: `127.0.0.1:${port}` }));
		writeFileSync(join(place, 'nginx.conf'), frame(place));
		server = spawn(program!, ['-p', place, '-c', join(place, 'nginx.conf')], { stdio: 'inherit' });
		for (let tries = 0; tries < 50 && !(await ask('/').catch(() => undefined)); tries++) await wait(100);
	});
	afterAll(() => {
		server.kill();
		rmSync(place, { recursive: true, force: true });
	});

	test('every page and every file that was published answers', async () => {
		const paths = [...Object.keys(published.pages), ...published.downloads];

		expect(paths.length).toBeGreaterThan(400);
		expect(await askAll(paths, ({ status }) => status === 200)).toEqual([]);
	});

	test('every printed code answers, and without its last slash leads to the page with it', async () => {
		const codes = Object.keys(published.codes).map((code) => `/go/${code}`);
		const leads = (answer: Response, path: string) =>
			answer.status === 301 && answer.headers.get('location') === `${base}${path.slice(1)}/?v=1.0`;

		expect(
			await askAll(
				codes.map((path) => `${path}/`),
				({ status }) => status === 200,
			),
		).toEqual([]);
		const wrong = [];
		for (const path of codes) if (!leads(await ask(`${path}?v=1.0`), path)) wrong.push(path);
		expect(wrong).toEqual([]);
	});

	test.each(['/', '/fonts/young-serif-400.woff2', '/api/protocols.json', '/downloads/f02.docx', '/sw.js'])(
		'%s comes with its headers',
		async (path) => {
			const { headers } = await ask(path);
			const wanted = Object.entries(headersOf(path)).map(([name, value]) => [name, value]);

			expect(wanted.map(([name]) => [name, headers.get(name!)])).toEqual(wanted);
		},
	);

	test.each(['/nothing/', '/nothing.docx', '/go/', '/go/zzzz/', '/.git/config', '/api/'])(
		'%s is not there, and says so as a page',
		async (path) => {
			const answer = await fetch(address + path.slice(1));

			expect(answer.status).toBe(404);
			expect(await answer.text()).toContain('This page is not here');
		},
	);

	test('text comes compressed, with its kind and its characters', async () => {
		const page = await ask('/about/');
		const script = await ask('/sw.js');
		const word = await ask('/downloads/f02.docx');

		expect(page.headers.get('content-encoding')).toBe('gzip');
		expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
		expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
		expect(word.headers.get('content-type')).toContain('wordprocessingml');
	});
});

/** What the machine’s own nginx.conf says, for a server of this test alone. */
function frame(place: string): string {
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(kind) => `${kind}_temp_path ${place}/${kind};`,
	);
	return `daemon off; master_process off; pid ${place}/pid; error_log stderr crit;
events {}
http { access_log off; ${temporary.join(' ')} include ${place}/site.conf; }
`;
}

async function findPort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}
