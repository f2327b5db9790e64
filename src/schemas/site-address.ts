/** The address of another partnership’s site. */
import { z } from 'zod';

const local = ['localhost', '127.0.0.1', '[::1]'];

export const siteAddress = z
	.string('Write the full address of the site, such as https://north.example/.')
	.refine(isSiteAddress, {
		error:
			'Write the full address of a site, such as https://north.example/ or https://host.example/north/. It begins with https:// and has no password, question mark or #.',
	});

function isSiteAddress(address: string): boolean {
	const url = URL.parse(address);
	if (!url || url.username || url.password || url.search || url.hash) return false;
	return url.protocol === 'https:' || (url.protocol === 'http:' && local.includes(url.hostname));
}

/** With a slash at the end. */
export function readSiteAddress(address: string): string {
	const url = new URL(address);
	return url.origin + url.pathname.replace(/\/(index\.html)?$/, '') + '/';
}

/** Two addresses that a reader would call the same have the same key. */
export function keyOfAddress(address: string): string {
	return readSiteAddress(address)
		.replace(/^https?:\/\/(www\.)?/, '')
		.toLowerCase();
}
