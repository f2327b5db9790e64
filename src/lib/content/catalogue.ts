/**
 * What the files define, by the names that other files use for it. It is read from the data as written, so that one
 * mistake in an entry does not make every link to it look wrong.
 */
import type { SourceFile } from './source-entry.ts';

export interface CataloguedEntry {
	file: SourceFile;
	title: string;
	status: string;
	/** Absent where the steps cannot be read; empty where the entry has none. */
	steps: ReadonlySet<string> | undefined;
}

export interface Catalogue {
	/** By code. */
	entries: ReadonlyMap<string, CataloguedEntry>;
	/** Codes of statements that may be cited. */
	statements: ReadonlySet<string>;
	withheld: ReadonlySet<string>;
	partnerships: ReadonlySet<string>;
	sources: ReadonlySet<string>;
}

export function makeCatalogue(files: readonly SourceFile[]): Catalogue {
	const idsOf = (collection: string) =>
		new Set(files.filter((file) => file.collection === collection).map((file) => file.id));
	const evidence = files.filter((file) => file.collection === 'evidence').map((file) => file.parsed.data);
	const entries = new Map<string, CataloguedEntry>();
	for (const file of files) {
		const code = codeOf(file);
		if (code && !entries.has(code)) entries.set(code, describe(file));
	}
	return {
		entries,
		statements: new Set(evidence.flatMap((data) => readIds(data, 'statements') ?? [])),
		withheld: new Set(evidence.flatMap((data) => readIds(data, 'withheld') ?? [])),
		partnerships: idsOf('partnerships'),
		sources: idsOf('sources'),
	};
}

/** The code of an entry, also where its data cannot be read. */
export function codeOf(file: SourceFile): string | undefined {
	if (file.extension === 'yaml' && file.collection !== 'maps') return undefined;
	return file.parsed.data === undefined
		? /^code:\s*['"]?([A-Z]+\d+)/m.exec(file.text)?.[1]
		: readString(file.parsed.data, 'code');
}

/** A text field of data that may have any shape. */
export function readString(data: unknown, key: string): string | undefined {
	const value = readField(data, key);
	return typeof value === 'string' ? value : undefined;
}

/** The ids in a list of blocks, such as the steps; undefined where there is no such list. */
export function readIds(data: unknown, key: string): string[] | undefined {
	return readList(data, key)?.flatMap((item) => readString(item, 'id') ?? []);
}

export function readList(data: unknown, key: string): unknown[] | undefined {
	const list = readField(data, key);
	return Array.isArray(list) ? list : undefined;
}

function readField(data: unknown, key: string): unknown {
	return typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : undefined;
}

function describe(file: SourceFile): CataloguedEntry {
	const steps = file.collection === 'protocols' ? readIds(file.parsed.data, 'steps') : [];
	return {
		file,
		title: readString(file.parsed.data, 'title') ?? '',
		status: readString(file.parsed.data, 'status') ?? 'published',
		steps: steps && new Set(steps),
	};
}
