/** Which files make a site: those that the site reads, and nothing else that happens to lie beside them. */
import { fileKinds } from '#schemas/collections.ts';

/** Beside the folders of the collections. */
const loose = ['README.md', 'published-addresses.json'];

/** Whether a path, from the folder of the site and with forward slashes, is a file of a site. */
export function isSiteFile(path: string): boolean {
	if (loose.includes(path)) return true;
	const parts = path.split('/');
	const [collection = '', ...inner] = parts;
	if (inner.length === 0 || !Object.hasOwn(fileKinds, collection) || !parts.every(isPlainName)) return false;
	const endings: readonly string[] = [
		...fileKinds[collection as keyof typeof fileKinds],
		...(collection === 'site' ? ['png', 'svg'] : []),
	];
	return endings.includes(/\.([a-z]+)$/.exec(path)?.[1] ?? '');
}

/** A name that is the same thing on every system, and stays within its folder. */
function isPlainName(name: string): boolean {
	return /^[\w][\w .-]*$/.test(name) && !/[. ]$/.test(name) && !name.includes('..');
}
