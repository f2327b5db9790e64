/** Measures the search of the built site and of generated ones, and writes the figures into docs/search.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { replaceFigures, writeSearchTable } from '../bench/report.ts';
import { measureSearch, measureSearchAt } from '../bench/search.ts';

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '100,1000,5000' } } });
const root = resolve(import.meta.dirname, '..');

const sizes = values.sizes.split(',').filter(Boolean).map(Number);
const figures = [await measureSearch(resolve(root, 'dist'))];
for (const size of sizes) figures.push(await measureSearchAt(size));

const machine = `${cpus().length} × ${cpus()[0]?.model ?? arch()}, Node ${process.versions.node}`;
const text = [
	`Measured on ${new Date().toISOString().slice(0, 10)} with \`npm run build\` and \`npm run bench:search -- --sizes ${values.sizes}\` on ${machine}.`,
	writeSearchTable(figures),
].join('\n\n');
console.log(text);
const page = resolve(root, 'docs/search.md');
writeFileSync(page, replaceFigures(readFileSync(page, 'utf8'), text));
process.exit(0);
