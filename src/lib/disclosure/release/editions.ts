/**
 * What earlier editions of a map said of each school: kept in the private key, never published. Somebody who keeps all
 * editions can join them (differencing: Dwork and others, “Exposed! A survey of attacks on private data”, 2017), so a new
 * edition is tested as if they were one.
 */
import { z } from 'zod';
import type { EarlierPatterns } from './search.ts';

export const keySchema = z.strictObject({
	version: z.literal(1),
	map: z.string(),
	editions: z.array(
		z.strictObject({
			edition: z.iso.date(),
			/** By school: what was published of it, as one text. */
			schools: z.record(z.string(), z.string()),
		}),
	),
});

export type Key = z.output<typeof keySchema>;

/** Undefined where nothing was published before. */
export function joinEditions(key: Key | undefined, schools: readonly string[]): EarlierPatterns | undefined {
	const editions = key?.editions ?? [];
	if (editions.length === 0) return undefined;
	const known = new Set(editions.flatMap((edition) => Object.keys(edition.schools)));
	const patternOf = (school: string) =>
		known.has(school)
			? JSON.stringify(editions.map((edition) => edition.schools[school] ?? null))
			: undefined;
	const present = new Set(schools);
	return {
		rows: schools.map(patternOf),
		left: [...known].filter((school) => !present.has(school)).map((school) => patternOf(school)!),
	};
}

/** The key with one more edition. */
export function addEdition(
	key: Key | undefined,
	added: { map: string; edition: string; schools: Record<string, string> },
): Key {
	const { map, ...edition } = added;
	return { version: 1, map, editions: [...(key?.editions ?? []), edition] };
}
