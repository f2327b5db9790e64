import type { APIRoute } from 'astro';
import { writeLlms } from '#lib/feeds/llms.ts';
import { withBase } from '#lib/links/paths.ts';
import { getKnowledge } from '../site/knowledge.ts';

export const GET: APIRoute = async () => {
	const { site, entries } = await getKnowledge();
	const full = (path: string) => new URL(withBase(import.meta.env.BASE_URL, path), import.meta.env.SITE).href;
	return new Response(writeLlms({ site, entries: [...entries.values()], full }));
};
