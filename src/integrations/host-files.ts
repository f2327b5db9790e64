import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readSource } from '../lib/content/read-source.ts';
import { writeHtaccess } from '../lib/hosting/hosts/apache.ts';
import { writeWebConfig } from '../lib/hosting/hosts/iis.ts';
import { writeHeadersFile, writeRedirectsFile } from '../lib/hosting/hosts/netlify.ts';
import { listRedirects } from '../lib/hosting/hosts/redirects.ts';

/** Writes what hosts read beside the site, each its own; the others pass it over. nginx is set up outside the site. */
export function hostFiles(contentRoot: string, base: string): AstroIntegration {
	return {
		name: 'host-files',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const redirects = listRedirects(readSource(contentRoot, contentRoot).files);
				const files = {
					_headers: writeHeadersFile(base),
					_redirects: writeRedirectsFile(base, redirects),
					'.htaccess': writeHtaccess(base, redirects),
					'web.config': writeWebConfig(),
					// GitHub Pages would leave out folders whose names begin with an underscore.
					'.nojekyll': '',
				};
				for (const [name, text] of Object.entries(files)) writeFileSync(join(fileURLToPath(dir), name), text);
			},
		},
	};
}
