/**
 * What the files define, by the names that other files use for it. It is read from the data as written, so that one
 * mistake in an entry does not make every link to it look wrong.
 */
import { findDraftAccounts, isOfDraftAccount } from './draft-accounts.ts';
import { readIds, readString } from './read-data.ts';
import type { SourceFile } from './source-entry.ts';

export { readIds, readList, readString } from './read-data.ts';

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
	/** Codes of statements that wait with the draft that rests on them. */
	waiting: ReadonlySet<string>;
	partnerships: ReadonlySet<string>;
	sources: ReadonlySet<string>;
}

export function makeCatalogue(files: readonly SourceFile[]): Catalogue {
	const idsOf = (collection: string) =>
		new Set(files.filter((file) => file.collection === collection).map((file) => file.id));
	const evidenceFiles = files.filter((file) => file.collection === 'evidence');
	const evidence = evidenceFiles.map((file) => file.parsed.data);
	const accounts = findDraftAccounts(files);
	const waiting = evidenceFiles.filter((file) => isOfDraftAccount(file, accounts));
	const entries = new Map<string, CataloguedEntry>();
	for (const file of files) {
		const code = codeOf(file);
		if (code && !entries.has(code)) entries.set(code, describe(file));
	}
	return {
		entries,
		statements: new Set(evidence.flatMap((data) => readIds(data, 'statements') ?? [])),
		withheld: new Set(evidence.flatMap((data) => readIds(data, 'withheld') ?? [])),
		waiting: new Set(waiting.flatMap((file) => readIds(file.parsed.data, 'statements') ?? [])),
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

function describe(file: SourceFile): CataloguedEntry {
	const steps = file.collection === 'protocols' ? readIds(file.parsed.data, 'steps') : [];
	return {
		file,
		title: readString(file.parsed.data, 'title') ?? '',
		status: readString(file.parsed.data, 'status') ?? 'published',
		steps: steps && new Set(steps),
	};
}
