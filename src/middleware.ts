import { defineMiddleware } from 'astro:middleware';
import { getKnowledge } from './site/knowledge.ts';

/** Gives every page the linked knowledge and its own memory of what it has linked already. */
export const onRequest = defineMiddleware(async (context, next) => {
	context.locals.knowledge = await getKnowledge();
	context.locals.inline = {
		base: import.meta.env.BASE_URL,
		findMentions: context.locals.knowledge.findMentions,
		seen: new Set(),
		here: context.url.pathname,
	};
	return next();
});
