/** What short links and QR codes cost a build, for any number of entries. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ShortAddress } from '#lib/links/go-page.ts';
import { assignCodes } from '#lib/links/published.ts';
import type { Site } from '#schemas/site.ts';
import { shortLinks } from '../src/integrations/short-links.ts';

export interface LinkCost {
	entries: number;
	/** CPU milliseconds of all of them: a code for each page, its page, and its QR code as a file. */
	cpu: number;
}

const site = {
	name: 'Alongside',
	language: 'en-GB',
	address: 'https://alongside.example',
} as Site;

/** Runs what the build runs, on a folder of its own. Half of the pages have a code that was published before. */
export async function measureLinks(entries: number): Promise<LinkCost> {
	const folder = mkdtempSync(join(tmpdir(), 'alongside-links-'));
	mkdirSync(join(folder, 'go'));
	const paths = Array.from({ length: entries }, (_path, index) => `/protocols/generated-p${index}/`);
	const earlier = assignCodes(
		paths.slice(0, entries / 2).map((path) => ({ path })),
		{ codes: {} },
	);
	const codes = Object.fromEntries([...earlier].map(([path, code]) => [code, path]));
	const before = process.cpuUsage();
	const assigned = assignCodes(
		paths.map((path) => ({ path })),
		{ codes },
	);
	writeFileSync(join(folder, 'go/index.json'), JSON.stringify([...assigned].map(describe)));
	const hook = shortLinks(site, '/').hooks['astro:build:done'] as (options: { dir: URL }) => unknown;
	await hook({ dir: pathToFileURL(`${folder}/`) });
	const { user, system } = process.cpuUsage(before);
	rmSync(folder, { recursive: true });
	return { entries, cpu: (user + system) / 1000 };
}

function describe([path, code]: [string, string]): ShortAddress {
	const change = { version: '1.0', date: '2026-11-22', note: 'First published.' };
	return { code, path, title: `The generated page at ${path}`, changes: [change] };
}
