import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFiles } from '../lib/hosting/sync-folder.ts';
import { addPagePolicy } from '../lib/hosting/page-policy.ts';

/** Gives every built page its Content-Security-Policy. */
export function pagePolicies(): AstroIntegration {
	return {
		name: 'page-policies',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const folder = fileURLToPath(dir);
				for (const file of listFiles(folder)) {
					if (!file.endsWith('.html')) continue;
					const path = join(folder, file);
					writeFileSync(path, addPagePolicy(readFileSync(path, 'utf8')));
				}
			},
		},
	};
}
