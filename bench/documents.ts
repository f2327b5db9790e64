/** What each kind of file costs, in CPU time, so that other work on the machine does not count. */
import { join, resolve } from 'node:path';
import { readSource } from '#lib/content/read-source.ts';
import type { Document } from '#lib/documents/document.ts';
import { makeDocuments } from '#lib/downloads/documents.ts';
import type { FormatName } from '#lib/downloads/formats.data.ts';
import { listFormats } from '#lib/downloads/plan.ts';
import { buildKnowledge, type Entries } from '#lib/trail/knowledge.ts';
import { schemas, type CollectionName } from '#schemas/collections.ts';
import { writers } from '../src/site/writers.ts';
import { makeRandom } from './random.ts';
import { middleOf } from './spread.ts';

const root = resolve(import.meta.dirname, '..');

export interface FileCost {
	id: string;
	kind: Document['kind'];
	format: FormatName;
	/** CPU time in ms. */
	cpu: number;
	bytes: number;
}

/** The documents of `src/content`, as a build makes them. */
export function readDocuments(): Document[] {
	const { files } = readSource(join(root, 'src/content'), root);
	const read = (name: CollectionName) =>
		files
			.filter(({ collection }) => collection === name)
			.map(({ id, parsed }) => ({ id, data: schemas[name].parse(parsed.data), body: parsed.body }))
			.filter(({ data }) => !('status' in data) || data.status === 'published');
	const names = Object.keys(schemas) as CollectionName[];
	const all = Object.fromEntries(names.map((name) => [name, read(name)])) as unknown as Entries;
	return makeDocuments({ all, base: '/', site: all.site[0]!.data, knowledge: buildKnowledge(all) });
}

/**
 * Writes every file of the documents once, one format after the other: what the writer of one leaves behind is not
 * cleared up in the time of another. The writers have been started before.
 */
export async function measureFiles(documents: readonly Document[]): Promise<FileCost[]> {
	const files = documents.flatMap((document) =>
		listFormats(document).map((format) => ({ document, format })),
	);
	const costs: FileCost[] = [];
	for (const group of Map.groupBy(files, ({ format }) => format).values())
		for (const { document, format } of group) {
			const { cpu, bytes } = await timeCpu(() => writers[format](document));
			costs.push({ id: document.id, kind: document.kind, format, cpu, bytes });
		}
	return costs.toSorted((a, b) => a.kind.localeCompare(b.kind));
}

/**
 * For each file the middle of what it took in several rounds: in one or another it paid for a thread that started anew,
 * or for a table of the engine that had outgrown its room. Between two rounds of a file more than `filesInRoom` others
 * are written, so the engine remembers nothing of it.
 */
export function takeMiddles(costs: readonly FileCost[]): FileCost[] {
	const files = Map.groupBy(costs, ({ id, kind, format }) => `${kind} ${id} ${format}`);
	return [...files.values()].map((same) => ({ ...same[0]!, cpu: middleOf(same.map(({ cpu }) => cpu)) }));
}

/** As many protocols as asked for: the ones there are, again and again, each with a code and words of its own. */
export function repeatProtocols(documents: readonly Document[], count: number): Document[] {
	const protocols = documents.filter(({ kind }) => kind === 'protocol');
	return Array.from({ length: count }, (_empty, index) => ({
		...reword(protocols[index % protocols.length]!, count * 10_000 + index),
		code: `P${index + 1}`,
		id: `protocol-${index + 1}`,
	}));
}

const vowels = [...'aeiou'];
/** The properties that hold text for readers. */
const worded = new Set(['text', 'title', 'term', 'caption', 'label', 'hint', 'summary']);

/**
 * The document with other words of the same length, always the same for a seed: the layout engine remembers every
 * paragraph that it has seen, and would have nothing left to do.
 */
export function reword<T>(document: T, seed: number): T {
	const { pick } = makeRandom(seed);
	const other = (text: string) => text.replace(/[aeiou]/g, () => pick(vowels));
	return JSON.parse(
		JSON.stringify(document, (key, value: unknown) =>
			typeof value === 'string' && worded.has(key) ? other(value) : value,
		),
	) as T;
}

async function timeCpu(
	write: () => Uint8Array | Promise<Uint8Array>,
): Promise<{ cpu: number; bytes: number }> {
	const before = process.cpuUsage();
	const { length } = await write();
	const { user, system } = process.cpuUsage(before);
	return { cpu: (user + system) / 1000, bytes: length };
}
