import type { APIRoute } from 'astro';
import { writeIndexSchema } from '#lib/downloads/index-file.ts';

export const GET: APIRoute = () => new Response(writeIndexSchema());
