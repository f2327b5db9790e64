/** Serves a built site as a host would: compression, cache rules and the security headers. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join, posix } from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';
import { headersOf, officeType } from './headers.ts';

export interface ServeOptions {
	/** The folder with the built site. */
	folder: string;
	/** The folder of the address, such as `/knowledge/`. */
	base?: string;
	/** 0 takes any free port. */
	port: number;
}

function setHeaders(response: ServerResponse, path: string): void {
	const type = officeType(path);
	if (type) response.setHeader('Content-Type', type);
}

/** Listens on this machine only. @throws EADDRINUSE where the port is taken. */
export async function serve({
	folder,
	base = '/',
	port,
}: ServeOptions): Promise<{ server: Server; address: string }> {
	const prefix = base.replace(/\/$/, '');
	const files = sirv(folder, { dev: false, etag: true, setHeaders });
	// A host compresses once and keeps the result at quality 11; here every request waits for it.
	const compress = compression({
		threshold: 512,
		brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
	});
	const notFound = readFileSync(join(folder, '404.html'));

	const server = createServer((request, response) => {
		const [path = '/', query] = (request.url ?? '/').split('?');
		const inside = !prefix || path.startsWith(`${prefix}/`);
		// Without this, “//elsewhere/..” would be redirected to another host.
		const sitePath = inside ? posix.normalize(path.slice(prefix.length)) : '/';
		for (const [name, value] of Object.entries(headersOf(sitePath))) response.setHeader(name, value);
		const redirect = (to: string) =>
			response.writeHead(301, { Location: query ? `${to}?${query}` : to }).end();
		if (!inside) return void redirect(`${prefix}/`);
		if (!sitePath.endsWith('/') && existsSync(join(folder, sitePath, 'index.html')))
			return void redirect(`${prefix}${sitePath}/`);
		request.url = sitePath;
		compress(request as never, response as never, () =>
			files(request, response, () => {
				response
					.writeHead(404, {
						'Content-Type': 'text/html;charset=utf-8',
						'Cache-Control': headersOf('/404.html')['Cache-Control'],
					})
					.end(notFound);
			}),
		);
	});
	await new Promise<void>((resolve, reject) =>
		server.once('error', reject).listen(port, '127.0.0.1', resolve),
	);
	const { port: taken } = server.address() as { port: number };
	return { server, address: `http://localhost:${taken}${prefix}/` };
}
