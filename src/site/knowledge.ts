/** The one place that asks Astro for entries. Everything is loaded and linked once for a whole build. */
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { schemas, type CollectionName, type EntryData } from '../schemas/collections.ts';
import {
	adaptableCollections,
	applyOverlay,
	overlayId,
	type AdaptableCollection,
	type Adaptation,
} from '../lib/overlays/apply-overlay.ts';
import { makeFindMentions, type FindMentions } from '../lib/text/mentions.ts';
import { buildKnowledge, type Entries, type Knowledge } from '../lib/trail/knowledge.ts';
import { addLeftOut } from '../lib/trail/left-out.ts';
import { collectionFaces } from '../lib/links/collection-faces.ts';
import type { Picture } from '../lib/documents/document.ts';
import type { Elsewhere } from '../lib/links/elsewhere.ts';
import { entryPath } from '../lib/links/paths.ts';
import { makeMentionable } from '../lib/text/mentionable.ts';
import { addressOf } from '../lib/content/addresses.ts';
import { findDraftAccounts, isOfDraftAccount, type DraftAccounts } from '../lib/content/draft-accounts.ts';
import type { EarlierPart } from '../schemas/shared.ts';
import type { Site } from '../schemas/site.ts';
import { readLeftOut } from './left-out.ts';
import { readLogo } from './logo.ts';

export interface SiteKnowledge extends Knowledge {
	site: Site;
	findMentions: FindMentions;
	all: Entries;
	/** By site path: parts of the page that had another name. */
	earlierParts: Map<string, EarlierPart[]>;
	/** Pages that are left to the shared library. */
	elsewhere: Elsewhere;
	/** The partnership’s own picture. */
	logo: Picture | undefined;
}

let memo: Promise<SiteKnowledge> | undefined;

// Made once: `localeCompare` with options makes one for every comparison.
const order = new Intl.Collator('en', { numeric: true });

/** Kept for the whole build; in `npm run dev` read anew for every page, so that edits show. */
export function getKnowledge(): Promise<SiteKnowledge> {
	if (import.meta.env.DEV) return load();
	return (memo ??= load());
}

/** An entry as it is published here: with what the partnership changed in its own copy. */
export type ListedEntry<C extends CollectionName> = CollectionEntry<C> & {
	adaptations?: readonly Adaptation[];
};

/** Published entries of one collection, in order of their codes or ids. */
export async function listEntries<C extends CollectionName>(collection: C): Promise<ListedEntry<C>[]> {
	const accounts = await findWaitingAccounts();
	const entries = (await getCollection(collection)).filter((entry) =>
		isPublished(entry, accounts),
	) as ListedEntry<C>[];
	const listed = isAdaptable(collection) ? await adaptEntries(collection, entries) : entries;
	return listed.sort((a, b) => order.compare(sortKey(a), sortKey(b)));
}

async function adaptEntries<C extends CollectionName>(
	collection: C & AdaptableCollection,
	entries: ListedEntry<C>[],
): Promise<ListedEntry<C>[]> {
	const overlays = new Map((await getCollection('overlays')).map(({ id, data }) => [id, data]));
	if (overlays.size === 0) return entries;
	return entries.map((entry) => {
		const data = entry.data as EntryData<AdaptableCollection>;
		return { ...entry, ...applyOverlay(collection, data as never, overlays.get(overlayId(data.code))) };
	});
}

function isAdaptable(collection: CollectionName): collection is AdaptableCollection {
	return adaptableCollections.includes(collection as AdaptableCollection);
}

async function load(): Promise<SiteKnowledge> {
	const names = Object.keys(schemas) as CollectionName[];
	const lists = await Promise.all(names.map(async (name) => [name, await listEntries(name)] as const));
	const all = Object.fromEntries(lists) as unknown as Entries;
	const { entries: leftOut, elsewhere } = readLeftOut();
	const knowledge = addLeftOut(buildKnowledge(all), leftOut);
	const terms = all.glossary.flatMap(({ data }) => data.terms);
	const site = await getEntry('site', 'site');
	if (!site) throw new Error('src/content/site/site.yaml is missing.');
	return {
		...knowledge,
		all,
		elsewhere,
		logo: readLogo(site.data),
		earlierParts: listEarlierParts(all),
		site: site.data,
		findMentions: makeFindMentions(makeMentionable(knowledge.entries.values(), terms)),
	};
}

function listEarlierParts(all: Entries): Map<string, EarlierPart[]> {
	const entries = (Object.keys(all) as CollectionName[]).flatMap((collection) =>
		all[collection].map(({ id, data }) => ({ collection, id, parsed: { data } })),
	);
	return new Map(
		entries.flatMap((entry) => {
			const { data } = entry.parsed;
			const path = 'earlierParts' in data && data.earlierParts.length > 0 ? addressOf(entry) : undefined;
			return path && 'earlierParts' in data ? [[path, data.earlierParts]] : [];
		}),
	);
}

let waiting: Promise<DraftAccounts> | undefined;

/** Accounts that go out together with a case study that is still a draft. */
function findWaitingAccounts(): Promise<DraftAccounts> {
	const find = async () =>
		findDraftAccounts(
			(await getCollection('case-studies')).map((entry) => ({ ...entry, parsed: { data: entry.data } })),
		);
	return import.meta.env.DEV ? find() : (waiting ??= find());
}

/** Drafts are shown while somebody is writing, never in a build. */
function isPublished(entry: CollectionEntry<CollectionName>, accounts: DraftAccounts): boolean {
	if ('status' in entry.data && entry.data.status === 'withdrawn') return false;
	if (import.meta.env.DEV) return true;
	const isDraft = 'status' in entry.data && entry.data.status === 'draft';
	return !isDraft && !isOfDraftAccount({ ...entry, parsed: { data: entry.data } }, accounts);
}

/** Addresses that once led to an entry: of entries that have another name now, or that were withdrawn. */
export async function listOldAddresses(): Promise<
	{ path: string; title: string; movedTo?: string; withdrawnBecause?: string }[]
> {
	const lists = await Promise.all(
		(Object.keys(collectionFaces) as 'protocols'[]).map((name) => getCollection(name)),
	);
	return lists.flat().flatMap(({ collection, id, data }) => {
		const path = entryPath(collection, id);
		const aliases = data.aliases.map((alias) => ({
			path: entryPath(collection, alias),
			title: data.title,
			movedTo: path,
		}));
		if (data.status !== 'withdrawn') return data.status === 'draft' ? [] : aliases;
		return [
			...aliases,
			{ path, title: data.title, withdrawnBecause: data.withdrawnBecause ?? 'No reason was written down.' },
		];
	});
}

function sortKey(entry: CollectionEntry<CollectionName>): string {
	if ('code' in entry.data) return entry.data.code;
	if ('number' in entry.data) return String(entry.data.number);
	return entry.id;
}
