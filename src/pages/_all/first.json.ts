import type { APIRoute } from 'astro';
import { toSearchRecord } from '#lib/federation/listed.ts';
import { getHub } from '../../site/hub.ts';
import { readSearchSource } from '../../site/search-source.ts';

/** What a hub’s search knows; the build adds the words: see `src/integrations/hub.ts`. */
export const GET: APIRoute = async () => {
	const hub = await getHub();
	const records = hub.entries.map((entry) => toSearchRecord(entry, hub));
	return new Response(JSON.stringify({ ...(await readSearchSource()), records }));
};
