/**
 * The page at a short address. It leads on at once and keeps the query and the fragment; a code that was printed with
 * an older version says first what has changed since. It stands alone, because there is one for every page of the site.
 */
import { formatDate } from '#lib/text/dates.ts';
import { escapeMarkup } from '#lib/text/escape.ts';

export interface ShortAddress {
	code: string;
	/** Where it leads, as a site path. */
	path: string;
	title: string;
	/** Of an entry that has versions, the newest first. */
	changes?: readonly { version: string; date: string; note: string }[] | undefined;
}

export function shortPath({ code }: Pick<ShortAddress, 'code'>): string {
	return `/go/${code}/`;
}

/** What a printed code leads to: it names the version on the paper, so that an old one can be told. */
export function printedPath({ code, changes = [] }: Pick<ShortAddress, 'code' | 'changes'>): string {
	return shortPath({ code }) + (changes[0] ? `?v=${changes[0].version}` : '');
}

export interface GoPageOptions {
	siteName: string;
	language: string;
	/** `path` below the folder of the site. */
	target: string;
	/** The whole address of the page, for search engines. */
	canonical: string;
}

/** Reads the version that a printed code names with `?v=1.0`. */
const script = (target: string, version: string) =>
	`const v=new URLSearchParams(location.search).get("v"),to=${JSON.stringify(target)}+location.search+location.hash;` +
	(version
		? `if(v&&v!==${JSON.stringify(version)}){document.querySelector("main").hidden=!1;for(const a of document.links)a.href=to;document.querySelector("b").textContent=v}else `
		: '') +
	'location.replace(to)';

const style =
	'body{max-width:36rem;margin:3rem auto;padding:0 1.25rem;font:1.125rem/1.55 Arial,sans-serif;color:#17213a;background:#fdfcf9}a{color:inherit}@media (prefers-color-scheme:dark){body{color:#edebe4;background:#131925}}';

export function writeGoPage({ title, changes = [] }: ShortAddress, options: GoPageOptions): string {
	const { siteName, language, target, canonical } = options;
	const to = escapeMarkup(target);
	const name = escapeMarkup(title);
	const latest = changes[0];
	const news = latest
		? `<h1>There is a newer version</h1><p>Your paper shows version <b></b> of ${name}. The page is now version ${latest.version}, of ${formatDate(latest.date)}.</p><p>${escapeMarkup(latest.note)}</p>`
		: `<h1>${name}</h1>`;
	return `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${name} | ${escapeMarkup(siteName)}</title><meta name="robots" content="noindex"><link rel="canonical" href="${escapeMarkup(canonical)}"><noscript><meta http-equiv="refresh" content="0;url=${to}"></noscript><style>${style}</style></head><body><noscript><p><a href="${to}">Go to ${name}</a></p></noscript><main hidden>${news}<p><a href="${to}">Go to ${name}</a></p></main><script>${script(target, latest?.version ?? '')}</script></body></html>`;
}
