/** Adds every address of the site to the list of those that are kept for good: `npm run publish-addresses`. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readPublishedAddresses } from '#lib/content/read-source.ts';
import { addPublished, writePublished } from '#lib/links/published.ts';
import { buildSite } from './commands/build-site.ts';
import { composeContent } from './commands/compose-content.ts';
import { findContent } from './commands/content-folder.ts';
import { listBuiltAddresses } from './commands/published-site.ts';

const root = resolve(import.meta.dirname, '..');
const content = findContent();
const out = resolve(root, 'dist');

process.exitCode = await buildSite({ out });
if (process.exitCode === 0) {
	const earlier = readPublishedAddresses(content);
	const all = addPublished(earlier, listBuiltAddresses(out, composeContent(content)));
	writeFileSync(join(content, 'published-addresses.json'), writePublished(all));
	const count = ({ pages, codes }: typeof all) => Object.keys(pages).length + Object.keys(codes).length;
	console.log(
		`${count(all) - count(earlier)} new addresses. All ${count(all)} are kept for good: commit the list.`,
	);
}
