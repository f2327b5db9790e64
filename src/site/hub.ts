/** The hub that `npm run hub` has gathered, for its pages; most sites are none. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { leaveText, readHubEntry, readHubHead, type HubHead } from '../lib/federation/hub-file.ts';
import type { MergedEntry } from '../lib/federation/merge.ts';

export const hubFile = process.env['ALONGSIDE_HUB'];

let memo: Promise<HubHead & { entries: MergedEntry[] }> | undefined;

/** Everything but the texts, which only the search index needs. */
export function getHub(): Promise<HubHead & { entries: MergedEntry[] }> {
	return (memo ??= load());
}

async function load(): Promise<HubHead & { entries: MergedEntry[] }> {
	const lines = readHubLines(hubFile!);
	const head = readHubHead((await lines.next()).value as string);
	const entries: MergedEntry[] = [];
	for await (const line of lines) {
		entries.push(leaveText(readHubEntry(line)));
	}
	return { ...head, entries };
}

/** One line at a time: the head, then the entries. */
export async function* readHubLines(file: string): AsyncGenerator<string> {
	yield* createInterface({ input: createReadStream(file), crlfDelay: Infinity });
}
