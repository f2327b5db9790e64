/** Tables of OpenDocument (ODF 1.3 Part 3, 9): with a caption, and a head row that is repeated on every page. */
import type {
	Document,
	RecordField,
	RowAnswers,
	RowsField,
	SimpleField,
	Table,
	TableField,
	Values,
} from '../document.ts';
import { answerOf, rightHead, rowsOf } from '../fields.ts';
import { columnWidths, hintsFitHead, tableStyles, textWidth, textWidths } from '../widths.ts';
import { sayTableHints, sayHint, sayLabel } from '../wording.ts';
import { escapeAttribute, escapeXml } from '../xml.ts';
import type { Part } from '../zip.ts';
import { writeControl, writeLines } from './fields.ts';
import { writeParagraph, writeRuns, writeSpan, writeText } from './text.ts';

/** What an OpenDocument file collects while its text is written. */
export interface TextPlace {
	values: Values;
	orientation: Document['orientation'];
	/** The widths of columns, which need a style of their own. */
	styles: string[];
	media: Part[];
}

interface TableParts {
	/** The lasting name of the field, or a number. */
	name: string;
	caption: string;
	shares: readonly number[];
	head: readonly string[];
	rows: readonly (readonly string[])[];
	/** For a record the double rule stands between its two sides; for a form rows are high enough to write in. */
	kind: 'plain' | 'form' | 'record';
}

export function writeTable(table: Table, place: TextPlace): string {
	const { caption, head, rows } = table;
	const styles = tableStyles(table);
	const parts = {
		name: `Table ${place.styles.length + 1}`,
		caption,
		shares: textWidths(table),
		head: head.map((name) => writeParagraph(writeText(name), styles.head)),
		rows: rows.map((cells) => cells.map((runs) => writeParagraph(writeRuns(runs), styles.text))),
		kind: 'plain' as const,
	};
	return wrapTable(parts, place);
}

export function writeRows(field: RowsField, place: TextPlace): string {
	const inHead = hintsFitHead(field, place.orientation);
	const parts = {
		name: field.id,
		caption: field.label,
		shares: columnWidths(field.columns),
		head: field.columns.map((column) => writeColumnHead(column, inHead)),
		rows: listRows(field, place.values).map((answers) =>
			field.columns.map((column) => writeCell(column, answers)),
		),
		kind: 'form' as const,
	};
	return writeHintsAbove(field, inHead) + wrapTable(parts, place);
}

export function writeRecord(field: RecordField, place: TextPlace): string {
	const parts = {
		name: field.id,
		caption: field.label,
		shares: [1, 1],
		head: [writeColumnHead(field.left, false), writeParagraph(writeText(rightHead), 'TableHead')],
		rows: listRows(field, place.values).map((answers) => [
			writeCell(field.left, answers),
			field.columns.map((column) => writeLabelled(column, answers)).join(''),
		]),
		kind: 'record' as const,
	};
	return writeHintsAbove(field, false) + wrapTable(parts, place);
}

/** Before the caption, which stays the last line before its table. */
function writeHintsAbove(field: TableField, inHead: boolean): string {
	return sayTableHints(field, inHead)
		.map((runs) => writeParagraph(writeRuns(runs), 'ColumnHints'))
		.join('');
}

function listRows(field: TableField, values: Values): RowAnswers[] {
	const given = rowsOf(values, field.id);
	return Array.from({ length: Math.max(field.rows, given.length) }, (_, index) => given[index] ?? {});
}

function writeCell(column: SimpleField, answers: RowAnswers): string {
	return writeLines(column, answerOf(answers, column.id), true)
		.map((line) => writeParagraph(line, 'TableText'))
		.join('');
}

function writeLabelled(column: SimpleField, answers: RowAnswers): string {
	const label = `${writeSpan(`${column.label}:`, 'Strong')} `;
	if (column.kind === 'several') return writeParagraph(label, 'TableText') + writeCell(column, answers);
	const answer = answerOf(answers, column.id);
	if (column.kind !== 'long-text')
		return writeParagraph(label + writeControl(column, answer, true), 'TableText');
	const [first = '', ...more] = writeLines(column, answer, true);
	return [label + first, ...more].map((line) => writeParagraph(line, 'TableText')).join('');
}

function writeColumnHead(column: SimpleField, withHint: boolean): string {
	const hint = withHint && sayHint(column);
	return (
		writeParagraph(writeText(sayLabel(column).label), 'TableHead') +
		(hint ? writeParagraph(writeText(hint), 'TableHint') : '')
	);
}

function wrapTable({ name, caption, shares, head, rows, kind }: TableParts, place: TextPlace): string {
	const style = `T${place.styles.length + 1}`;
	place.styles.push(writeColumnStyles(style, shares, place.orientation));
	const side = (index: number) => {
		if (kind === 'record') return index === 0 ? 'Left' : '';
		return index === 0 ? '' : 'Next';
	};
	const cells = (style: string, contents: readonly string[]) =>
		contents
			.map(
				(content, index) =>
					`<table:table-cell table:style-name="${style}${side(index)}" office:value-type="string">${content}</table:table-cell>`,
			)
			.join('');
	const row = { plain: 'Row', form: 'FormRow', record: 'RecordRow' }[kind];
	const body = rows.map(
		(contents) => `<table:table-row table:style-name="${row}">${cells('Cell', contents)}</table:table-row>`,
	);
	return (
		writeParagraph(writeText(caption), 'Caption') +
		`<table:table table:name="${escapeAttribute(name)}" table:style-name="${style}"><table:title>${escapeXml(caption)}</table:title>` +
		shares.map((_, index) => `<table:table-column table:style-name="${style}.${index + 1}"/>`).join('') +
		`<table:table-header-rows><table:table-row table:style-name="Row">${cells('Head', head)}</table:table-row></table:table-header-rows>` +
		`${body.join('')}</table:table>`
	);
}

function writeColumnStyles(
	name: string,
	shares: readonly number[],
	orientation: Document['orientation'],
): string {
	const width = textWidth(orientation);
	const sum = shares.reduce((total, share) => total + share, 0);
	const columns = shares.map(
		(share, index) =>
			`<style:style style:name="${name}.${index + 1}" style:family="table-column">` +
			`<style:table-column-properties style:column-width="${((width * share) / sum).toFixed(1)}mm"/></style:style>`,
	);
	return (
		`<style:style style:name="${name}" style:family="table">` +
		`<style:table-properties style:width="${width}mm" table:align="margins" fo:margin-bottom="3mm"/></style:style>${columns.join('')}`
	);
}
