import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { printedPath, writeGoPage, type ShortAddress } from '../lib/links/go-page.ts';
import { addPagePolicy } from '../lib/hosting/page-policy.ts';
import { withBase } from '../lib/links/paths.ts';
import { writeQrSvg } from '../lib/links/qr.ts';
import type { Site } from '../schemas/site.ts';

/** Writes the page and the QR code of every short address. Not by Astro: a page of its own costs it some milliseconds. */
export function shortLinks({ name, language, address }: Site, base: string): AstroIntegration {
	return {
		name: 'short-links',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const folder = join(fileURLToPath(dir), 'go');
				const addresses = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as ShortAddress[];
				for (const short of addresses) {
					const target = withBase(base, short.path);
					const canonical = new URL(target, address).href;
					const own = join(folder, short.code);
					mkdirSync(own, { recursive: true });
					const page = writeGoPage(short, { siteName: name, language, target, canonical });
					writeFileSync(join(own, 'index.html'), addPagePolicy(page));
					const printed = new URL(withBase(base, printedPath(short)), address).href;
					writeFileSync(join(own, 'qr.svg'), writeQrSvg(printed));
				}
			},
		},
	};
}
