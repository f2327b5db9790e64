import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Runs a program of the project in its folder, with its output shown. Gives the exit code. */
export function runCommand(
	program: string,
	parameters: readonly string[],
	env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
	return new Promise((finish) => {
		const child = spawn(program, parameters, {
			cwd: root,
			stdio: 'inherit',
			env,
			shell: process.platform === 'win32',
		});
		child.on('error', ({ message }) => {
			console.error(message);
			finish(1);
		});
		child.on('close', (code) => finish(code ?? 1));
	});
}
