/** A hub as a file: a line for what it is, then one line for each entry, so that nobody has to hold them all. */
import type { Hub, MergedEntry } from './merge.ts';

export type HubHead = Omit<Hub, 'entries'>;

export function* writeHubLines({ entries, ...head }: Hub): Generator<string> {
	yield `${JSON.stringify(head)}\n`;
	for (const entry of entries) yield `${JSON.stringify(entry)}\n`;
}

/** What is asked first is the head; every line after it is an entry. */
export function readHubHead(line: string): HubHead {
	return JSON.parse(line) as HubHead;
}

export function readHubEntry(line: string): MergedEntry {
	return JSON.parse(line) as MergedEntry;
}
