/** The knowledge base for other programs: one JSON file per collection, with its JSON Schema beside it. */
import { z } from 'zod';
import { schemas, type CollectionName } from '#schemas/collections.ts';

/** Changes when a program that reads these files would have to change. New fields do not change it. */
export const apiVersion = '1';

export const apiCollections = Object.keys(schemas).filter(
	(name) => name !== 'site' && name !== 'search',
) as CollectionName[];

export interface ApiEntry {
	id: string;
	/** Full address of the page. */
	address: string;
	data: unknown;
	/** The prose, as Markdown; an empty string where the entry has none. */
	body: string;
}

export function writeCollection(
	collection: CollectionName,
	entries: readonly ApiEntry[],
	licence: string,
): string {
	return JSON.stringify({ apiVersion, collection, licence, entries });
}

/** JSON Schema 2020-12 of `writeCollection`. */
export function writeSchema(collection: CollectionName): string {
	const envelope = z.strictObject({
		apiVersion: z.literal(apiVersion).describe('The version of this interface.'),
		collection: z.literal(collection).describe('The name of the collection.'),
		licence: z.string().describe('The licence of the text.'),
		entries: z
			.array(
				z.strictObject({
					id: z.string().describe('The lasting id of the entry within its collection.'),
					address: z.url().describe('The page of the entry.'),
					data: schemas[collection].describe('The typed fields of the entry.'),
					body: z.string().describe('The prose as Markdown.'),
				}),
			)
			.describe('The published entries.'),
	});
	return JSON.stringify(z.toJSONSchema(envelope, { io: 'output' }));
}
