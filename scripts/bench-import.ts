/** Measures the import of a case study of ten pages: `npm run bench:import`. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { arch, cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { makeAccount } from '../bench/account.ts';
import { middleOf } from '../bench/spread.ts';

const root = resolve(import.meta.dirname, '..');
const runs = 5;
const folder = mkdtempSync(join(tmpdir(), 'alongside-import-'));

try {
	const content = join(folder, 'content');
	console.log(
		`Ten pages of 450 words, ${runs} times each, on ${cpus().length} × ${cpus()[0]?.model ?? arch()}, Node ${process.versions.node}.`,
	);
	for (const [name, bytes] of Object.entries(await makeAccount(10))) {
		writeFileSync(join(folder, name), bytes);
		const times = Array.from({ length: runs }, () => measure(join(folder, name), content));
		const median = middleOf(times);
		console.log(`${name}: ${(median / 1000).toFixed(2)} s from the command to the draft (median)`);
	}
} finally {
	rmSync(folder, { recursive: true });
}

/** Milliseconds for the whole command, into a fresh copy of the site. @throws where it fails. */
function measure(path: string, content: string): number {
	rmSync(content, { recursive: true, force: true });
	cpSync(join(root, 'src/content'), content, { recursive: true });
	const start = performance.now();
	const { status, stderr } = spawnSync(
		process.execPath,
		[
			join(root, 'scripts/import.ts'),
			path,
			'--yes',
			'--content',
			content,
			'--reports',
			join(folder, 'reports'),
		],
		{ encoding: 'utf8', env: { ...process.env, NODE_COMPILE_CACHE: join(root, '.cache/node') } },
	);
	if (status !== 0) throw new Error(stderr);
	return performance.now() - start;
}
