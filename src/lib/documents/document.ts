/**
 * One model for every file: what a document says, without how it looks. Builders (`from-*.ts`) make a `Document` of an
 * entry, writers (`write-*.ts`) make a file of a `Document` and, for a form, of the answers given so far.
 *
 * Everything here is plain data: `JSON.parse(JSON.stringify(document))` is the same document. It holds no clock and no
 * chance, so the same entry gives the same document, and the same document the same bytes. It runs in Node and in the
 * browser, and imports types only.
 */
import type { Field } from '#schemas/proforma.ts';

export type { Field };

export type DocumentKind = 'form' | 'protocol' | 'session' | 'glossary' | 'case-study' | 'map';

export interface Document {
	/** Names the file, without its ending: the file name of the entry, such as `two-column-record`. */
	id: string;
	kind: DocumentKind;
	/** Absent only where the entry has none, as the glossary. */
	code?: string | undefined;
	/** The one first-level heading. Writers put it first; blocks begin at level 2. */
	title: string;
	/** Plain text, for the document’s properties and as the lead under the title. */
	summary: string;
	/** Whose copy it is: the name in the header. */
	partnership: string;
	/** The partnership’s own mark, for the header. */
	logo?: Picture | undefined;
	/** Such as 1.0. */
	version: string;
	/** The day of that version, from the entry: 2026-11-22. */
	date: string;
	/** What changed with that version. */
	change: string;
	/** The full permanent address of the page. */
	address: string;
	/** A short one that names this version, for paper: it says what has changed since. */
	shortAddress?: string | undefined;
	licence: { name: string; address: string };
	language: 'en-GB';
	/** What the partnership changed in its own copy, one sentence each. Empty for the text as published. */
	adaptations: string[];
	/** `landscape` where a table has too many columns for an upright page. */
	orientation: 'portrait' | 'landscape';
	/** What every sheet of paper must say: the rule on names, or that a form is never filled in on a screen. */
	warning?: string | undefined;
	/** true for a form that is only ever filled in by hand (`browser: never`): no file of it has a field to type into. */
	paperOnly?: true | undefined;
	blocks: Block[];
}

/**
 * Words in a row that look alike. `bold` is the only emphasis (there is no italic). `href` is a full address:
 * builders add the site’s own before a site path, because a file is read away from the site. A line break in a
 * paragraph is `\n`.
 */
export interface Run {
	text: string;
	bold?: true;
	href?: string;
}

export type Block =
	| Heading
	| Paragraph
	| List
	| Note
	| Facts
	| Pair
	| Steps
	| Table
	| FigurePicture
	| Fields
	| Rows
	| TwoColumnRecord
	| PageBreak;

/** Levels never skip: a 3 stands under a 2. */
export interface Heading {
	kind: 'heading';
	level: 2 | 3 | 4;
	text: string;
}

export interface Paragraph {
	kind: 'paragraph';
	runs: Run[];
	/** `lead` stands larger at the head of a part, `small` is a note beside it. Plain text has none. */
	style?: 'lead' | 'small';
}

export interface List {
	kind: 'list';
	ordered: boolean;
	items: Run[][];
}

/** Set off from the text, because it must not be overlooked. */
export interface Note {
	kind: 'note';
	title: string;
	runs: Run[];
}

/** Short facts with their names: “At a glance”. Not a table: there is one column of words only. */
export interface Facts {
	kind: 'facts';
	items: { term: string; runs: Run[] }[];
}

/** Two lists that belong together, such as what to do and what not. Side by side where there is room. */
export interface Pair {
	kind: 'pair';
	left: { title: string; items: Run[][] };
	right: { title: string; items: Run[][] };
}

/** Numbered steps of a protocol or lines of a session. Each title is a heading one level below the last heading. */
export interface Steps {
	kind: 'steps';
	/** The heading level of the titles. */
	level: 3 | 4;
	steps: Step[];
}

export interface Step {
	/** The lasting name, for anchors. */
	id: string;
	number: number;
	title: string;
	/** false where a partnership may adapt it; absent where the difference is not made. */
	core?: boolean;
	runs: Run[];
	/** Who, when, how long, what is used. */
	facts: { term: string; runs: Run[] }[];
	/** Words to say, in quotation marks. */
	cues: string[];
	/** What stands alongside: reasons with their mark (S account, P public practice, O our own) and what goes wrong. */
	asides: { mark?: 'S' | 'P' | 'O'; title?: string; runs: Run[] }[];
}

/** Always with a caption and a head row. Every row has as many cells as the head. */
export interface Table {
	kind: 'table';
	caption: string;
	head: string[];
	rows: Run[][][];
	/** Shares of the width, one for each column. Without it, all alike. */
	widths?: number[];
}

export interface Picture {
	/** A PNG file as base64. */
	png: string;
	/** What a reader who cannot see it is told. Never empty. */
	alt: string;
	/** In millimetres on paper. */
	width: number;
	height: number;
}

export interface FigurePicture extends Picture {
	kind: 'picture';
	caption?: string;
}

export type SimpleField = Exclude<Field, { kind: 'rows' | 'two-column' }>;
export type RowsField = Extract<Field, { kind: 'rows' }>;
export type RecordField = Extract<Field, { kind: 'two-column' }>;
export type TableField = RowsField | RecordField;

/** Fields that stand one under the other: those of one group, between tables. The heading before it names the group. */
export interface Fields {
	kind: 'fields';
	fields: SimpleField[];
}

/** A table with repeating rows. `field.label` is its caption, `field.rows` how many rows an empty form shows. */
export interface Rows {
	kind: 'rows';
	field: RowsField;
}

/**
 * The two-column record: `field.left` on one side of the double rule, `field.columns` together on the other. For
 * answers it is a table like any other: the columns of a row are `field.left` and then `field.columns`.
 */
export interface TwoColumnRecord {
	kind: 'record';
	field: RecordField;
}

export interface PageBreak {
	kind: 'page-break';
}

/**
 * An answer to a simple field, by its kind:
 * - text, long-text: the words; `\n` between the lines of a long text
 * - date: 2026-11-12
 * - number: as it was typed, such as `12` or `3.5`
 * - tick: true or false
 * - choice, rating: one of the options, word for word
 * - several: the options that were ticked, in the order of the form
 *
 * No answer is no property: an empty text, an empty list and an unticked box are the same as none.
 */
export type Answer = string | boolean | string[];

/** One row of a table, by the id of the column. */
export type RowAnswers = Record<string, Answer>;

/** The answers to a form by the id of the field; a table’s answers are its rows. */
export type Values = Record<string, Answer | RowAnswers[]>;
