/** Whether an address is a page of a site, whose own address ends with a slash: below it, on the same origin. */
export function isBelow(address: string, site: string): boolean {
	const url = URL.parse(address);
	if (!url || url.username || url.password) return false;
	return url.href.startsWith(site) && url.origin === new URL(site).origin;
}
