/** A built site as its files: pages parsed on demand, paths as a visitor would ask for them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser, StaticConfigLoader, type HtmlElement } from 'html-validate';
import { listFiles } from '#lib/hosting/sync-folder.ts';
import { sites } from './sites.ts';

export interface BuiltPage {
	/** Below the base: `/about/`, `/404.html`. */
	path: string;
	html: string;
	readonly document: HtmlElement;
}

export interface BuiltSite {
	base: string;
	/** `https://…` of the settings, without a slash. */
	origin: string;
	/** Relative paths of all files. */
	files: ReadonlySet<string>;
	pages: readonly BuiltPage[];
	read(file: string): string;
	readBytes(file: string): Buffer;
}

const config = await new StaticConfigLoader({ root: true, elements: ['html5'] }).getConfigFor('page.html');

const memory = new Map<string, BuiltSite>();

/** Reads each site once, whatever the number of tests that ask for it. */
export function readBuiltSite(place: { base: string; folder: string } = sites.top): BuiltSite {
	const site = memory.get(place.folder) ?? readFolder(place);
	memory.set(place.folder, site);
	return site;
}

function readFolder({ base, folder }: { base: string; folder: string }): BuiltSite {
	const files = new Set(listFiles(folder).map((file) => file.replaceAll('\\', '/')));
	const read = (file: string) => readFileSync(join(folder, file), 'utf8');
	const pages = [...files]
		// Short addresses lead on before anything is shown; the editor is no page for readers. Both have a test of their own.
		.filter((file) => file.endsWith('.html') && !/^(go|admin)\//.test(file))
		.map((file) => makePage(`/${file.replace(/(^|\/)index\.html$/, '$1')}`, read(file)));
	const canonical = /<link rel="canonical" href="([^"]+)"/.exec(read('index.html'))?.[1];
	if (!canonical) throw new Error('The home page has no canonical address.');
	return {
		base,
		origin: new URL(canonical).origin,
		files,
		pages,
		read,
		readBytes: (file) => readFileSync(join(folder, file)),
	};
}

function makePage(path: string, html: string): BuiltPage {
	let document: HtmlElement | undefined;
	return {
		path,
		html,
		get document() {
			return (document ??= new Parser(config).parseHtml(html));
		},
	};
}

/** The page of an address of any kind that belongs to the site: full, from the top, with query or fragment. */
export function findPage(site: BuiltSite, address: string): BuiltPage | undefined {
	const { origin, pathname } = new URL(address, site.origin);
	if (origin !== site.origin || !pathname.startsWith(site.base)) return undefined;
	const path = `/${pathname.slice(site.base.length)}`;
	return site.pages.find((page) => page.path === path);
}

/** The value of an attribute with its entities read; an empty string where it is absent. */
export function attribute(element: HtmlElement | null | undefined, name: string): string {
	return decode(element?.getAttributeValue(name) ?? '');
}

/** What a reader sees of an element, in one line. */
export function textOf(element: HtmlElement | null | undefined): string {
	return decode(element?.textContent ?? '')
		.replace(/\s+/g, ' ')
		.trim();
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

export function decode(text: string): string {
	return text.replace(/&(#x?)?(\w+);/g, (whole, numeric: string | undefined, name: string) => {
		if (!numeric) return entities[name] ?? whole;
		return String.fromCodePoint(Number.parseInt(name, numeric === '#' ? 10 : 16));
	});
}
