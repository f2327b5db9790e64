/** The files that a page or a script cannot do without, found by their names in its text. */

const inPages = /\s(?:src|href|data-[a-z]+)="([^"?#]+)/g;
const inScripts = /["'`](?:\.\/|_astro\/)([\w.-]+\.js)["'`]/g;
const needed = /^(?:_astro|fonts)\/|^search\/first\.json$|\.svg$/;

/** `path` says what the text is: a script, or a page. Returns paths with the base; an icon or a QR code counts. */
export function listNamedFiles(text: string, path: string, base: string): string[] {
	if (path.endsWith('.js')) return unique(text, inScripts).map((name) => `${base}_astro/${name}`);
	if (!path.endsWith('/')) return [];
	return unique(text, inPages).filter(
		(file) => file.startsWith(base) && needed.test(file.slice(base.length)),
	);
}

function unique(text: string, pattern: RegExp): string[] {
	return [...new Set([...text.matchAll(pattern)].map(([, name]) => name!))];
}
