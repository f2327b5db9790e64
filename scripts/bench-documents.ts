/** Measures the files for download, and writes the figures into docs/performance.md: `npm run bench:documents`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { filesInRoom } from '#lib/documents/pdf/typst.ts';
import { measureDownloads } from '../bench/builds.ts';
import {
	measureFiles,
	readDocuments,
	repeatProtocols,
	reword,
	takeMiddles,
	type FileCost,
} from '../bench/documents.ts';
import { replaceFigures, writeFileTable, writeGrowthTable, writeShareTable } from '../bench/report.ts';

const { values } = parseArgs({
	options: {
		sizes: { type: 'string', default: '100,300,1000' },
		'skip-builds': { type: 'boolean', default: false },
	},
});
/** Odd, so that there is one in the middle. */
const rounds = 5;
const root = resolve(import.meta.dirname, '..');
const documents = readDocuments();

// The engine starts with the first PDF, and its program is made fast while it runs: a build pays for that once.
const start = sumOf(await measureFiles([reword(documents[0]!, 1)]));
const warming = sumOf(await measureFiles(documents.map((document) => reword(document, 2))));
const all: FileCost[] = [];
for (let round = 0; round < rounds; round++) all.push(...(await measureFiles(documents)));
const files = takeMiddles(all);
const growth = [];
for (const size of values.sizes.split(',').map(Number))
	growth.push({ size, costs: await measureFiles(repeatProtocols(documents, size)) });

const builds = values['skip-builds'] ? [] : await measureDownloads();
const machine = `${cpus().length} × ${cpus()[0]?.model ?? arch()}, Node ${process.versions.node}`;
const figures = [
	`Measured on ${new Date().toISOString().slice(0, 10)} with \`npm run bench:documents -- --sizes ${values.sizes}${values['skip-builds'] ? ' --skip-builds' : ''}\` on ${machine}.`,
	`The first files, with the start of the layout engine, took ${start} s. All files took ${warming} s while it was warming up, and ${sumOf(files)} s afterwards. The table shows the middle of ${rounds} rounds for each file. The longest were ${nameLongest(files)}. With the start of a thread, once in ${filesInRoom} PDFs, a file took up to ${Math.max(...all.map(({ cpu }) => cpu)).toFixed(0)} ms.`,
	writeFileTable(files),
	writeGrowthTable(growth),
	...(builds.length > 0 ? [writeShareTable(builds)] : []),
].join('\n\n');
console.log(figures);
const page = resolve(root, 'docs/performance.md');
writeFileSync(page, replaceFigures(readFileSync(page, 'utf8'), figures, 'documents'));

/** CPU seconds. */
function sumOf(costs: readonly FileCost[]): string {
	return (costs.reduce((sum, { cpu }) => sum + cpu, 0) / 1000).toFixed(1);
}

function nameLongest(costs: readonly FileCost[]): string {
	const longest = costs.toSorted((a, b) => b.cpu - a.cpu).slice(0, 3);
	return longest.map(({ id, format, cpu }) => `${id} (${format}, ${cpu.toFixed(0)} ms)`).join(', ');
}
