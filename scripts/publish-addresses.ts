/** Adds every address of the site to the list of those that are kept for good: `npm run publish-addresses`. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { manifestName, readPublishedAddresses } from '#lib/content/read-source.ts';
import { addPublished, writePublished } from '#lib/links/published.ts';
import { buildSite } from './commands/build-site.ts';
import { composeContent } from './commands/compose-content.ts';
import { findContent } from './commands/content-folder.ts';
import { endWith } from './commands/end-with.ts';
import { listBuiltAddresses } from './commands/published-site.ts';

await endWith('publish-addresses', async () => {
	const { values } = parseArgs({ options: { content: { type: 'string' } } });
	const content = findContent(values.content);
	const out = resolve(import.meta.dirname, '../dist');
	const built = await buildSite({ content, out });
	if (built !== 0) return built;
	const earlier = readPublishedAddresses(content);
	const all = addPublished(earlier, listBuiltAddresses(out, composeContent(content)));
	writeFileSync(join(content, manifestName), writePublished(all));
	const count = ({ pages, codes }: typeof all) => Object.keys(pages).length + Object.keys(codes).length;
	console.log(
		`${count(all) - count(earlier)} new addresses. All ${count(all)} are kept for good: commit the list.`,
	);
	return 0;
});
