/** Live editing: the site as it changes, with our content report again after every save. */
import { watch } from 'node:fs';
import { parseArgs } from 'node:util';
import { findContent } from './commands/content-folder.ts';
import { endWith } from './commands/end-with.ts';
import { readPort, startLiveSite } from './commands/live-site.ts';
import { runCommand } from './commands/run-command.ts';

await endWith('dev', async () => {
	const { values } = parseArgs({
		options: { content: { type: 'string' }, port: { type: 'string', default: '4321' } },
	});
	const port = readPort(values.port, 'dev');
	const content = findContent(values.content);
	const check = () => runCommand('node', ['scripts/check.ts', '--content', content]);
	await check();

	let timer: NodeJS.Timeout | undefined;
	watch(content, { recursive: true }, () => {
		clearTimeout(timer);
		timer = setTimeout(check, 150);
	});
	const address = await startLiveSite(content, port);
	console.log(`\nThe site is at ${address}/\nIt changes whenever you save a file. Press Ctrl and C to stop.`);
	return 0;
});
