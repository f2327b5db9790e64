/** The first page of the kit: what it is, how to open it, and where to begin. It stands alone, whatever is missing. */
import { formatDate } from '#lib/text/dates.ts';
import { escapeMarkup } from '#lib/text/escape.ts';
import type { Site } from '#schemas/site.ts';

const style =
	'body{max-width:38rem;margin:3rem auto;padding:0 1.25rem;font:1.125rem/1.55 Arial,sans-serif;color:#17213a;background:#fdfcf9}h1{font:2.25rem/1.15 Georgia,serif;margin:0 0 1rem}a{color:inherit;text-underline-offset:.2em}ul{padding:0;list-style:none;border-top:6px double}li{border-bottom:1px solid #d6d1c4}li a{display:block;padding:.75rem 0}b{font-weight:700}.note{padding:1rem 1.25rem;background:#f4f1e9;border-left:6px double}@media (prefers-color-scheme:dark){body{color:#edebe4;background:#131925}.note{background:#1c2433}li{border-color:#3a4357}}';

const doors = [
	['index.html', 'The home page'],
	['search/index.html', 'Search'],
	['protocols/raising-a-serious-concern/index.html', 'A serious concern: whom to tell'],
	['training/index.html', 'Sessions, with their slides'],
	['proformas/index.html', 'Forms, to fill in or to print'],
	['protocols/index.html', 'Protocols'],
	['downloads/index.html', 'All files'],
] as const;

/** `folder` is where the pages are, beside this one; `home` is the address of the site on the web. */
export function writeStartPage(site: Site, folder: string, home: string): string {
	const name = escapeMarkup(site.name);
	const links = doors.map(([file, words]) => `<li><a href="${folder}/${file}">${words}</a></li>`).join('');
	return `<!DOCTYPE html><html lang="${site.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Start here | ${name}</title><style>${style}</style></head><body><main><h1>${name}, to take along</h1><p>This is the whole site, version ${site.version} of ${formatDate(site.date)}. It needs no internet, and nothing has to be installed. What you type stays on this computer.</p><p class="note"><b>If a link below leads nowhere,</b> this page was opened inside the zip file. Close it, unpack the zip file (on Windows: right-click it, then “Extract all”), and open “start-here” again.</p><ul>${links}</ul><p>Copies grow old. The newest is at <a href="${escapeMarkup(home)}">${escapeMarkup(home)}</a>; links that need the internet lead there too. Text and forms: ${escapeMarkup(site.licence.content)}.</p></main></body></html>`;
}
