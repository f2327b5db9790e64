import type { APIRoute } from 'astro';
import { apiCollections, writeCollection } from '#lib/feeds/api.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { listApiEntries } from '../../site/api-entries.ts';
import { getKnowledge } from '../../site/knowledge.ts';

export const getStaticPaths = () => apiCollections.map((collection) => ({ params: { collection } }));

export const GET: APIRoute = async ({ params }) => {
	const collection = params['collection'] as CollectionName;
	const { site } = await getKnowledge();
	return new Response(writeCollection(collection, await listApiEntries(collection), site.licence.content));
};
