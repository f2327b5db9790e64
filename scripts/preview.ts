/** The site with its drafts, on this machine only: `npm run preview -- <entry>`. Exit code 2 where there is no such entry. */
import { parseArgs } from 'node:util';
import { findContent } from './commands/content-folder.ts';
import { endWith } from './commands/end-with.ts';
import { findPage, readPort, startLiveSite } from './commands/live-site.ts';
import { tellUsage } from './commands/usage.ts';

await endWith('preview', async () => {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			content: { type: 'string' },
			port: { type: 'string', default: '4321' },
			help: { type: 'boolean', default: false },
		},
	});
	if (values.help) {
		console.log(tellUsage('preview'));
		return 0;
	}
	const content = findContent(values.content);
	const [entry] = positionals;
	const path = entry === undefined ? undefined : findPage(content, entry);
	const address = await startLiveSite(content, readPort(values.port, 'preview'));
	console.log(
		[
			'The site with its drafts. Only this computer sees it, and nothing of it is published.',
			...(path ? [`The entry: ${address}${path}`] : [`The site: ${address}/`]),
			`What stands between the drafts and publication: ${address}/preview/report/`,
			'It changes whenever you save a file. Press Ctrl and C to stop.',
		].join('\n'),
	);
	return 0;
});
