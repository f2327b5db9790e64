/** All copies as one: every entry once, with the sites it stands on. */
import type { HubEntry, HubNews, LightCopy } from './copy.ts';

/** How a site stands in this hub. `kept` is an older copy, because the site could not be read; `missing` has none. */
export type SiteState =
	{ id: string; copy: LightCopy; why?: string } | { id: string; name: string; why: string };

export interface MergedSite {
	id: string;
	name: string;
	/** Absent for a site of which there is no copy. */
	address?: string;
	licence?: string;
	read?: string;
	/** How many entries it has here. */
	entries: number;
	dropped: number;
	/** Why there is no newer copy, where there is none. */
	why?: string;
}

export interface MergedEntry extends Omit<HubEntry, 'hash' | 'words'> {
	/** Ids of the sites that have it, the one of `address` first. */
	sites: readonly string[];
}

export interface Hub {
	/** When it was put together: an ISO date with its time. */
	made: string;
	sites: readonly MergedSite[];
	/** Those of a site stand together. */
	entries: readonly MergedEntry[];
	news: readonly (HubNews & { site: string })[];
}

const mostNews = 30;

/**
 * Many sites publish the same shared pages. What is the same to the letter is one entry, with the address of the first
 * site that has it; what a partnership has changed is an entry of its own.
 */
export function mergeSites(states: readonly SiteState[], now: Date): Hub {
	const copies = states.flatMap((state) => ('copy' in state ? [state] : []));
	const merged = new Map<string, MergedEntry & { sites: string[] }>();
	const addresses = new Set<string>();
	for (const { id, copy } of copies) {
		for (const { hash, ...entry } of copy.entries) {
			const known = merged.get(hash);
			// A site inside another’s address could give out its pages as its own.
			if (!known && !addresses.has(entry.address)) {
				addresses.add(entry.address);
				merged.set(hash, { ...entry, sites: [id] });
			} else if (known && !known.sites.includes(id)) known.sites.push(id);
		}
	}
	const names = nameSites(states);
	return {
		made: now.toISOString(),
		sites: states.map((state) => describeSite(state, names.get(state.id)!)),
		entries: [...merged.values()],
		news: copies
			.flatMap(({ id, copy }) => copy.news.map((item) => ({ ...item, site: id })))
			.filter(({ address }) => addresses.has(address))
			.sort((a, b) => b.date.localeCompare(a.date))
			.slice(0, mostNews),
	};
}

function describeSite(state: SiteState, name: string): MergedSite {
	const { id, why } = state;
	const reason = why === undefined ? {} : { why };
	if (!('copy' in state)) return { id, name, entries: 0, dropped: 0, ...reason };
	const { address, licence, read, entries, dropped } = state.copy;
	return { id, name, address, licence, read, entries: entries.length, dropped: dropped.length, ...reason };
}

/** Sites of one name are told apart by their addresses. */
function nameSites(states: readonly SiteState[]): Map<string, string> {
	const nameOf = (state: SiteState) => ('copy' in state ? state.copy.name : state.name);
	const counts = Map.groupBy(states, nameOf);
	return new Map(
		states.map((state) => {
			const name = nameOf(state);
			const isShared = counts.get(name)!.length > 1;
			return [state.id, isShared ? `${name} (${whereOf(state)})` : name];
		}),
	);
}

function whereOf(state: SiteState): string {
	return 'copy' in state ? state.copy.address.replace(/^https?:\/\/|\/$/g, '') : state.id;
}
