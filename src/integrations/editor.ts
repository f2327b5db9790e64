/**
 * Puts the editor at `/admin/`: a page of its own, and the files that it loads. Bundling takes some seconds, so the files
 * are kept in `.cache/editor` by the hash of all they are made of.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { listTypes, usualEnding, type Ending } from '../lib/editor/config.ts';
import { writeEditorPage } from '../lib/editor/page.ts';
import { listFiles } from '../lib/hosting/sync-folder.ts';
import { fileKinds, type CollectionName } from '../schemas/collections.ts';
import type { Site } from '../schemas/site.ts';
import { sveltia } from './sveltia.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const entry = 'src/components/editor/start.ts';

export function editor(site: Site, ownRoot: string): AstroIntegration {
	return {
		name: 'editor',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				if (process.env['ALONGSIDE_EDITOR'] === 'off') return;
				const files = await bundle();
				const folder = join(fileURLToPath(dir), 'admin');
				cpSync(files, folder, { recursive: true });
				rmSync(join(folder, '.vite'), { recursive: true });
				const { name, address, editor: signIn } = site;
				const settings = {
					site: { name, address, ...(signIn ? { editor: signIn } : {}) },
					folder: findFolder(ownRoot),
					takesFromLibrary: site.library !== undefined,
					otherEndings: findOtherEndings(ownRoot),
				};
				const script = `./${readEntry(files)}`;
				writeFileSync(
					join(folder, 'index.html'),
					writeEditorPage({ language: site.language, settings, script }),
				);
			},
		},
	};
}

/** The folder with the files of the editor. */
async function bundle(): Promise<string> {
	const folder = join(root, '.cache/editor', hashSources());
	if (existsSync(join(folder, '.vite/manifest.json'))) return folder;
	rmSync(join(root, '.cache/editor'), { recursive: true, force: true });
	await build({
		configFile: false,
		root,
		base: './',
		logLevel: 'error',
		publicDir: false,
		plugins: [sveltia(root)],
		// One of its users asks for it in the old way, which would bring it twice.
		resolve: { alias: [{ find: /^acorn$/, replacement: join(root, 'node_modules/acorn/dist/acorn.mjs') }] },
		build: {
			outDir: folder,
			assetsDir: '.',
			manifest: true,
			target: 'es2022',
			modulePreload: false,
			assetsInlineLimit: 0,
			chunkSizeWarningLimit: 4000,
			rolldownOptions: { input: join(root, entry) },
		},
	});
	return folder;
}

function hashSources(): string {
	const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
	for (const folder of ['src/components/editor', 'src/integrations', 'src/lib', 'src/schemas'])
		for (const file of listFiles(join(root, folder))) hash.update(readFileSync(join(root, folder, file)));
	return hash.digest('hex').slice(0, 16);
}

function readEntry(files: string): string {
	const manifest = JSON.parse(readFileSync(join(files, '.vite/manifest.json'), 'utf8')) as Record<
		string,
		{ file: string }
	>;
	return manifest[entry]!.file;
}

/** The content as it lies in the folder that is opened; a folder of content elsewhere is opened itself. */
function findFolder(ownRoot: string): string {
	const path = relative(root, ownRoot).split(sep).join('/');
	return path.startsWith('..') ? '' : path;
}

function findOtherEndings(ownRoot: string): Partial<Record<CollectionName, Ending[]>> {
	const files = listFiles(ownRoot).map((file) => file.split(sep).join('/'));
	const names = [...new Set(listTypes({ otherEndings: {} }).map(({ collection }) => collection))];
	const others = names.map((name) => {
		const endings = (fileKinds[name] as readonly Ending[]).filter(
			(ending) =>
				ending !== usualEnding(name) &&
				files.some((file) => file.startsWith(`${name}/`) && file.endsWith(`.${ending}`)),
		);
		return [name, endings] as const;
	});
	return Object.fromEntries(others.filter(([, endings]) => endings.length > 0));
}
