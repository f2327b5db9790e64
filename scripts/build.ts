/** Checks the content, builds the site aside, and only then changes `dist`. */
import { buildSite } from './commands/build-site.ts';

process.exitCode = await buildSite();
