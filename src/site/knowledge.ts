/** The one place that asks Astro for entries. Everything is loaded and linked once for a whole build. */
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { schemas, type CollectionName } from '../schemas/collections.ts';
import { makeFindMentions, type FindMentions } from '../lib/text/mentions.ts';
import { buildKnowledge, type Entries, type Knowledge } from '../lib/trail/knowledge.ts';
import { makeMentionable } from '../lib/text/mentionable.ts';
import type { Site } from '../schemas/site.ts';

export interface SiteKnowledge extends Knowledge {
	site: Site;
	findMentions: FindMentions;
	all: Entries;
}

let memo: Promise<SiteKnowledge> | undefined;

// Made once: `localeCompare` with options makes one for every comparison.
const order = new Intl.Collator('en', { numeric: true });

/** Kept for the whole build; in `npm run dev` read anew for every page, so that edits show. */
export function getKnowledge(): Promise<SiteKnowledge> {
	if (import.meta.env.DEV) return load();
	return (memo ??= load());
}

/** Published entries of one collection, in order of their codes or ids. */
export async function listEntries<C extends CollectionName>(collection: C): Promise<CollectionEntry<C>[]> {
	const entries = await getCollection(collection);
	return entries.filter(isPublished).sort((a, b) => order.compare(sortKey(a), sortKey(b)));
}

async function load(): Promise<SiteKnowledge> {
	const names = Object.keys(schemas) as CollectionName[];
	const lists = await Promise.all(names.map(async (name) => [name, await listEntries(name)] as const));
	const all = Object.fromEntries(lists) as unknown as Entries;
	const knowledge = buildKnowledge(all);
	const terms = all.glossary.flatMap(({ data }) => data.terms);
	const site = await getEntry('site', 'site');
	if (!site) throw new Error('src/content/site/site.yaml is missing.');
	return { ...knowledge, all, site: site.data, findMentions: makeFindMentions(makeMentionable(knowledge.entries.values(), terms)) };
}

function isPublished(entry: CollectionEntry<CollectionName>): boolean {
	return !('status' in entry.data) || entry.data.status === 'published';
}

function sortKey(entry: CollectionEntry<CollectionName>): string {
	if ('code' in entry.data) return entry.data.code;
	if ('number' in entry.data) return String(entry.data.number);
	return entry.id;
}
