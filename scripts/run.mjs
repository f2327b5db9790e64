/**
 * Runs one of the commands in this folder under the project's own Node, and installs first what is missing or stale.
 * Plain JavaScript for Node 20 and later: nothing is installed yet when it starts.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname ?? '.', '..');
const windows = process.platform === 'win32';
const modules = join(root, 'node_modules');
const stamp = join(modules, '.installed-for');
const node = join(modules, 'node', 'bin', windows ? 'node.exe' : 'node');
const [command = 'help', ...rest] = process.argv.slice(2);

if (Number(process.versions.node.split('.')[0]) < 20) {
	console.error(
		`This needs Node 20 or newer; here is ${process.versions.node}. Install a newer one from nodejs.org, then try again.`,
	);
	process.exit(1);
}

const wanted = createHash('sha256')
	.update(readFileSync(join(root, 'package-lock.json')))
	.digest('hex');
const installed = existsSync(stamp) && existsSync(node) ? readFileSync(stamp, 'utf8') : '';
if (wanted !== installed) {
	console.log('Installing what the site needs. This takes about a minute.');
	execFileSync('npm', ['ci', '--loglevel=error'], { cwd: root, stdio: 'inherit', shell: windows });
	writeFileSync(stamp, wanted);
}

const env = {
	...process.env,
	PATH: join(modules, '.bin') + delimiter + process.env.PATH,
	ASTRO_TELEMETRY_DISABLED: '1',
	// Node keeps what it has compiled: each command starts half a second sooner.
	NODE_COMPILE_CACHE: join(root, '.cache/node'),
};
const { status } = spawnSync(node, [join(root, 'scripts', `${command}.ts`), ...rest], {
	cwd: root,
	stdio: 'inherit',
	env,
});
process.exit(status ?? 1);
