import { formats } from '#lib/downloads/formats.data.ts';

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

/** How long a browser may keep a file without asking again. `path` is a site path. */
export function cacheControl(path: string): string {
	if (path.startsWith('/fonts/')) return 'public, max-age=31536000, immutable';
	if (path.startsWith('/_astro/')) return 'public, max-age=31536000, immutable';
	return 'public, max-age=0, must-revalidate';
}

/** Feeds, data and the list of files may be read by other partnerships' sites. */
export function isShared(path: string): boolean {
	return /^\/(api\/|feed\.(json|xml)$|downloads\/index\.(schema\.)?json$)/.test(path);
}

/** What kind of file an office file is; servers leave these out of their tables. Undefined for anything else. */
export function officeType(path: string): string | undefined {
	return Object.values(formats).find(({ suffix }) => path.endsWith(suffix))?.mediaType;
}
