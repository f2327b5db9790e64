import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Runs a program of the project in its folder, with its output shown. Returns the exit code. */
export function runCommand(program: string, parameters: readonly string[]): number {
	const { status, error } = spawnSync(program, parameters, {
		cwd: root,
		stdio: 'inherit',
		shell: process.platform === 'win32',
	});
	if (error) console.error(error.message);
	return status ?? 1;
}
