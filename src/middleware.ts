import { defineMiddleware, sequence } from 'astro:middleware';
import { addPagePolicy } from '#lib/hosting/page-policy.ts';
import { keepEarlierParts } from './lib/links/earlier-parts.ts';
import { leadElsewhere } from './lib/links/elsewhere.ts';
import { hubFile } from './site/hub.ts';
import { getKnowledge } from './site/knowledge.ts';
import { getShortAddresses } from './site/short-addresses.ts';

/** Gives every page the linked knowledge and its own memory of what it has linked already. */
const giveKnowledge = defineMiddleware(async (context, next) => {
	context.locals.knowledge = await getKnowledge();
	context.locals.shortAddresses = await getShortAddresses();
	context.locals.isHub = hubFile !== undefined;
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

/** Leads to the shared library where this site has left a page to it. */
const leadOn = defineMiddleware(async (_context, next) => {
	const response = await next();
	const { elsewhere } = await getKnowledge();
	if (elsewhere.paths.size === 0 || !isPage(response)) return response;
	return new Response(leadElsewhere(await response.text(), elsewhere, import.meta.env.BASE_URL), response);
});

/** Gives every built page its Content-Security-Policy. */
const addPolicy = defineMiddleware(async (_context, next) => {
	const response = await next();
	return import.meta.env.DEV || !isPage(response)
		? response
		: new Response(addPagePolicy(await response.text()), response);
});

function isPage({ headers }: Response): boolean {
	return headers.get('content-type')?.startsWith('text/html') ?? false;
}

export const onRequest = sequence(addPolicy, leadOn, giveKnowledge);
