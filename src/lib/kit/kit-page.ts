/** A built page as it can be opened from a folder: relative links to files, and scripts that a browser runs from a disk. */
import { posix } from 'node:path';
import { ELEMENT_NODE, parse, renderSync, walkSync, type ElementNode, type Node } from 'ultrahtml';
import { writeRegistration } from '#lib/offline/registration.ts';

export interface KitSite {
	/** Such as `/knowledge/`. */
	base: string;
	/** The address of the site on the web, with its base. */
	home: string;
	/** Whether the kit has a file. */
	has(file: string): boolean;
}

/** The script that every page gets, and those of the search; paths in the kit. */
export const kitScript = 'kit.js';
export const searchScripts = ['search/index.js', 'search/kit-search.js'];

const addresses = /^(?:href|src|action|data-(?!base$|worker$|script$|first$).+)$/;

/** `file` is the path of the page in the kit. */
export function writeKitPage(html: string, file: string, site: KitSite): string {
	const here = (target: string) => posix.relative(posix.dirname(file), target);
	const page = parse(html) as Node;
	const insert: (() => void)[] = [];
	walkSync(page, (node, parent) => {
		if (node.type !== ELEMENT_NODE) return;
		const element = node as ElementNode;
		for (const [name, value] of Object.entries(element.attributes))
			if (addresses.test(name)) element.attributes[name] = toKitAddress(value, file, site);
		if ('data-base' in element.attributes) element.attributes['data-base'] = `${here('') || '.'}/`;
		adapt(element, (text) => adaptText(text, file, site));
		const siblings = (parent as ElementNode).children;
		if (element.name === 'link' && element.attributes['rel'] === 'preload')
			insert.push(() => siblings.splice(siblings.indexOf(element), 1));
		if (element.name === 'title') insert.push(() => addAfter(siblings, element, [here(kitScript)]));
		if (element.name === 'site-search')
			insert.push(() => addAfter(siblings, element, searchScripts.map(here)));
	});
	for (const change of insert) change();
	return renderSync(page);
}

/** Where an address leads in the kit; what the kit does not have stays on the web. */
export function toKitAddress(address: string, file: string, { base, home, has }: KitSite): string {
	const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address)!;
	if (!path.startsWith(base) || path.startsWith('//')) return address;
	const own = path.slice(base.length).replace(/(^|\/)$/, '$1index.html');
	return has(own)
		? posix.relative(posix.dirname(file), own) + rest
		: new URL(path.slice(base.length) + rest, home).href;
}

function adapt(element: ElementNode, change: (text: string) => string): void {
	const { name, attributes, children } = element;
	if (attributes['http-equiv'] === 'Content-Security-Policy')
		attributes['content'] = makePolicy(attributes['content']!);
	if (name === 'script' && attributes['src'] && attributes['type'] === 'module') {
		// From a disk, browsers load no modules.
		delete attributes['type'];
		attributes['defer'] = '';
	}
	const [text] = children;
	if ((name === 'script' || name === 'style') && text && 'value' in text)
		text.value = change(text.value as string);
}

function adaptText(text: string, file: string, site: KitSite): string {
	return (
		text
			.replace(writeRegistration(site.base), '')
			// On the web a late font waits for the next page; from a disk every page is the first.
			.replaceAll('font-display:optional', 'font-display:block')
			.replace(/url\((["']?)(\/[^)"']+)\1\)/g, (_whole, quote: string, address: string) => {
				return `url(${quote}${toKitAddress(address, file, site)}${quote})`;
			})
	);
}

/** ‘self’ means nothing on a disk. What matters still holds: nothing that is typed can be sent. */
function makePolicy(policy: string): string {
	const form = policy.includes("form-action 'none'") ? ";form-action 'none'" : '';
	return `connect-src 'none';base-uri 'none'${form}`;
}

function addAfter(siblings: Node[], element: ElementNode, sources: readonly string[]): void {
	const tags = sources.map((source) => `<script src="${source}"></script>`).join('');
	const { children } = parse(tags) as ElementNode;
	siblings.splice(siblings.indexOf(element) + 1, 0, ...children);
}
