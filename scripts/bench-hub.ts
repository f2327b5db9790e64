/** Measures hubs of generated sites and writes the figures into docs/scale.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureHub, weighReading, type HubFigures } from '../bench/hub.ts';
import { formatSize } from '#lib/text/count.ts';
import { replaceFigures, writeHubTable } from '../bench/report.ts';

const { values } = parseArgs({
	options: { sizes: { type: 'string', default: '50,100,200' }, dist: { type: 'string', default: 'dist' } },
});
const root = resolve(import.meta.dirname, '..');
const figures: HubFigures[] = [];
for (const size of values.sizes.split(',').map(Number)) {
	figures.push(await measureHub(size, resolve(root, values.dist)));
	console.log(writeHubTable(figures));
}

const machine = `${cpus().length} × ${cpus()[0]?.model ?? arch()}, Node ${process.versions.node}`;
const text = [
	`Measured on ${new Date().toISOString().slice(0, 10)} with \`npm run build\` and \`npm run bench:hub -- --sizes ${values.sizes}\` on ${machine}.`,
	writeHubTable(figures),
	sayReading(resolve(root, values.dist)),
	...(figures.length > 1 ? [sayGrowth(figures[0]!, figures.at(-1)!)] : []),
].join('\n\n');
console.log(text);
const page = resolve(root, 'docs/scale.md');
writeFileSync(page, replaceFigures(readFileSync(page, 'utf8'), text));
process.exit(0);

function sayReading(dist: string): string {
	const { files, bytes, brotli } = weighReading(dist);
	return `Of this site a hub reads ${files} files: ${formatSize(bytes)}, ${formatSize(brotli)} after brotli.`;
}

/** Peaks only grow: the sizes have to be in order. */
function sayGrowth(first: HubFigures, last: HubFigures): string {
	const each = ((last.peak - first.peak) * 1000) / (last.entries - first.entries);
	return `From ${first.sites} to ${last.sites} sites each further entry took ${Math.round(each)} kB of memory.`;
}
