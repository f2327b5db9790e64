/** Tables (ECMA-376 Part 1, 17.4): always with a caption and a head row that is repeated on every page. */
import type {
	Document,
	RecordField,
	RowAnswers,
	RowsField,
	SimpleField,
	Table,
	TableField,
} from '../document.ts';
import { answerOf, rightHead, rowsOf } from '../fields.ts';
import { columnTag } from '../tags.ts';
import { columnWidths, hintsFitHead, tableStyles, textWidth, textWidths } from '../widths.ts';
import { sayTableHints, sayHint, sayLabel } from '../wording.ts';
import { cutText, escapeAttribute } from '../xml.ts';
import { writeControl, writeTicks } from './controls.ts';
import type { WordPart } from './package.ts';
import { strong, writeParagraph, writeRun, writeRuns } from './text.ts';
import type { FormPlace } from './form.ts';

const twipsPerMillimetre = 1440 / 25.4;
/** Room to write by hand in an empty row. */
const rowHeight = { rows: 680, 'two-column': 2000 } as const;

interface TableParts {
	caption: string;
	style: 'Plain' | 'Record';
	widths: readonly number[];
	head: readonly string[];
	rows: string;
}

export function writeTable(table: Table, { part, orientation }: FormPlace): string {
	const { caption, head, rows } = table;
	const shares = spread(textWidths(table), orientation);
	const styles = tableStyles(table);
	return wrapTable({
		caption,
		style: 'Plain',
		widths: shares,
		head: head.map((name) => writeParagraph(writeRun(name), { style: styles.head })),
		rows: rows
			.map((cells) =>
				writeRow(
					cells.map((runs, index) =>
						writeCell(writeParagraph(writeRuns(runs, part), { style: styles.text }), shares[index]!),
					),
				),
			)
			.join(''),
	});
}

export function writeRows(field: RowsField, place: FormPlace): string {
	const widths = spread(columnWidths(field.columns), place.orientation);
	const inHead = hintsFitHead(field, place.orientation);
	const table = wrapTable({
		caption: field.label,
		style: 'Plain',
		widths,
		head: field.columns.map((column) => writeColumnHead(column, inHead)),
		rows: repeatRows(field, place, (answers) =>
			field.columns.map((column, index) =>
				writeCell(writeCellField(field, column, { answers, part: place.part }), widths[index]!),
			),
		),
	});
	return writeHintsAbove(field, inHead, place.part) + table;
}

/** What was seen on one side; on the other, one under the other, what belongs to it. */
export function writeRecord(field: RecordField, place: FormPlace): string {
	const widths = spread([1, 1], place.orientation);
	const table = wrapTable({
		caption: field.label,
		style: 'Record',
		widths,
		head: [writeColumnHead(field.left, false), writeParagraph(writeRun(rightHead), { style: 'TableHead' })],
		rows: repeatRows(field, place, (answers) => {
			const cell = { answers, part: place.part };
			const right = field.columns.map((column) => writeLabelled(field, column, cell)).join('');
			return [writeCell(writeCellField(field, field.left, cell), widths[0]!), writeCell(right, widths[1]!)];
		}),
	});
	return writeHintsAbove(field, false, place.part) + table;
}

/** Before the caption, which stays the last line before its table. */
function writeHintsAbove(field: TableField, inHead: boolean, part: WordPart): string {
	return sayTableHints(field, inHead)
		.map((runs) => writeParagraph(writeRuns(runs, part), { style: 'ColumnHints' }))
		.join('');
}

interface CellPlace {
	answers: RowAnswers;
	part: WordPart;
}

function writeCellField(table: TableField, column: SimpleField, { answers, part }: CellPlace): string {
	const place = { part, tag: columnTag(table, column), cell: true };
	const answer = answerOf(answers, column.id);
	const paragraphs =
		column.kind === 'several' ? writeTicks(column, answer, place) : [writeControl(column, answer, place)];
	return paragraphs.map((content) => writeParagraph(content, { style: 'TableText' })).join('');
}

function writeLabelled(table: TableField, column: SimpleField, { answers, part }: CellPlace): string {
	const label = writeRun(`${column.label}:`, strong) + writeRun(' ');
	if (column.kind === 'several')
		return writeParagraph(label, { style: 'TableText' }) + writeCellField(table, column, { answers, part });
	const place = { part, tag: columnTag(table, column), cell: true };
	const control = writeControl(column, answerOf(answers, column.id), place);
	return writeParagraph(label + control, { style: 'TableText' });
}

function writeColumnHead(column: SimpleField, withHint: boolean): string {
	const hint = withHint && sayHint(column);
	return (
		writeParagraph(writeRun(sayLabel(column).label), { style: 'TableHead' }) +
		(hint ? writeParagraph(writeRun(hint), { style: 'TableHint' }) : '')
	);
}

/** As many rows as an empty form shows, or as were given; in Word a button adds another. */
function repeatRows(
	field: TableField,
	{ part, values }: FormPlace,
	makeCells: (answers: RowAnswers) => string[],
): string {
	const given = rowsOf(values, field.id);
	const count = Math.max(field.rows, given.length);
	const items = Array.from({ length: count }, (_, index) => {
		const row = writeRow(
			makeCells(given[index] ?? {}),
			`<w:trHeight w:val="${rowHeight[field.kind]}" w:hRule="atLeast"/>`,
		);
		return `<w:sdt><w:sdtPr><w:id w:val="${part.nextControl()}"/><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent>${row}</w:sdtContent></w:sdt>`;
	});
	return (
		`<w:sdt><w:sdtPr><w:alias w:val="${escapeAttribute(cutText(field.label, 64))}"/><w:tag w:val="${field.id}"/>` +
		`<w:id w:val="${part.nextControl()}"/><w15:repeatingSection/></w:sdtPr>` +
		`<w:sdtContent>${items.join('')}</w:sdtContent></w:sdt>`
	);
}

function wrapTable({ caption, style, widths, head, rows }: TableParts): string {
	const cells = head.map((content, index) => writeCell(content, widths[index]!));
	return (
		writeParagraph(writeRun(caption), { style: 'Caption' }) +
		`<w:tbl><w:tblPr><w:tblStyle w:val="${style}Table"/><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/>` +
		'<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>' +
		`<w:tblCaption w:val="${escapeAttribute(caption)}"/></w:tblPr>` +
		`<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
		`${writeRow(cells, '<w:tblHeader/>')}${rows}</w:tbl>` +
		writeParagraph('', { style: 'TableEnd' })
	);
}

function writeRow(cells: readonly string[], more = ''): string {
	return `<w:tr><w:trPr><w:cantSplit/>${more}</w:trPr>${cells.join('')}</w:tr>`;
}

function writeCell(content: string, width: number): string {
	return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
}

function spread(shares: readonly number[], orientation: Document['orientation']): number[] {
	const sum = shares.reduce((total, share) => total + share, 0);
	return shares.map((share) => Math.round((share / sum) * textWidth(orientation) * twipsPerMillimetre));
}
