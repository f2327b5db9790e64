/** Reads all sites, a few at a time, and falls back to the last good copy of each. */
import type { HubSettings, HubSite } from '#schemas/hub.ts';
import type { LightCopy, SiteCopy } from './copy.ts';
import { NotTaken, type Fetch } from './download.ts';
import type { SiteState } from './merge.ts';
import { readSite } from './read-site.ts';
import { readSiteAddress } from '#schemas/site-address.ts';

/** Where the last good copies are. */
export interface CopyStore {
	/** Undefined where there is none. */
	read(id: string): SiteCopy | undefined;
	write(id: string, copy: SiteCopy): void;
}

export interface Gathering {
	fetch: Fetch;
	store: CopyStore;
	now: Date;
}

/** Read at the same time. */
const together = 4;

/** In the order of the settings. A site that fails never keeps another from being read. */
export async function gatherSites(
	{ sites, limits }: HubSettings,
	{ fetch, store, now }: Gathering,
): Promise<SiteState[]> {
	const states = new Map<string, SiteState>();
	const waiting = sites.values();
	const work = async () => {
		for (const site of waiting) {
			try {
				const copy = await readSite(site, { fetch, limits, now });
				store.write(site.id, copy);
				states.set(site.id, { id: site.id, copy: leaveTexts(copy) });
			} catch (error) {
				if (!(error instanceof NotTaken)) throw error;
				states.set(site.id, fallBack(site, store, error.message));
			}
		}
	};
	await Promise.all(Array.from({ length: together }, work));
	return sites.map(({ id }) => states.get(id)!);
}

/** A copy of another address is of another site. */
function fallBack(site: HubSite, store: CopyStore, why: string): SiteState {
	const copy = store.read(site.id);
	return copy?.address === readSiteAddress(site.address)
		? { id: site.id, copy: { ...leaveTexts(copy), name: site.name ?? copy.name }, why }
		: { id: site.id, name: site.name ?? site.id, why };
}

function leaveTexts({ entries, ...copy }: SiteCopy): LightCopy {
	return { ...copy, entries: entries.map(({ words: _words, ...entry }) => entry) };
}
