/**
 * Puts the files for download into the built site. Pages and `/downloads/index.json` have had them made; here they are
 * only copied, which costs a tenth of what a page of Astro costs.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { DownloadIndex } from '../lib/downloads/index-file.ts';
import { downloadCache } from '../site/download-cache.ts';

export function downloads(): AstroIntegration {
	return {
		name: 'downloads',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const folder = join(fileURLToPath(dir), 'downloads');
				const index = join(folder, 'index.json');
				if (!existsSync(index)) return;
				const { files, packs } = JSON.parse(readFileSync(index, 'utf8')) as DownloadIndex;
				for (const { file } of [...files, ...packs]) {
					mkdirSync(dirname(join(folder, file)), { recursive: true });
					copyFileSync(join(downloadCache, file), join(folder, file));
				}
			},
		},
	};
}
