import type { APIRoute } from 'astro';
import { writeJsonFeed } from '#lib/feeds/feed.ts';
import { makeFeed } from '../site/feed-items.ts';

export const GET: APIRoute = async () => new Response(writeJsonFeed(await makeFeed('/feed.json')));
