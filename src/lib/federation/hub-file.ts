/** A hub as a file: a line for what it is, then one line for each entry, so that nobody has to hold them all. */
import type { CopyStore } from './gather.ts';
import type { Hub, MergedEntry } from './merge.ts';

export type HubHead = Omit<Hub, 'entries'>;

export type HubLine = MergedEntry & { words: string };

/** `store` has the texts. */
export function* writeHubLines({ entries, ...head }: Hub, store: CopyStore): Generator<string> {
	yield `${JSON.stringify(head)}\n`;
	let site: string | undefined;
	let texts = new Map<string, string>();
	for (const entry of entries) {
		const [first] = entry.sites;
		if (first !== site)
			texts = new Map(store.read(first!)?.entries.map(({ address, words }) => [address, words]));
		site = first;
		yield `${JSON.stringify({ ...entry, words: texts.get(entry.address) ?? '' } satisfies HubLine)}\n`;
	}
}

/** What is asked first is the head; every line after it is an entry. */
export function readHubHead(line: string): HubHead {
	return JSON.parse(line) as HubHead;
}

export function readHubEntry(line: string): HubLine {
	return JSON.parse(line) as HubLine;
}

export function leaveText({ words: _words, ...entry }: HubLine): MergedEntry {
	return entry;
}
