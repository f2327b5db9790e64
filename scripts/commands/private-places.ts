/** Where private files may lie, and who may read them. Nothing private is read from, or written to, a git work tree. */
import { existsSync, mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Refusal } from '#lib/report/refusal.ts';

/** A refusal that ends a command; the caller prints it. */
export class RefusedError extends Error {
	readonly refusals: readonly Refusal[];
	constructor(refusals: readonly Refusal[]) {
		super(refusals.map(({ where, why, fix }) => `${where}: ${why} ${fix}`).join('\n'));
		this.refusals = refusals;
	}
}

export function refuse(refusal: Refusal): never {
	throw new RefusedError([refusal]);
}

/** @throws RefusedError where the file is missing or lies in a git work tree. `what` is what a person calls it. */
export function readPrivateFile(path: string, what: string): Uint8Array {
	if (!existsSync(path) || !statSync(path).isFile())
		refuse({
			rule: 'file-missing',
			where: what,
			why: 'There is no such file.',
			fix: 'Give the whole path of the file.',
		});
	refuseWorkTree(path, what);
	return readFileSync(path);
}

export function refuseWorkTree(path: string, what: string): void {
	if (!isInWorkTree(path)) return;
	refuse({
		rule: 'inside-repository',
		where: what,
		why: 'It lies inside a git work tree. From there it can be published by accident, even where git ignores it.',
		fix: 'Move it to a folder of its own outside every repository, and give that path.',
	});
}

function isInWorkTree(path: string): boolean {
	let folder = realPath(resolve(path));
	for (;;) {
		if (existsSync(join(folder, '.git'))) return true;
		const above = dirname(folder);
		if (above === folder) return false;
		folder = above;
	}
}

/** Through symbolic links, also where the last parts do not exist. */
function realPath(path: string): string {
	if (existsSync(path)) return realpathSync(path);
	const above = dirname(path);
	return above === path ? path : join(realPath(above), basename(path));
}

/** Makes the folder where it is missing. @throws RefusedError where others can read it. */
export function openKeyFolder(folder: string): string {
	refuseWorkTree(folder, '--key-dir');
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	if (!statSync(folder).isDirectory())
		refuse({
			rule: 'key-dir-open',
			where: '--key-dir',
			why: 'This is a file, and a folder is needed.',
			fix: 'Give a folder.',
		});
	if (process.platform !== 'win32' && (statSync(folder).mode & 0o077) !== 0)
		refuse({
			rule: 'key-dir-open',
			where: '--key-dir',
			why: 'Other people on this computer can open this folder. The key says which school is which.',
			fix: 'Close it to others (chmod 700 with the path of the folder), or give a new folder, which is made for you.',
		});
	return realpathSync(folder);
}

export function writePrivateFile(path: string, text: string): void {
	writeFileSync(path, text, { mode: 0o600 });
}
