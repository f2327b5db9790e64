/**
 * Files for download as they were last made: one of each name, and beside it the key of what it was made from. A build
 * where nothing has changed makes none. Sites with another address or other content keep theirs apart.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { listFiles } from '../lib/hosting/sync-folder.ts';
import { contentRoot } from './content-root.ts';

export interface Made {
	bytes: number;
	sha256: string;
}

const root = process.cwd();
const place = `${relative(root, contentRoot)} ${process.env['ALONGSIDE_BASE'] ?? '/'}`;

export const downloadCache = join(root, '.cache/downloads', place.replace(/\W+/g, '-'));

/** The file as it lies in the cache, made anew only where it was made from something else. */
export async function keepFile(
	file: string,
	key: string,
	make: () => Uint8Array | Promise<Uint8Array>,
): Promise<Made> {
	const path = join(downloadCache, file);
	const stamp = `${path}.json`;
	const kept = existsSync(stamp) && (JSON.parse(readFileSync(stamp, 'utf8')) as Made & { key: string });
	if (kept && kept.key === key && existsSync(path)) return { bytes: kept.bytes, sha256: kept.sha256 };
	const content = await make();
	const made = { bytes: content.length, sha256: hashOf(content) };
	mkdirSync(dirname(path), { recursive: true });
	// Whole or not at all: a build may be stopped at any time.
	writeFileSync(`${path}.new`, content);
	renameSync(`${path}.new`, path);
	writeFileSync(stamp, JSON.stringify({ key, ...made }));
	return made;
}

export function readKept(file: string): Uint8Array {
	return readFileSync(join(downloadCache, file));
}

export function hashOf(...parts: (string | Uint8Array)[]): string {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(part);
	return hash.digest('hex');
}

let writers: string | undefined;

/** Changes with the program that writes the files and with the packages that it uses. */
export function hashWriters(): string {
	const folder = join(root, 'src/lib/documents');
	return (writers ??= hashOf(
		readFileSync(join(root, 'package-lock.json')),
		...listFiles(folder).flatMap((file) => [file, readFileSync(join(folder, file))]),
	));
}
