/** One entry of another site’s data, judged by the same schemas as our own. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { stripInline } from '#lib/text/inline.ts';
import { schemas, type EntryData } from '#schemas/collections.ts';
import { slug } from '#schemas/shared.ts';
import type { HubCollection, HubEntry } from './copy.ts';
import { isBelow } from './is-below.ts';

/** The longest text of one entry that is searched. */
const mostLetters = 60_000;
/** A newer engine may write fields, in fields, that this one does not know. */
const mostUnknown = 5;

const envelope = z.object({
	id: slug,
	address: z.url(),
	data: z.record(z.string(), z.unknown()),
	body: z.string(),
});

export type ReadEntry = { entry: HubEntry } | { dropped: string };

/** `site` ends with a slash. An entry that is dropped is named, and none of its text is repeated. */
export function readEntry(collection: HubCollection, value: unknown, site: string): ReadEntry {
	const outer = envelope.safeParse(value);
	if (!outer.success) return { dropped: `${collection}: an entry has no right ${whatIsWrong(outer.error)}.` };
	const { id, address, body } = outer.data;
	const name = `${collection}/${id}`;
	if (!isBelow(address, site)) return { dropped: `${name}: its address is not on this site.` };
	const parsed = parseLeniently(schemas[collection as 'protocols'], outer.data.data);
	if (!parsed.success)
		return { dropped: `${name}: its field “${whatIsWrong(parsed.error)}” is not as docs/fields.md says.` };
	if (parsed.data.status !== 'published') return { dropped: `${name}: it is not published.` };
	return { entry: makeEntry({ collection, address: new URL(address).href, body }, parsed.data) };
}

/** Fields that are not known are passed over, as docs/api.md asks of every program that reads these files. */
function parseLeniently<T extends z.ZodType>(schema: T, data: unknown): z.ZodSafeParseResult<z.output<T>> {
	const copy = structuredClone(data);
	for (let time = 0; ; time++) {
		const result = schema.safeParse(copy);
		const unknown = result.error?.issues.filter((issue) => issue.code === 'unrecognized_keys') ?? [];
		if (result.success || unknown.length === 0 || time === mostUnknown) return result;
		for (const { path, keys } of unknown) {
			const owner = path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown>)[key], copy);
			for (const key of keys) Reflect.deleteProperty(owner as object, key);
		}
	}
}

function whatIsWrong(error: z.ZodError): string {
	return error.issues[0]!.path.join('.') || 'shape';
}

function makeEntry(
	{ collection, address, body }: { collection: HubCollection; address: string; body: string },
	data: EntryData<'protocols'>,
): HubEntry {
	const study = data as unknown as EntryData<'case-studies'>;
	const { shortTitle, source, facts, matching, mostUseTo } = study;
	return {
		collection,
		address,
		code: data.code,
		title: data.title,
		summary: stripInline(data.summary),
		stages: data.stages,
		audiences: data.audiences,
		themes: data.themes,
		searchTerms: data.searchTerms,
		words: [...listSentences(data), stripMarkdown(body)].join(' ').slice(0, mostLetters),
		hash: createHash('sha256')
			.update(JSON.stringify([collection, data, body]))
			.digest('base64url')
			.slice(0, 16),
		...(collection === 'case-studies'
			? { study: { shortTitle, source, facts, mostUseTo, ...(matching ? { matching } : {}) } }
			: {}),
	};
}

/** Every text of the data that has more than one word: the others are codes and ids. */
function listSentences(value: unknown): string[] {
	if (typeof value === 'string') return /\s/.test(value) ? [stripInline(value)] : [];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listSentences) : [];
}

function stripMarkdown(body: string): string {
	return body
		.replace(/<\/?[A-Z][^>]{0,500}>/g, ' ')
		.replace(/\[([^\]]{0,500})\]\([^)]{0,500}\)/g, '$1')
		.replace(/[#*_`>|]+/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}
