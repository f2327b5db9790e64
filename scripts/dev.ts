/** Live editing: Astro's development server, with our content report again after every save. */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { resolve } from 'node:path';
import { runCommand } from './commands/run-command.ts';

const root = resolve(import.meta.dirname, '..');
const check = () => void runCommand('node', ['scripts/check.ts']);
check();

let timer: NodeJS.Timeout | undefined;
watch(resolve(root, 'src/content'), { recursive: true }, () => {
	clearTimeout(timer);
	timer = setTimeout(check, 150);
});
const server = spawn('astro', ['dev', ...process.argv.slice(2)], {
	cwd: root,
	stdio: 'inherit',
	shell: process.platform === 'win32',
});
server.on('exit', (code) => process.exit(code ?? 0));
