/** The data files of the built site, as another program would read them. */
import type { CollectionName, EntryData } from '#schemas/collections.ts';
import type { BuiltSite } from './built-site.ts';

export interface BuiltEntry<C extends CollectionName> {
	id: string;
	address: string;
	data: EntryData<C>;
	body: string;
}

export function readEntries<C extends CollectionName>(site: BuiltSite, collection: C): BuiltEntry<C>[] {
	return (JSON.parse(site.read(`api/${collection}.json`)) as { entries: BuiltEntry<C>[] }).entries;
}

/** The collections whose entries have a code and a page of their own. */
export const codedCollections = [
	'case-studies',
	'decisions',
	'protocols',
	'proformas',
	'training',
	'maps',
	'guides',
] as const satisfies CollectionName[];
