/** Measures the build side by side with a bare one, and writes the figures into docs/performance.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureContent, measureEdit, measureSize, type Build } from '../bench/builds.ts';
import { replaceFigures, writeBuildTable, writeWeightTable } from '../bench/report.ts';

const { values } = parseArgs({
	options: {
		sizes: { type: 'string', default: '100,1000,5000' },
		'skip-bare': { type: 'boolean', default: false },
	},
});
const root = resolve(import.meta.dirname, '..');

const builds: Build[] = await measureContent();
for (const size of values.sizes.split(',').map(Number))
	builds.push(...(await measureSize(size, !values['skip-bare'])));
const changed = await measureEdit();

const machine = `${cpus().length} × ${cpus()[0]?.model ?? arch()}, Node ${process.versions.node}`;
const figures = [
	`Measured on ${new Date().toISOString().slice(0, 10)} with \`npm run bench -- --sizes ${values.sizes}\` on ${machine}.`,
	writeBuildTable(builds),
	`One sentence added to one protocol changes ${changed.length} files: ${changed.join(', ')}.`,
	writeWeightTable(resolve(root, '.cache/bench/out')),
].join('\n\n');
console.log(figures);
const page = resolve(root, 'docs/performance.md');
writeFileSync(page, replaceFigures(readFileSync(page, 'utf8'), figures));
