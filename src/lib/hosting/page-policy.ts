/**
 * The Content-Security-Policy of one page: nothing but what the page itself brings. Astro's own would list the
 * hashes of every style and script it knows, about 1 kB that does not compress, on every page.
 */
import { createHash } from 'node:crypto';

const fixed = [
	"default-src 'none'",
	"img-src 'self' data:",
	"font-src 'self'",
	"connect-src 'self'",
	"manifest-src 'self'",
	"form-action 'self'",
	"base-uri 'none'",
];

/** A page where something private is typed can send nothing at all: it bears `data-sends-nothing`. */
const sendsNothing = (directive: string) => directive.replace(/^(connect-src|form-action) .*/, "$1 'none'");

const inline = /<(style|script)\b([^>]*)>([\s\S]*?)<\/\1>/g;

/** Puts the policy into a built page, right after its character set. @throws where the page has no place for it. */
export function addPagePolicy(html: string): string {
	const hashes = { style: new Set<string>(), script: new Set<string>() };
	for (const [, kind, attributes, text] of html.matchAll(inline)) {
		if (/\bsrc=|application\/(?:ld\+)?json/.test(attributes!)) continue;
		hashes[kind as 'style' | 'script'].add(`'sha256-${createHash('sha256').update(text!).digest('base64')}'`);
	}
	const own = (kind: 'style' | 'script') => [...hashes[kind]].join(' ');
	// A page that starts a worker names its files in `data-worker`, and loads the rest of its script the same way.
	const hasWorker = /\bdata-worker=/.test(html);
	// A page that has itself kept for offline only names the file of the service worker.
	const startsWorker = hasWorker || html.includes('serviceWorker');
	const scripts =
		hasWorker || /<script\b[^>]*\bsrc=/.test(html) ? `'self' ${own('script')}`.trim() : own('script');
	// Sites that the administrator listed, for a reader who has them searched as well.
	const others = /<site-search data-others="([^"]*)"/.exec(html)?.[1];
	const directives = others ? fixed.map((one) => one.replace(/^connect-src .*/, `$& ${others}`)) : fixed;
	const policy = [
		...(/\bdata-sends-nothing\b/.test(html) ? directives.map(sendsNothing) : directives),
		...(own('style') ? [`style-src ${own('style')}`] : []),
		...(scripts ? [`script-src ${scripts}`] : []),
		...(startsWorker ? ["worker-src 'self'"] : []),
	].join(';');
	const place = /<meta charset="utf-8">/i;
	if (!place.test(html)) throw new Error('A page without <meta charset="utf-8"> cannot carry its policy.');
	return html.replace(
		place,
		(meta) => `${meta}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
	);
}
