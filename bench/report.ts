/** The figures as Markdown tables, and the page that holds them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Build } from './builds.ts';
import type { SearchFigures } from './search.ts';
import { middleOf, spread, type Spread } from './spread.ts';
import type { FileCost } from './documents.ts';
import type { HubFigures } from './hub.ts';

const kinds = [
	['Home', ''],
	['Case study', 'case-studies/priory-st-cluster/'],
	['Longest case study', 'case-studies/colchester-quads-and-triads/'],
	['Protocol, 14 steps', 'protocols/peer-review-visit/'],
	['Concern page', 'protocols/raising-a-serious-concern/'],
	['Decision', 'decisions/do-we-need-champions/'],
	['Form', 'proformas/two-column-record/'],
	['Session', 'training/whole-day-training/'],
	['Map', 'maps/method-map/'],
	['Guide', 'guides/start-here/'],
	['Stage', 'cycle/review/'],
	['Glossary', 'glossary/'],
	['Evidence', 'evidence/colchester-schools-consortium/'],
] as const;

export function writeBuildTable(builds: readonly Build[]): string {
	const rows = builds.map(({ name, entries, cpu, wall, peak, output }) =>
		row([
			name,
			entries,
			cpu.toFixed(1),
			((cpu * 1000) / Math.max(1, entries)).toFixed(1),
			wall.toFixed(1),
			peak,
			output,
		]),
	);
	return [
		row(['build', 'entries', 'CPU s', 'CPU ms an entry', 'wall s', 'peak MB', 'output MB']),
		row(Array.from({ length: 7 }, () => '-')),
		...rows,
	].join('\n');
}

/** `dist` is a built site; fonts are counted once. */
export function writeWeightTable(dist: string): string {
	const fonts = ['atkinson-next-400', 'young-serif-400'].reduce(
		(sum, name) => sum + readFileSync(join(dist, `fonts/${name}.woff2`)).length,
		0,
	);
	const rows = kinds
		.filter(([, path]) => existsSync(join(dist, path, 'index.html')))
		.map(([kind, path]) => {
			const page = readFileSync(join(dist, path, 'index.html'));
			const brotli = brotliCompressSync(page).length;
			return row([kind, page.length, gzipSync(page, { level: 9 }).length, brotli, brotli + fonts]);
		});
	return [
		row(['page', 'bytes', 'gzip', 'brotli', 'brotli and both fonts']),
		row(Array.from({ length: 5 }, () => '-')),
		...rows,
	].join('\n');
}

/** The first is the built site, by which the growth of the others is measured. */
export function writeSearchTable(figures: readonly SearchFigures[]): string {
	const range = ({ middle, most }: Spread, digits = 0) =>
		`${middle.toFixed(digits)}, ${most.toFixed(digits)}`;
	const [own] = figures;
	const rows = figures.map((one) =>
		row([
			one.entries || 'this site',
			one.pages,
			one.layer,
			one.firstAnswer,
			range(one.wholeSearch),
			one.ready.toFixed(0),
			range(one.first, 1),
			range(one.ranked, 1),
			range(one.mainThread.phone),
			range(one.mainThread.laptop),
			`× ${(one.pages / own!.pages).toFixed(1)}, × ${(one.firstAnswer / own!.firstAnswer).toFixed(1)}, × ${(one.ranked.middle / own!.ranked.middle).toFixed(1)}`,
		]),
	);
	return [
		row([
			'entries',
			'pages',
			'layer, B',
			'before the first answer, B',
			'whole search, B',
			'ready, ms',
			'first answer, ms',
			'ranking, ms',
			'page at a quarter of the speed, phone, ms',
			'laptop, ms',
			'growth of pages, bytes, ranking',
		]),
		row(Array.from({ length: 11 }, () => '-')),
		...rows,
	].join('\n');
}

export function writeHubTable(figures: readonly HubFigures[]): string {
	const rows = figures.map((one) =>
		row([
			one.sites,
			one.entries,
			one.gather.toFixed(2),
			one.index.toFixed(2),
			one.peak,
			(one.first / 1000).toFixed(0),
			(one.studies / 1000).toFixed(0),
			(one.onDisk / 1_000_000).toFixed(0),
		]),
	);
	return [
		row([
			'sites',
			'entries',
			'reading, CPU ms an entry',
			'indexing, CPU ms an entry',
			'peak MB',
			'first.json, kB brotli',
			'“like ours”, kB brotli',
			'index, MB',
		]),
		row(Array.from({ length: 8 }, () => '-')),
		...rows,
	].join('\n');
}

/** Puts the figures between the marks of a page that have their name, and leaves its words alone. */
export function replaceFigures(page: string, figures: string, name = 'figures'): string {
	return page.replace(
		new RegExp(`(<!-- ${name} -->)[\\s\\S]*(<!-- end of ${name} -->)`),
		(_all, start: string, end: string) => `${start}\n\n${figures}\n\n${end}`,
	);
}

export function writeFileTable(costs: readonly FileCost[]): string {
	const groups = Map.groupBy(costs, ({ kind, format }) => `${kind}, ${format}`);
	const rows = [...groups].map(([name, group]) => {
		const { middle, most } = spread(group.map(({ cpu }) => cpu));
		const size = middleOf(group.map(({ bytes }) => bytes));
		return row([name, group.length, middle.toFixed(1), most.toFixed(1), (size / 1000).toFixed(0)]);
	});
	return [
		row(['file', 'how many', 'CPU ms, middle', 'CPU ms, most', 'kB, middle']),
		row(Array.from({ length: 5 }, () => '-')),
		...rows,
	].join('\n');
}

/** Whether the cost of one file stays the same, however many there are. */
export function writeGrowthTable(sizes: readonly { size: number; costs: readonly FileCost[] }[]): string {
	const rows = sizes.map(({ size, costs }) => {
		const cpu = costs.reduce((sum, cost) => sum + cost.cpu, 0);
		return row([size, costs.length, (cpu / 1000).toFixed(1), (cpu / size).toFixed(0)]);
	});
	return [
		row(['protocols', 'files', 'CPU s', 'CPU ms a protocol']),
		row(Array.from({ length: 4 }, () => '-')),
		...rows,
	].join('\n');
}

export function writeShareTable(builds: readonly Build[]): string {
	const rows = builds.map(({ name, cpu, wall, peak, output }) =>
		row([name, cpu.toFixed(1), wall.toFixed(1), peak, output]),
	);
	return [
		row(['whole build', 'CPU s', 'wall s', 'peak MB', 'output MB']),
		row(Array.from({ length: 5 }, () => '-')),
		...rows,
	].join('\n');
}

function row(cells: readonly (string | number)[]): string {
	return `| ${cells.join(' | ')} |`;
}
