/** Checks the content, builds the site aside, and only then changes `dist`: `npm run build`. */
import { parseArgs } from 'node:util';
import { buildSite } from './commands/build-site.ts';
import { endWith } from './commands/end-with.ts';

await endWith('build', async () => {
	const { values } = parseArgs({
		options: { content: { type: 'string' }, base: { type: 'string' }, out: { type: 'string' } },
	});
	return buildSite(values);
});
