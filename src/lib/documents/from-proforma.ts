/**
 * A form as a document, in this order: what it is for, its fields by group, and, after a page break, help: a worked
 * example and the text of the page. What stands after the page break can be left away when the form is passed on.
 */
import { entryPath } from '#lib/links/paths.ts';
import type { Proforma } from '#schemas/proforma.ts';
import { frameDocument, makeRuns, type DocumentContext } from './context.ts';
import type { Block, Document, Field, SimpleField, TableField } from './document.ts';
import { isTableField, listColumns, rightHead } from './fields.ts';
import { blocksFromMarkdown } from './from-markdown.ts';

export interface ProformaOptions {
	/** Whether the worked example and the text of the page follow the form. */
	help: boolean;
}

/** More columns than this do not fit beside each other on an upright page. */
const mostColumnsUpright = 5;

const aboutHelp = 'From here on this is help. It need not go with the form when you pass it on.';

const withoutNames = 'A safeguarding concern never goes on this form: tell the safeguarding lead now.';

export function documentFromProforma(
	entry: { id: string; data: Proforma; body?: string | undefined },
	context: DocumentContext,
	{ help }: ProformaOptions = { help: true },
): Document {
	const { data } = entry;
	const blocks = [
		...introduce(data, context),
		...layOutFields(data.fields),
		...(help ? explain(data.fields, blocksFromMarkdown(entry.body ?? '', context)) : []),
	];
	return {
		...frameDocument(entry, { kind: 'form', path: entryPath('proformas', entry.id), blocks }, context),
		paperOnly: data.browser === 'never' || undefined,
		orientation: data.fields.some(isWide) ? 'landscape' : 'portrait',
		warning: warningOf(data),
	};
}

function isWide(field: Field): boolean {
	return field.kind === 'rows' && field.columns.length > mostColumnsUpright;
}

function warningOf({ browser, browserWhy }: Proforma): string | undefined {
	if (browser === 'never') return `On paper only. ${browserWhy}`;
	return browser === 'no-names' ? `No names of pupils or staff. ${withoutNames}` : undefined;
}

function introduce(data: Proforma, context: DocumentContext): Block[] {
	const items = [
		{ term: 'What for', runs: makeRuns(data.purpose, context) },
		{ term: 'Filled in by', runs: makeRuns(data.filledInBy, context) },
		{ term: 'Goes to', runs: makeRuns(data.goesTo, context) },
	];
	const why = makeRuns(data.browserWhy, context);
	const notes = {
		safe: [],
		'no-names': [{ kind: 'note', title: 'No names', runs: [...why, { text: ` ${withoutNames}` }] }],
		never: [{ kind: 'note', title: 'On paper only', runs: why }],
	} satisfies Record<Proforma['browser'], Block[]>;
	return [{ kind: 'facts', items }, ...notes[data.browser]];
}

function layOutFields(fields: readonly Field[]): Block[] {
	const blocks: Block[] = [];
	let group: string | undefined;
	for (const field of fields) {
		if (field.group && field.group !== group) {
			group = field.group;
			blocks.push({ kind: 'heading', level: 2, text: group });
		}
		const last = blocks.at(-1);
		if (field.kind === 'two-column') blocks.push({ kind: 'record', field });
		else if (field.kind === 'rows') blocks.push({ kind: 'rows', field });
		else if (last?.kind === 'fields') last.fields.push(field);
		else blocks.push({ kind: 'fields', fields: [field] });
	}
	return blocks;
}

function explain(fields: readonly Field[], body: Block[]): Block[] {
	const examples = fields.flatMap(exampleOf);
	return [
		{ kind: 'page-break' },
		...(examples.length > 0
			? [
					{ kind: 'heading', level: 2, text: 'A worked example' } satisfies Block,
					{ kind: 'paragraph', style: 'small', runs: [{ text: aboutHelp }] } satisfies Block,
					...joinFacts(examples),
				]
			: []),
		...body,
	];
}

function exampleOf(field: Field): Block[] {
	if (isTableField(field)) return exampleOfTable(field);
	return field.example ? [{ kind: 'facts', items: [factOf(field, field.example)] }] : [];
}

/** The first row of the table as it would look when filled in. */
function exampleOfTable(field: TableField): Block[] {
	const examples = listColumns(field).map(({ label, example = '' }) => ({ label, example }));
	const record = field.kind === 'two-column';
	const [left, ...right] = examples;
	const table: Block = {
		kind: 'table',
		caption: field.label,
		head: record ? [left!.label, rightHead] : examples.map(({ label }) => label),
		rows: [
			record
				? [[{ text: left!.example }], right.flatMap(labelledLine)]
				: examples.map(({ example }) => [{ text: example }]),
		],
	};
	const more: Block[] = field.example
		? [{ kind: 'paragraph', style: 'small', runs: [{ text: field.example }] }]
		: [];
	return [table, ...more];
}

function labelledLine({ label, example }: { label: string; example: string }, index: number) {
	return [{ text: `${index > 0 ? '\n' : ''}${label}: `, bold: true as const }, { text: example }];
}

function factOf({ label }: SimpleField, example: string) {
	return { term: label, runs: [{ text: example }] };
}

function joinFacts(blocks: readonly Block[]): Block[] {
	const joined: Block[] = [];
	for (const block of blocks) {
		const last = joined.at(-1);
		if (block.kind === 'facts' && last?.kind === 'facts') last.items.push(...block.items);
		else joined.push(block);
	}
	return joined;
}
