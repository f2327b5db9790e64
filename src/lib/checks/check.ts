import type { Addresses } from '#lib/content/addresses.ts';
import type { Catalogue } from '#lib/content/catalogue.ts';
import type { Library, SourceFile } from '#lib/content/source-entry.ts';
import type { Issue } from '#lib/report/issue.ts';

export interface CheckOptions {
	/** The day of the check, such as 2026-11-22. */
	today: string;
	/** The private list of names of schools and people; absent where nobody gave one. */
	register?: readonly string[] | undefined;
	/** In small letters, for the register: what is a word is no slip in a name. */
	englishWords?: ReadonlySet<string> | undefined;
	/** Names of the pictures beside the settings of the site. */
	pictures?: readonly string[] | undefined;
	/** The list of every address that was ever published; absent before the first time. */
	published?: PublishedFile | undefined;
	/** Other sites that this machine knows of, with their addresses. */
	neighbours?: readonly Neighbour[] | undefined;
	/** For a partnership’s own folder: shared entries that it leaves to the shared library. They can be named. */
	leftOut?: readonly SourceFile[] | undefined;
}

export interface Neighbour {
	/** Where its settings lie, as a person would say it. */
	place: string;
	/** With the folder it is served from. */
	address: string;
}

export interface PublishedFile {
	/** Path from the project folder, with forward slashes. */
	file: string;
	text: string;
}

/** What more than one check needs to know, worked out once. */
export interface CheckContext extends CheckOptions {
	catalogue: Catalogue;
	addresses: Addresses;
}

/** A pure function: the same library and context always give the same issues. */
export type Check = (library: Library, context: CheckContext) => Issue[];
