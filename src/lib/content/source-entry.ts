import type { CollectionName, EntryData } from '#schemas/collections.ts';
import { kindOfFile, parseContentFile, type ParsedFile } from './front-matter.ts';

/** A content file as it was read: not yet checked. */
export interface SourceFile {
	collection: CollectionName;
	/** The file name without its ending. */
	id: string;
	/** Path from the project folder, with forward slashes. */
	file: string;
	/** 'md', 'mdx' or 'yaml'. */
	extension: string;
	text: string;
	parsed: ParsedFile;
}

/** Takes the text apart once somebody asks: YAML is most of what reading costs. */
export function makeSourceFile(file: Omit<SourceFile, 'parsed'>): SourceFile {
	let parsed: ParsedFile | undefined;
	return {
		...file,
		get parsed() {
			return (parsed ??= parseContentFile(file.text, kindOfFile(file.extension)));
		},
	};
}

/** A content file whose data fits its schema. */
export interface SourceEntry<C extends CollectionName = CollectionName> extends SourceFile {
	collection: C;
	data: EntryData<C>;
}

/** Everything the checks look at. */
export interface Library {
	files: SourceFile[];
	entries: SourceEntry[];
	/** Entries of one collection, typed. */
	of<C extends CollectionName>(collection: C): SourceEntry<C>[];
}
