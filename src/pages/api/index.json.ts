import type { APIRoute } from 'astro';
import { apiCollections, apiVersion } from '#lib/feeds/api.ts';
import { withBase } from '#lib/links/paths.ts';
import { getKnowledge } from '../../site/knowledge.ts';

export const GET: APIRoute = async () => {
	const { site, all } = await getKnowledge();
	const full = (path: string) => new URL(withBase(import.meta.env.BASE_URL, path), import.meta.env.SITE).href;
	const collections = apiCollections.map((name) => ({
		name,
		entries: all[name].length,
		address: full(`/api/${name}.json`),
		schema: full(`/api/${name}.schema.json`),
	}));
	return new Response(
		JSON.stringify({
			apiVersion,
			name: site.name,
			licence: site.licence.content,
			version: site.version,
			date: site.date,
			collections,
		}),
	);
};
