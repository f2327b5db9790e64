/** What every host is told: the one table from which our own server and the files for other hosts are written. */
import { formats } from '#lib/downloads/formats.data.ts';

export interface HeaderRule {
	/** Site paths; one that ends in `*` stands for everything below it. */
	paths: readonly string[];
	headers: Readonly<Record<string, string>>;
}

/**
 * What the server says with every file. The Content-Security-Policy of a page stands in the page itself, with the
 * hashes of its own styles; this is what a page cannot say for itself.
 */
export const securityHeaders = {
	'Content-Security-Policy': "frame-ancestors 'none'",
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), interest-cohort=()',
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
} as const;

export const askAgain = 'public, max-age=0, must-revalidate';

/** In order: where two rules name the same header for a path, the later one holds. */
export const headerRules: readonly HeaderRule[] = [
	{ paths: ['/*'], headers: { ...securityHeaders, 'Cache-Control': askAgain } },
	{
		// A file here has another name as soon as it is another file.
		paths: ['/fonts/*', '/_astro/*'],
		headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
	},
	{
		// Feeds, data, the list of files and the search index may be read by other partnerships’ sites.
		paths: [
			'/api/*',
			'/feed.json',
			'/feed.xml',
			'/downloads/index.json',
			'/downloads/index.schema.json',
			'/search/first.json',
			'/pagefind/*',
		],
		headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
	},
];

/** Every header of one file. `path` is a site path. */
export function headersOf(path: string): Record<string, string> {
	const own = headerRules.filter(({ paths }) => paths.some((pattern) => matches(pattern, path)));
	return Object.assign({}, ...own.map(({ headers }) => headers)) as Record<string, string>;
}

function matches(pattern: string, path: string): boolean {
	return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

/** What kind of file an ending stands for, where hosts leave it out of their tables; without such a line IIS serves none. */
export const mediaTypes: Readonly<Record<string, string>> = {
	...Object.fromEntries(
		Object.values(formats).map(({ suffix, mediaType }) => [suffix.replace(/^.*\./, ''), mediaType]),
	),
	woff2: 'font/woff2',
	json: 'application/json',
	ics: 'text/calendar',
	pagefind: 'application/octet-stream',
	pf_meta: 'application/octet-stream',
	pf_index: 'application/octet-stream',
	pf_fragment: 'application/octet-stream',
	pf_filter: 'application/octet-stream',
};

/** What kind of file an office file is; servers leave these out of their tables. Undefined for anything else. */
export function officeType(path: string): string | undefined {
	return Object.values(formats).find(({ suffix }) => path.endsWith(suffix))?.mediaType;
}
