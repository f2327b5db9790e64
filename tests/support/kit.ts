/** The take-away kit, unpacked as somebody would who has it on a stick. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { sites } from './sites.ts';

export const kitFile = join(sites.top.folder, 'downloads/kit.zip');

/** The files of the kit by their paths in it. */
export function readKit(): Map<string, Uint8Array> {
	return new Map(Object.entries(unzipSync(new Uint8Array(readFileSync(kitFile)))));
}

export interface UnpackedKit {
	folder: string;
	remove(): void;
}

export function unpackKit(): UnpackedKit {
	const folder = mkdtempSync(join(tmpdir(), 'alongside kit '));
	for (const [path, bytes] of readKit()) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), bytes);
	}
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
