/** Live editing: Astro's development server, with our content report again after every save. */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { keepComposed } from './commands/compose-content.ts';
import { findContent } from './commands/content-folder.ts';
import { endWith } from './commands/end-with.ts';
import { runCommand } from './commands/run-command.ts';

const root = resolve(import.meta.dirname, '..');

await endWith('dev', async () => {
	const { values } = parseArgs({
		options: { content: { type: 'string' }, port: { type: 'string', default: '4321' } },
	});
	const content = findContent(values.content);
	const check = () => runCommand('node', ['scripts/check.ts', '--content', content]);
	await check();

	let timer: NodeJS.Timeout | undefined;
	watch(content, { recursive: true }, () => {
		clearTimeout(timer);
		timer = setTimeout(check, 150);
	});
	const server = spawn('astro', ['dev', '--port', values.port], {
		cwd: root,
		stdio: 'inherit',
		env: { ...process.env, ALONGSIDE_CONTENT: keepComposed(content) },
		shell: process.platform === 'win32',
	});
	return new Promise<number>((end) => server.on('exit', (code) => end(code ?? 0)));
});
