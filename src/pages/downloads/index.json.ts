import type { APIRoute } from 'astro';
import { readDownloadIndex } from '../../site/downloads.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(await readDownloadIndex()));
