/** Pages that a partnership’s own site leaves to the shared library: a link to one of them leads there. */

export interface Elsewhere {
	/** What the shared library is called. */
	name: string;
	/** The address of the shared library with its folder and a slash at the end. */
	address: string;
	/** Site paths of the pages it has and this site has not; what lies below them is there too. */
	paths: ReadonlySet<string>;
}

/** The full address of a page that is not on this site; undefined where it is. `path` is a site path. */
export function findElsewhere(path: string, { address, paths }: Elsewhere): string | undefined {
	const [page = ''] = /^\/[a-z-]+\/(?:[a-z0-9-]+\/)?/.exec(path) ?? [];
	return paths.has(page) ? address + path.slice(1) : undefined;
}

/** How many entries of a collection are there and not here. */
export function countElsewhere(collection: string, { paths }: Pick<Elsewhere, 'paths'>): number {
	return [...paths].filter((path) => path.startsWith(`/${collection}/`) && path !== `/${collection}/`).length;
}

/** The same as `findElsewhere` for every link of a page. `base` is the folder of this site, such as `/knowledge/`. */
export function leadElsewhere(html: string, elsewhere: Elsewhere, base: string): string {
	if (elsewhere.paths.size === 0) return html;
	return html.replace(/(<a\s(?:[^>]*\s)?href=")([^"]*)"/g, (whole, before: string, href: string) => {
		const path = href.startsWith(base) ? href.slice(base.length - 1) : '';
		const target = findElsewhere(path, elsewhere);
		return target ? `${before}${target}"` : whole;
	});
}
