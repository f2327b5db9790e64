/** What belongs to a site: everything below its address, on the same origin. */

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

/** Whether an address is a page of the site; `site` ends with a slash. */
export function isBelow(address: string, site: string): boolean {
	const url = URL.parse(address);
	if (!url || url.username || url.password) return false;
	return url.href.startsWith(site) && url.origin === new URL(site).origin;
}
