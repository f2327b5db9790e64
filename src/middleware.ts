import { defineMiddleware, sequence } from 'astro:middleware';
import { addPagePolicy } from '#lib/hosting/page-policy.ts';
import { keepEarlierParts } from './lib/links/earlier-parts.ts';
import { getKnowledge } from './site/knowledge.ts';
import { getShortAddresses } from './site/short-addresses.ts';

/** Gives every page the linked knowledge and its own memory of what it has linked already. */
const giveKnowledge = defineMiddleware(async (context, next) => {
	context.locals.knowledge = await getKnowledge();
	context.locals.shortAddresses = await getShortAddresses();
	context.locals.inline = {
		base: import.meta.env.BASE_URL,
		findMentions: context.locals.knowledge.findMentions,
		seen: new Set(),
		here: context.url.pathname,
	};
	const path = context.url.pathname.slice(import.meta.env.BASE_URL.length - 1);
	const earlier = context.locals.knowledge.earlierParts.get(path);
	const response = await next();
	return earlier ? new Response(keepEarlierParts(await response.text(), earlier), response) : response;
});

/** Gives every built page its Content-Security-Policy. */
const addPolicy = defineMiddleware(async (_context, next) => {
	const response = await next();
	const isPage = response.headers.get('content-type')?.startsWith('text/html');
	return import.meta.env.DEV || !isPage
		? response
		: new Response(addPagePolicy(await response.text()), response);
});

export const onRequest = sequence(addPolicy, giveKnowledge);
