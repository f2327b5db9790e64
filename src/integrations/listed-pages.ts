import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** For the sitemap: whether a built page wants to be listed. Pages that only say where something went do not. */
export function isListedIn(outDir: string, base: string): (address: string) => boolean {
	return (address) => {
		const path = new URL(address).pathname.slice(base.length);
		const file = path === '404/' ? '404.html' : join(path, 'index.html');
		return !readFileSync(join(outDir, file), 'utf8').includes('<meta name="robots" content="noindex">');
	};
}
