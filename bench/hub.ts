/** What a hub costs as the number of its sites grows: reading, putting together, indexing, and what a reader fetches. */
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { gatherSites } from '#lib/federation/gather.ts';
import type { Fetch } from '#lib/federation/download.ts';
import { toListedStudy, toSearchRecord } from '#lib/federation/listed.ts';
import { mergeSites, type Hub } from '#lib/federation/merge.ts';
import { writeCollection, type ApiEntry } from '#lib/feeds/api.ts';
import { listFiles } from '#lib/hosting/sync-folder.ts';
import { collectionFaces } from '#lib/links/collection-faces.ts';
import { hubSchema } from '#schemas/hub.ts';
import { openCopies, writeHub } from '../scripts/commands/hub-files.ts';
import { indexEntries } from '../src/integrations/hub.ts';
import { writeText, writeTitle } from './prose.ts';
import { makeRandom } from './random.ts';

const root = resolve(import.meta.dirname, '..');
const work = join(root, '.cache/bench/hub');
const perSite = 100;
const offered = ['case-studies', 'decisions', 'protocols', 'proformas', 'training', 'guides'] as const;

export interface HubFigures {
	sites: number;
	entries: number;
	/** Processor time in milliseconds for an entry: reading and putting together; indexing. */
	gather: number;
	index: number;
	/** The most memory of this program at any time, in MB. */
	peak: number;
	/** Bytes after brotli: what the search asks for first; the case studies of “like ours”. */
	first: number;
	studies: number;
	/** Bytes of the index on disk. */
	onDisk: number;
}

/** `dist` is a built site; its entries are the models of the generated ones, 100 for each site. */
export async function measureHub(sites: number, dist: string): Promise<HubFigures> {
	rmSync(work, { recursive: true, force: true });
	const settings = hubSchema.parse({
		sites: Array.from({ length: sites }, (_, place) => ({ id: `site-${place}`, address: addressOf(place) })),
	});
	const start = process.cpuUsage();
	const options = {
		fetch: answerFrom(readModels(dist)),
		store: openCopies(join(work, 'copies')),
		now: new Date(),
	};
	const hub = mergeSites(await gatherSites(settings, options), options.now);
	writeHub(join(work, 'hub.jsonl'), hub, options.store);
	const gather = sinceThen(start);
	const again = process.cpuUsage();
	await indexEntries(join(work, 'all'), join(work, 'hub.jsonl'), sourceOf(hub));
	const entries = hub.entries.length;
	return {
		sites,
		entries,
		gather: gather / entries,
		index: sinceThen(again) / entries,
		peak: Math.round(process.resourceUsage().maxRSS / 1024),
		first: brotliCompressSync(readFileSync(join(work, 'all/first.json'))).length,
		studies: brotliCompressSync(JSON.stringify(hub.entries.flatMap((entry) => toListedStudy(entry, hub))))
			.length,
		onDisk: listFiles(join(work, 'all')).reduce(
			(sum, file) => sum + readFileSync(join(work, 'all', file)).length,
			0,
		),
	};
}

/** What a hub reads of the site in `dist` each time, in bytes: as they are, and after brotli. */
export function weighReading(dist: string): { files: number; bytes: number; brotli: number } {
	const collections = Object.keys(collectionFaces).map((name) => `api/${name}.json`);
	const files = ['api/index.json', 'feed.json', ...collections].map((file) => readFileSync(join(dist, file)));
	const sum = (weigh: (file: Buffer) => number) => files.reduce((all, file) => all + weigh(file), 0);
	return {
		files: files.length,
		bytes: sum((file) => file.length),
		brotli: sum((file) => brotliCompressSync(file).length),
	};
}

function addressOf(place: number | string): string {
	return `https://partnership-${place}.example/`;
}

function sourceOf(hub: Hub) {
	const records = hub.entries.map((entry) => toSearchRecord(entry, hub));
	return { lexicon: { stop: '' }, kinds: {}, terms: [], lists: [], longKinds: [], records } as never;
}

function readModels(dist: string): Map<string, ApiEntry[]> {
	return new Map(
		offered.map((name) => [
			name,
			(JSON.parse(readFileSync(join(dist, `api/${name}.json`), 'utf8')) as { entries: ApiEntry[] }).entries,
		]),
	);
}

/** Every site answers with entries of its own: another title, another summary, another page. */
function answerFrom(models: ReadonlyMap<string, ApiEntry[]>): Fetch {
	const all = [...models].flatMap(([collection, entries]) => entries.map((entry) => ({ collection, entry })));
	return (address) => {
		const site = new URL(address).hostname.replace(/\D+/g, '');
		const path = new URL(address).pathname;
		if (path === '/api/index.json')
			return answer({
				apiVersion: '1',
				name: `Partnership ${site}`,
				licence: 'CC BY 4.0',
				collections: offered.map((name) => ({ name })),
			});
		if (path === '/feed.json') return answer({ version: 'https://jsonfeed.org/version/1.1', items: [] });
		const collection = path.replace(/^\/api\/|\.json$/g, '');
		const entries = Array.from({ length: perSite }, (_, place) => ({ ...all[place % all.length]!, place }))
			.filter((one) => one.collection === collection)
			.map(({ entry, place }) => vary(entry, { collection, site, place }));
		return answer(JSON.parse(writeCollection(collection as 'guides', entries, 'CC BY 4.0')));
	};
}

function vary(
	entry: ApiEntry,
	{ collection, site, place }: { collection: string; site: string; place: number },
): ApiEntry {
	const id = `generated-${place}`;
	const random = makeRandom(Number(site) * perSite + place);
	const data = {
		...(entry.data as object),
		title: writeTitle(random, place),
		summary: writeText(random, 20, 200),
	};
	return { ...entry, id, address: `${addressOf(site)}${collection}/${id}/`, data };
}

function answer(value: unknown): Promise<Response> {
	return Promise.resolve(Response.json(value));
}

function sinceThen(start: NodeJS.CpuUsage): number {
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}
