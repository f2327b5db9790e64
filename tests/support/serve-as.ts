/** A built site under another address and another name, served on this machine: one of the sites of a hub. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { headersOf } from '#lib/hosting/headers.ts';

export interface SimulatedSite {
	server: Server;
	address: string;
}

const types: Record<string, string> = {
	json: 'application/json',
	html: 'text/html;charset=utf-8',
	js: 'text/javascript',
};

/** The files of a built site of `origin` as if they had been built for another address and under another name. */
export async function serveAs(
	name: string,
	{ folder, origin }: { folder: string; origin: string },
): Promise<SimulatedSite> {
	const server = createServer((request, response) => {
		const path = (request.url ?? '/').split('?')[0]!;
		const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
		if (!existsSync(file)) return void response.writeHead(404).end();
		const ending = path.endsWith('/') ? 'html' : path.replace(/^.*\./, '');
		for (const [header, value] of Object.entries(headersOf(path))) response.setHeader(header, value);
		response.setHeader('Content-Type', types[ending] ?? 'application/octet-stream');
		const bytes = readFileSync(file);
		response.end(ending === 'json' ? rewrite(bytes.toString()) : bytes);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as { port: number };
	const address = `http://localhost:${port}/`;
	const rewrite = (text: string) =>
		text.replaceAll(`${origin}/`, address).replace(/"name":"[^"]*","licence"/, `"name":"${name}","licence"`);
	return { server, address };
}
