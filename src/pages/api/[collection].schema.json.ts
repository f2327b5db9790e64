import type { APIRoute } from 'astro';
import { apiCollections, writeSchema } from '#lib/feeds/api.ts';
import type { CollectionName } from '#schemas/collections.ts';

export const getStaticPaths = () => apiCollections.map((collection) => ({ params: { collection } }));

export const GET: APIRoute = ({ params }) =>
	new Response(writeSchema(params['collection'] as CollectionName));
