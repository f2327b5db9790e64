import type { CollectionName, EntryData } from '#schemas/collections.ts';
import type { ParsedFile } from './front-matter.ts';

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
