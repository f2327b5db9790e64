import type { APIRoute } from 'astro';
import { readSearchSource } from '../../site/search-source.ts';

/** The build adds the pages and their words: see `src/integrations/search-index.ts`. */
export const GET: APIRoute = async () => new Response(JSON.stringify(await readSearchSource()));
