/** The builds that are measured. Each begins with nothing kept from the last, unless it is the warm one. */
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listFiles, syncFolder } from '#lib/hosting/sync-folder.ts';
import { writeBareContent } from './bare-content.ts';
import { generateContent } from './generate.ts';
import { measure, type Cost } from './measure.ts';

const root = resolve(import.meta.dirname, '..');
const work = join(root, '.cache/bench');
const content = join(root, 'src/content');

export interface Build extends Cost {
	name: string;
	entries: number;
	/** Size of what was built, in MB. */
	output: number;
}

async function buildEngine(
	name: string,
	options: { content: string; entries: number; env?: Record<string, string> },
): Promise<Build> {
	const out = join(work, 'out');
	rmSync(out, { recursive: true, force: true });
	const env = {
		ALONGSIDE_CONTENT: options.content,
		ALONGSIDE_OUT: out,
		ASTRO_TELEMETRY_DISABLED: '1',
		...options.env,
	};
	const cost = await measure('astro build --force --silent', { cwd: root, env });
	return { name, entries: options.entries, ...cost, output: sizeOf(out) };
}

/** What `npm run build` does before it starts Astro. */
async function measureCheck(name: string, folder: string, entries: number): Promise<Build> {
	const cost = await measure(`node scripts/check.ts --content ${folder}`, { cwd: root, env: {} });
	return { name, entries, ...cost, output: 0 };
}

/** This content: the first build of a fresh clone, then one that has kept the pictures and the files for download. */
export async function measureContent(): Promise<Build[]> {
	const entries = listFiles(content).length;
	for (const kept of ['cards', 'downloads'])
		rmSync(join(root, '.cache', kept), { recursive: true, force: true });
	return [
		await measureCheck('the check of this content', content, entries),
		await buildEngine('this content, cold', { content, entries }),
		await buildEngine('this content, pictures and files kept', { content, entries }),
	];
}

/** This content without files for download, then with all of them made, then with all of them kept. */
export async function measureDownloads(): Promise<Build[]> {
	const entries = listFiles(content).length;
	rmSync(join(root, '.cache/downloads'), { recursive: true, force: true });
	const env = { ALONGSIDE_DOWNLOADS: 'off' };
	return [
		await buildEngine('without files', { content, entries, env }),
		await buildEngine('all files made', { content, entries }),
		await buildEngine('all files kept', { content, entries }),
	];
}

/** `size` generated entries, without pictures and files for download, by this engine and by a bare Astro project with Pagefind. */
export async function measureSize(size: number, withBare: boolean): Promise<Build[]> {
	const generated = join(work, `content-${size}`);
	const entries = generateContent(size, content, generated);
	const env = { ALONGSIDE_CARDS: 'off', ALONGSIDE_DOWNLOADS: 'off' };
	const builds = [
		await measureCheck('the check before it', generated, size),
		await buildEngine('Alongside', { content: generated, entries: size, env }),
	];
	if (withBare) {
		const bare = join(work, 'bare');
		rmSync(bare, { recursive: true, force: true });
		cpSync(join(root, 'bench/bare'), bare, { recursive: true });
		symlinkSync(join(root, 'node_modules'), join(bare, 'node_modules'));
		writeBareContent(entries, join(bare, 'content'));
		const cost = await measure('astro build --force --silent && pagefind --site dist --silent', {
			cwd: bare,
			env: { ASTRO_TELEMETRY_DISABLED: '1' },
		});
		builds.push({
			name: 'bare Astro and Pagefind',
			entries: size,
			...cost,
			output: sizeOf(join(bare, 'dist')),
		});
	}
	return builds;
}

/** The files that change on disk after one sentence of one entry was edited. */
export async function measureEdit(): Promise<string[]> {
	const edited = join(work, 'edited');
	const published = join(work, 'published');
	rmSync(published, { recursive: true, force: true });
	rmSync(edited, { recursive: true, force: true });
	mkdirSync(work, { recursive: true });
	cpSync(content, edited, { recursive: true });
	const env = { ALONGSIDE_SEARCH: 'off' };
	await buildEngine('before', { content: edited, entries: 0, env });
	syncFolder(join(work, 'out'), published);
	const file = join(edited, 'protocols/staying-in-scope.md');
	writeFileSync(file, `${readFileSync(file, 'utf8')}\nThis sentence was added.\n`);
	await buildEngine('after', { content: edited, entries: 0, env });
	return syncFolder(join(work, 'out'), published).written;
}

function sizeOf(folder: string): number {
	const bytes = listFiles(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
	return Math.round(bytes / 100_000) / 10;
}
