/** Apache as an independent host, where the machine has it. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const modules = '/usr/lib/apache2/modules';
const needed = [
	'mpm_event',
	'authz_core',
	'mime',
	'dir',
	'alias',
	'headers',
	'filter',
	'deflate',
	'brotli',
	'autoindex',
];

export const hasApache = spawnSync('apache2', ['-v'], { stdio: 'ignore' }).status === 0;

/** Serves a folder below an address, with the `.htaccess` that lies in it. Nothing of the machine’s own setup is read. */
export async function startApache({ folder, base }: { folder: string; base: string }) {
	const own = mkdtempSync(join(tmpdir(), 'alongside-apache-'));
	const port = await findFreePort();
	writeFileSync(join(own, 'httpd.conf'), writeConfig({ own, port, folder, base }));
	const apache = spawn('apache2', ['-f', join(own, 'httpd.conf'), '-DFOREGROUND'], { stdio: 'ignore' });
	const origin = `http://127.0.0.1:${port}`;
	await untilItAnswers(origin);
	return {
		origin,
		async stop() {
			const ended = once(apache, 'exit');
			apache.kill('SIGTERM');
			await ended;
			rmSync(own, { recursive: true, force: true });
		},
	};
}

function writeConfig(site: { own: string; port: number; folder: string; base: string }): string {
	return `ServerRoot ${site.own}
PidFile ${site.own}/pid
ErrorLog ${site.own}/errors
ServerName localhost
Listen 127.0.0.1:${site.port}
${needed.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join('\n')}
User www-data
Group www-data
TypesConfig /etc/mime.types
DocumentRoot ${site.base === '/' ? site.folder : site.own}
${site.base === '/' ? '' : `Alias ${site.base} ${site.folder}/`}
<Directory ${site.folder}>
	AllowOverride All
	Require all granted
</Directory>
`;
}

async function findFreePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	return port;
}

async function untilItAnswers(origin: string): Promise<void> {
	for (let attempt = 0; attempt < 100; attempt += 1) {
		const answered = await fetch(origin).then(
			() => true,
			() => false,
		);
		if (answered) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error('Apache does not start.');
}
