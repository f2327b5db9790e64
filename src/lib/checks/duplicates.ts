/** What names something must name one thing only. */
import { codeOf, readList, readString } from '#lib/content/catalogue.ts';
import type { Library, SourceFile } from '#lib/content/source-entry.ts';
import { makeIssue, type Issue } from '#lib/report/issue.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { Check } from './check.ts';

/** A use of a name, in the order in which the files are read; the first use is the rightful one. */
interface NameUse {
	file: SourceFile;
	/** Names are compared within one scope. */
	scope: string;
	name: string;
	path: PropertyKey[];
}

export const checkDuplicates: Check = (library) => [
	...findSameFiles(library),
	...findRepeated(codes(library), (name) => `The code ${name}`),
	...findRepeated(innerIds(library), (name) => `The id “${name}”`),
	...findRepeated(letters(library), (name) => `The letter ${name}`),
	...checkAliases(library),
];

function findSameFiles({ files }: Library): Issue[] {
	const groups = Map.groupBy(files, ({ collection, id }) => `${collection}/${id.toLowerCase()}`);
	return [...groups.values()].flatMap(([first, ...others]) =>
		others.map((file) =>
			makeIssue({
				ruleId: 'duplicate-file',
				file: file.file,
				place: { line: 1, column: 1 },
				message: `This file would have the same address as ${first!.file}.`,
				note: 'Give one of them another name, or delete it. Capitals and the ending make no difference.',
			}),
		),
	);
}

function findRepeated(uses: readonly NameUse[], describe: (name: string) => string): Issue[] {
	const groups = Map.groupBy(uses, ({ scope, name }) => `${scope} ${name.toLowerCase()}`);
	return [...groups.values()].flatMap(([first, ...others]) =>
		others.map(({ file, name, path }) => {
			const { line } = first!.file.parsed.locate(first!.path);
			return makeIssue({
				ruleId: 'duplicate-id',
				file: file.file,
				place: file.parsed.locate(path),
				message: `${describe(name)} is taken already.`,
				note: `It stands in ${first!.file.file}, line ${line}. Choose another one here.`,
			});
		}),
	);
}

function codes({ files }: Library): NameUse[] {
	return files.flatMap((file) => {
		const name = codeOf(file);
		return name ? [{ file, scope: 'code', name, path: ['code'] }] : [];
	});
}

function letters({ files }: Library): NameUse[] {
	return files.flatMap((file) => {
		const name = file.collection === 'sources' && readString(file.parsed.data, 'letter');
		return name ? [{ file, scope: 'letter', name, path: ['letter'] }] : [];
	});
}

/** The lists of blocks with an id of their own; ids of one scope are unique over all files. */
const lists: readonly { collection: CollectionName; list: string; scope?: string }[] = [
	{ collection: 'protocols', list: 'steps' },
	{ collection: 'protocols', list: 'parts' },
	{ collection: 'proformas', list: 'fields' },
	{ collection: 'training', list: 'agenda' },
	{ collection: 'maps', list: 'columns' },
	{ collection: 'maps', list: 'rows' },
	{ collection: 'glossary', list: 'terms', scope: 'term' },
	{ collection: 'lessons', list: 'lessons', scope: 'lesson' },
	{ collection: 'questions', list: 'questions', scope: 'question' },
	{ collection: 'evidence', list: 'statements', scope: 'statement' },
	{ collection: 'evidence', list: 'withheld', scope: 'statement' },
];

function innerIds({ files }: Library): NameUse[] {
	return files.flatMap((file) =>
		lists
			.filter(({ collection }) => collection === file.collection)
			.flatMap(({ list, scope }) =>
				(readList(file.parsed.data, list) ?? []).flatMap((item, index) => [
					...nameOf(item, { file, scope: scope ?? `${file.file} ${list}`, path: [list, index, 'id'] }),
					...columnIds(item, { file, path: [list, index] }),
				]),
			),
	);
}

/** The columns of a table in a form are named apart from its fields. */
function columnIds(field: unknown, { file, path }: Pick<NameUse, 'file' | 'path'>): NameUse[] {
	const scope = `${file.file} ${path.join(' ')}`;
	const left = (field as { left?: unknown } | null)?.left;
	return [
		...nameOf(left, { file, scope, path: [...path, 'left', 'id'] }),
		...(readList(field, 'columns') ?? []).flatMap((column, index) =>
			nameOf(column, { file, scope, path: [...path, 'columns', index, 'id'] }),
		),
	];
}

function nameOf(item: unknown, use: Omit<NameUse, 'name'>): NameUse[] {
	const name = readString(item, 'id');
	return name ? [{ ...use, name }] : [];
}

function checkAliases(library: Library): Issue[] {
	const present = new Map(library.files.map((file) => [`${file.collection}/${file.id}`, file.file]));
	const earlier = new Map<string, string>();
	return library.entries.flatMap((entry) => {
		const aliases = 'aliases' in entry.data ? entry.data.aliases : [];
		return aliases.flatMap((alias, index) => {
			const address = `${entry.collection}/${alias}`;
			const taken = present.get(address) ?? earlier.get(address);
			earlier.set(address, entry.file);
			if (!taken) return [];
			return makeIssue({
				ruleId: 'alias-taken',
				file: entry.file,
				place: entry.parsed.locate(['aliases', index]),
				message: `The earlier name “${alias}” leads to something else.`,
				note: `It belongs to ${taken}. Take it out here, or rename that file.`,
			});
		});
	});
}
