/** The published addresses of a built site: what it has now, and whether all that was promised is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listAddresses } from '#lib/content/addresses.ts';
import { readSource } from '#lib/content/read-source.ts';
import { listFiles } from '#lib/hosting/sync-folder.ts';
import type { ShortAddress } from '#lib/links/go-page.ts';
import { findBrokenPromises } from '#lib/links/published.ts';
import type { PublishedAddresses } from '#schemas/published-addresses.ts';

const headings = /<h[2-6][^>]*\sid="([^"]+)"/g;

/** All that the site built into `folder` from `content` publishes. */
export function listBuiltAddresses(folder: string, content: string): PublishedAddresses {
	const { files } = readSource(content, content);
	const addresses = listAddresses({ files });
	const built = listFiles(folder).map((file) => file.replaceAll('\\', '/'));
	const pages: PublishedAddresses['pages'] = {};
	for (const file of built.filter((name) => name.endsWith('index.html') && !name.startsWith('go/'))) {
		const html = readFileSync(join(folder, file), 'utf8');
		if (html.includes('<meta name="robots" content="noindex">')) continue;
		const path = `/${file.replace(/index\.html$/, '')}`;
		const parts = [...(addresses.get(path)?.anchors ?? [])];
		const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
		const frame = [...main.matchAll(headings)].map(([, id]) => id!).filter((id) => !parts.includes(id));
		pages[path] = {
			parts: parts.filter((part) => hasId(html, part)).sort(),
			frame: [...new Set(frame)].sort(),
		};
	}
	const shorts = JSON.parse(readFileSync(join(folder, 'go/index.json'), 'utf8')) as ShortAddress[];
	return {
		pages,
		downloads: built
			.filter((file) => file.startsWith('downloads/') && !file.endsWith('.html'))
			.map((file) => `/${file}`),
		codes: Object.fromEntries(shorts.map(({ code, path }) => [code, path])),
	};
}

/** One sentence for each promise that the site built into `folder` does not keep. */
export function findGone(folder: string, published: PublishedAddresses): string[] {
	const fileOf = (path: string) => join(folder, path.endsWith('/') ? `${path}index.html` : path);
	return findBrokenPromises(published, {
		hasFile: (path) => existsSync(fileOf(path)),
		findMissing: (path, parts) => {
			const html = readFileSync(fileOf(path), 'utf8');
			// A page that moved leads on with its fragment; one that was withdrawn has nothing left to show.
			if (html.includes('<meta name="robots" content="noindex">')) return [];
			return parts.filter((part) => !hasId(html, part));
		},
	});
}

function hasId(html: string, id: string): boolean {
	return html.includes(` id="${id}"`);
}
