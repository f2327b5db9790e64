/** What a hub keeps on disk: the last good copy of each site, and what the pages are built from. */
import {
	closeSync,
	existsSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteCopy } from '#lib/federation/copy.ts';
import type { CopyStore } from '#lib/federation/gather.ts';
import { writeHubLines } from '#lib/federation/hub-file.ts';
import type { Hub } from '#lib/federation/merge.ts';

/** One file for each site. Ids are short names, so they are safe as file names. */
export function openCopies(folder: string): CopyStore {
	mkdirSync(folder, { recursive: true });
	const fileOf = (id: string) => join(folder, `${id}.json`);
	return {
		read: (id) => (existsSync(fileOf(id)) ? readCopy(fileOf(id)) : undefined),
		write: (id, copy) => {
			// Whole or not at all: a run that is stopped must not cost the last good copy.
			writeFileSync(`${fileOf(id)}.new`, JSON.stringify(copy));
			renameSync(`${fileOf(id)}.new`, fileOf(id));
		},
	};
}

/** A copy that is damaged counts as none. */
function readCopy(file: string): SiteCopy | undefined {
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as SiteCopy;
	} catch {
		return undefined;
	}
}

/** `store` has the texts of its entries. */
export function writeHub(file: string, hub: Hub, store: CopyStore): void {
	mkdirSync(dirname(file), { recursive: true });
	const handle = openSync(file, 'w');
	for (const line of writeHubLines(hub, store)) writeSync(handle, line);
	closeSync(handle);
}

/** Empty, not there yet, or an earlier hub: publishing removes whatever else is in the folder. */
export function isPlaceForHub(folder: string): boolean {
	return (
		!existsSync(folder) || readdirSync(folder).length === 0 || existsSync(join(folder, 'all/first.json'))
	);
}
