/** What a file says, whatever program wrote it: lines and tables in reading order, with the names of fields. */

export interface Line {
	kind: 'line';
	/** The name of its style; programs may change it. */
	style: string;
	/** Without prompts; a tick box as its sign. */
	text: string;
	/** The fields whose controls stand in it, or which it stands in. */
	fields: TaggedField[];
}

export interface TableContent {
	kind: 'table';
	/** The lasting name, where the format has one. */
	name: string;
	/** The line before it. */
	caption: string;
	/** The first row is the head. */
	rows: Cell[][];
}

export type Cell = Line[];

export type Content = Line | TableContent;

/** A named field outside or inside of tables, as its control holds it. */
export interface TaggedField {
	tag: string;
	/** The label as the file has it. */
	title: string;
	/** Its lines; none where only the prompt stands in it. */
	lines: string[];
}

export interface FileContent {
	content: Content[];
	fields: TaggedField[];
	/** Properties of our own, by name. */
	properties: Record<string, string>;
}

/** The caption of a table is the line before it that says something. */
export function findCaption(before: readonly Content[]): string {
	for (let index = before.length - 1; index >= 0; index--) {
		const item = before[index]!;
		if (item.kind === 'table') return '';
		if (item.text.trim()) return item.text.trim();
	}
	return '';
}
