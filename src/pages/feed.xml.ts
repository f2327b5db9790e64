import type { APIRoute } from 'astro';
import { writeRss } from '#lib/feeds/feed.ts';
import { makeFeed } from '../site/feed-items.ts';

export const GET: APIRoute = async () => new Response(writeRss(await makeFeed('/feed.xml')));
