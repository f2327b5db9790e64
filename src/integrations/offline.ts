/** Writes what lets the site be read without a connection: the service worker, and the list of each session’s files. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { OfflineBuild } from '../components/offline/worker-types.ts';
import type { DownloadIndex } from '../lib/downloads/index-file.ts';
import { listFiles } from '../lib/hosting/sync-folder.ts';
import { collectionFaces } from '../lib/links/collection-faces.ts';
import { entryPath } from '../lib/links/paths.ts';
import { listWithFiles, writeSessionList, type BuiltFiles } from '../lib/offline/session-list.ts';
import { listSessionParts, type SiteParts } from '../lib/offline/session-parts.ts';
import { sessionListFile } from '../lib/offline/rules.ts';
import { bundleScript } from './bundle-script.ts';

/** What every device keeps from the first visit on, as site paths; a page brings the files that it names. */
const always = ['/', '/offline/', '/protocols/raising-a-serious-concern/', '/search/'];
/** Made for other programs, never asked for by a page. */
const notPartOfIt = /^(?:sw\.js|downloads\/kit\.zip)$/;

export function offline(base: string): AstroIntegration {
	return {
		name: 'offline',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir);
				const site = readBuilt(folder, base);
				for (const session of listSessionParts(readParts(folder))) {
					const list = writeSessionList(session, site);
					writeFileSync(join(folder, 'training', session.id, sessionListFile), JSON.stringify(list));
				}
				const build = { base, version: hashFolder(folder), always: listWithFiles(always, site) };
				writeFileSync(join(folder, 'sw.js'), await bundleWorker(build));
			},
		},
	};
}

function readBuilt(folder: string, base: string): BuiltFiles {
	const read = (path: string) => {
		const file = join(folder, path.slice(base.length), path.endsWith('/') ? 'index.html' : '');
		return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
	};
	return { base, read };
}

function readParts(folder: string): SiteParts {
	const read = <T>(file: string): T => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
	const entries = (collection: string) =>
		read<{ entries: { id: string; data: { code: string } }[] }>(`api/${collection}.json`).entries;
	const paths = new Map(
		Object.keys(collectionFaces).flatMap((collection) =>
			entries(collection).map(({ id, data }) => [data.code, entryPath(collection, id)]),
		),
	);
	const downloads = join(folder, 'downloads/index.json');
	return {
		sessions: entries('training') as unknown as SiteParts['sessions'],
		findPath: (code) => paths.get(code),
		files: existsSync(downloads) ? read<DownloadIndex>('downloads/index.json').files : [],
	};
}

function hashFolder(folder: string): string {
	const hash = createHash('sha256');
	for (const file of listFiles(folder))
		if (!notPartOfIt.test(file)) hash.update(file).update(readFileSync(join(folder, file)));
	return hash.digest('hex').slice(0, 12);
}

/** The worker as one classic script: not every browser takes a module here. */
function bundleWorker(build: OfflineBuild): Promise<string> {
	const input = fileURLToPath(new URL('../components/offline/service-worker.ts', import.meta.url));
	return bundleScript(input, `const build=${JSON.stringify(build)};`);
}
