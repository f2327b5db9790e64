/**
 * Builds a hub for the tests with the command that an administrator types: of three built sites, of which one has taken
 * over all of the library, of one that is down and has an older copy, and of one that was never there. Its own content is the least that a site can have.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { HubEntry, SiteCopy } from '#lib/federation/copy.ts';
import { writeSiteFiles } from '#lib/new-site/site-files.ts';
import { runCommand } from '../../scripts/commands/run-command.ts';
import { serveAs } from './serve-as.ts';
import { hubSite, root, secondSite, sites } from './sites.ts';

const work = join(root, '.cache/test-hub');
/** Nobody answers there. */
const down = 'http://localhost:9/';
const dayBefore = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

rmSync(work, { recursive: true, force: true });
const shared = await serveAs('Alongside', { folder: sites.top.folder, origin: 'https://alongside.example' });
const second = await serveAs('Example Vale', { folder: secondSite.folder, origin: 'https://vale.example' });
const third = await serveAs('Example Coast', {
	folder: sites.top.folder,
	origin: 'https://alongside.example',
});

write('copies/moor.json', JSON.stringify(makeOlderCopy()));
write(
	'sites.yaml',
	JSON.stringify({
		sites: [
			{ id: 'shared', address: shared.address },
			{ id: 'vale', address: second.address },
			{ id: 'coast', address: third.address },
			{ id: 'moor', address: `${down}moor/` },
			{ id: 'gone', name: 'Example Gone', address: `${down}gone/` },
		],
	}),
);
for (const [path, text] of writeSiteFiles({
	name: 'Example hub',
	partnership: 'The example hub',
	address: 'https://hub.example',
	folder: '/',
	contactRole: 'The hub’s coordinator',
	contactHow: 'This hub is made up, so nobody answers.',
	palette: 'plum',
	leave: ['case-studies', 'decisions', 'protocols', 'proformas', 'training', 'maps', 'guides'],
	today: '2026-11-22',
}))
	write(join('content', path), text);

const off = { ALONGSIDE_CARDS: 'off', ALONGSIDE_DOWNLOADS: 'off', ALONGSIDE_EDITOR: 'off' };
const code = await runCommand(
	'node',
	[
		'scripts/hub.ts',
		...['--sites', join(work, 'sites.yaml'), '--out', hubSite.folder, '--cache', join(work, 'copies')],
	],
	{ ...process.env, ...off, ALONGSIDE_CONTENT: join(work, 'content') },
);
shared.server.close();
second.server.close();
third.server.close();
// 1 says that the hub was made and that not every site is there as it is now.
process.exit(code === 1 ? 0 : 2);

function write(path: string, text: string): void {
	mkdirSync(dirname(join(work, path)), { recursive: true });
	writeFileSync(join(work, path), text);
}

function makeOlderCopy(): SiteCopy {
	const entry: HubEntry = {
		collection: 'guides',
		address: `${down}moor/guides/peat-and-fog/`,
		code: 'G01',
		title: 'Visits in peat and fog',
		summary: 'When the moor road is closed.',
		stages: ['review'],
		audiences: ['headteacher'],
		themes: ['writing'],
		searchTerms: [],
		words: 'Ring before you set out. The moor road closes without a word.',
		hash: 'of-the-moor',
	};
	return {
		address: `${down}moor/`,
		name: 'Example Moor',
		licence: 'CC BY 4.0',
		read: dayBefore(3),
		entries: [entry],
		news: [],
		dropped: [],
	};
}
