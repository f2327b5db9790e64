import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { siteSchema, type Site } from '../schemas/site.ts';

/** The settings of the site, for the build itself. @throws when they do not fit; `npm run check` says what is wrong. */
export function readSiteSettings(contentRoot: string): Site {
	return siteSchema.parse(parse(readFileSync(join(contentRoot, 'site/site.yaml'), 'utf8')));
}
