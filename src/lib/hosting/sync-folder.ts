/** Makes one folder like another and touches only what differs, so that only what changed is published. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export interface SyncResult {
	written: string[];
	removed: string[];
	kept: number;
}

export function syncFolder(from: string, to: string): SyncResult {
	return syncFiles(new Map(listFiles(from).map((file) => [file, join(from, file)])), to);
}

/** The same for files from several folders: what each is called in `to`, and where it lies. */
export function syncFiles(files: ReadonlyMap<string, string>, to: string): SyncResult {
	const result: SyncResult = { written: [], removed: [], kept: 0 };
	mkdirSync(to, { recursive: true });
	for (const file of listFiles(to)) {
		if (files.has(file)) continue;
		rmSync(join(to, file));
		result.removed.push(file);
	}
	for (const [file, source] of files) {
		if (existsSync(join(to, file)) && readFileSync(source).equals(readFileSync(join(to, file)))) {
			result.kept += 1;
			continue;
		}
		mkdirSync(dirname(join(to, file)), { recursive: true });
		cpSync(source, join(to, file));
		result.written.push(file);
	}
	return result;
}

/** Every file below a folder, as sorted relative paths. */
export function listFiles(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((item) => item.isFile())
		.map((item) => relative(folder, join(item.parentPath, item.name)))
		.sort();
}
