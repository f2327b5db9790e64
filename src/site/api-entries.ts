import { entryPath, stagePath, withBase } from '../lib/links/paths.ts';
import type { ApiEntry } from '../lib/feeds/api.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { overlayId } from '../lib/overlays/apply-overlay.ts';
import { getKnowledge, listEntries } from './knowledge.ts';

/** The published entries of a collection with the addresses of their pages. */
export async function listApiEntries(collection: CollectionName): Promise<ApiEntry[]> {
	const entries = await listEntries(collection);
	const coded = [...(await getKnowledge()).byCollection.values()].flat();
	const findPath = (id: string) =>
		collection === 'overlays'
			? coded.find(({ code }) => overlayId(code) === id)!.path
			: pagePath(collection, id);
	return entries.map((entry) => ({
		id: entry.id,
		address: new URL(withBase(import.meta.env.BASE_URL, findPath(entry.id)), import.meta.env.SITE).href,
		data: entry.data,
		body: entry.body ?? '',
	}));
}

function pagePath(collection: CollectionName, id: string): string {
	if (collection === 'stages') return stagePath(id);
	if (collection === 'pages') return `/${id}/`;
	if (collection === 'glossary') return '/glossary/';
	if (collection === 'lessons') return '/lessons/';
	if (collection === 'questions') return '/questions/';
	if (collection === 'sources' || collection === 'evidence') return `/evidence/${id}/`;
	if (collection === 'partnerships') return '/case-studies/';
	if (collection === 'packs') return '/downloads/';
	return entryPath(collection, id);
}
