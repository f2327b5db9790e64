/** Makes `/downloads/kit.zip`: the whole site as files that open by a double click, without a server. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { DownloadIndex } from '../lib/downloads/index-file.ts';
import { zipParts, type Part } from '../lib/documents/zip.ts';
import { listFiles } from '../lib/hosting/sync-folder.ts';
import { isInKit, isLedOn } from '../lib/kit/kit-files.ts';
import { kitScript, searchScripts, writeKitPage, type KitSite } from '../lib/kit/kit-page.ts';
import { writeStartPage } from '../lib/kit/start-page.ts';
import { formatSize } from '../lib/text/count.ts';
import type { Site } from '../schemas/site.ts';
import { bundleScript } from './bundle-script.ts';
import { decodeFragment } from './pagefind-files.ts';

/** Where the pages are, so that the first page stands alone beside them. */
const inside = 'site';
/** Stands in the page of all files until the size is known. */
const sizePlace = '<span data-kit-size></span>';

export function kit(site: Site, base: string): AstroIntegration {
	return {
		name: 'kit',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir);
				const isWhole =
					process.env['ALONGSIDE_DOWNLOADS'] !== 'off' &&
					existsSync(join(folder, 'downloads/index.json')) &&
					existsSync(join(folder, 'pagefind'));
				if (!isWhole) return;
				const bytes = zipParts(await listParts(folder, site, base));
				writeFileSync(join(folder, 'downloads/kit.zip'), bytes);
				const page = join(folder, 'downloads/index.html');
				writeFileSync(page, readFileSync(page, 'utf8').replace(sizePlace, `(${formatSize(bytes.length)})`));
			},
		},
	};
}

async function listParts(folder: string, site: Site, base: string): Promise<Part[]> {
	const index = JSON.parse(readFileSync(join(folder, 'downloads/index.json'), 'utf8')) as DownloadIndex;
	const listed = new Map(index.files.map((file) => [file.file, file]));
	const all = listFiles(folder).filter((file) => isInKit(file, listed));
	const pages = new Map(
		all
			.filter((file) => file.endsWith('.html'))
			.map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const)
			.filter(([, html]) => !isLedOn(html)),
	);
	const files = all.filter((file) => !file.endsWith('.html') || pages.has(file));
	const scripts = await bundleScripts(folder, [...pages.values()], base);
	const known = new Set([...files, ...scripts.map(({ path }) => path)]);
	const home = new URL(base, site.address).href;
	const context: KitSite = { base, home, has: (file) => known.has(file) };
	const parts = files.map((path): Part => {
		const page = pages.get(path);
		if (page !== undefined) return { path, data: writeKitPage(page, path, context) };
		return { path, data: readFileSync(join(folder, path)), stored: !path.endsWith('.svg') };
	});
	return [
		{ path: 'start-here.html', data: writeStartPage(site, inside, home) },
		...[...parts, ...scripts].map((part) => ({ ...part, path: `${inside}/${part.path}` })),
	];
}

/** Every script that the pages name as a classic one, and those that only the kit has. */
async function bundleScripts(folder: string, pages: readonly string[], base: string): Promise<Part[]> {
	const named = pages.flatMap((html) => [...html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"/g)]);
	const modules = [...new Set(named.map(([, address]) => address!.slice(base.length)))].sort();
	const source = (file: string) => fileURLToPath(new URL(`../components/kit/${file}`, import.meta.url));
	const [index, search] = searchScripts as [string, string];
	return Promise.all([
		...modules.map(async (path) => ({ path, data: await bundleScript(join(folder, path)) })),
		{ path: index, data: `var kitIndex=${JSON.stringify(readIndex(folder))}` },
		bundleScript(source('kit-search.ts')).then((data) => ({ path: search, data })),
		bundleScript(source('kit.ts')).then((data) => ({ path: kitScript, data })),
	]);
}

function readIndex(folder: string): object {
	const first: unknown = JSON.parse(readFileSync(join(folder, 'search/first.json'), 'utf8'));
	const fragments = listFiles(join(folder, 'pagefind'))
		.filter((path) => path.endsWith('.pf_fragment'))
		.map((path) => decodeFragment({ path, content: readFileSync(join(folder, 'pagefind', path)) }));
	return { first, fragments };
}
