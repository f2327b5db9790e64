/** One sheet as OpenDocument (ODF 1.3 Part 3, 9). Text is always a string, so none becomes a formula. */
import { formatDate } from '#lib/text/dates.ts';
import { cutText, escapeAttribute, escapeXml } from '../xml.ts';
import { bold, headRow, textHeight, type CellValue, type Rule, type Sheet } from './workbook.ts';

/** The parts of one sheet that stand in different places of `content.xml`. */
export interface OdsSheet {
	styles: string;
	rules: string;
	table: string;
}

export function writeOdsSheet(sheet: Sheet, index: number): OdsSheet {
	const { name, title, about, hints, head, widths, rows } = sheet;
	const ruleOf = (column: number, row: number) => {
		const place = sheet.rules.findIndex(
			(rule) => rule.column === column && rule.first <= row && row <= rule.last,
		);
		return place < 0 ? undefined : `rule-${index + 1}-${place + 1}`;
	};
	const heights = [...new Set(sheet.heights)];
	const line = (values: readonly CellValue[], style: string, row: string) =>
		`<table:table-row table:style-name="${row}">${values.map((value) => writeCell(value, style)).join('')}</table:table-row>`;
	const own = (part: string) => `${part}-${index + 1}`;
	const body = rows.map((row, place) => {
		const cells = row.map(({ value, style }, column) => writeCell(value, style, ruleOf(column, place)));
		const height = own(`row${heights.indexOf(sheet.heights[place]!)}`);
		return `<table:table-row table:style-name="${height}">${cells.join('')}</table:table-row>`;
	});
	const columns = widths.map(
		(_, column) =>
			`<table:table-column table:style-name="${own(`column${column}`)}" table:default-cell-style-name="text"/>`,
	);
	return {
		styles: [
			...widths.map((width, column) => writeColumnStyle(own(`column${column}`), width)),
			...heights.map((height, place) => writeRowStyle(own(`row${place}`), height)),
			writeRowStyle(own('hints'), heightOf(hints ?? [], widths)),
			writeRowStyle(own('head'), heightOf(head, widths.map(bold)) + 4),
		].join(''),
		rules: sheet.rules
			.map((rule, place) => writeRule(rule, `rule-${index + 1}-${place + 1}`, sheet))
			.join(''),
		table:
			`<table:table table:name="${escapeAttribute(name)}" table:style-name="sheet">${columns.join('')}` +
			line([title], 'title', 'title-row') +
			about.map((text) => line([text], 'about', 'about-row')).join('') +
			(hints ? line(hints, 'hint', own('hints')) : '') +
			`<table:table-header-rows>${line(head, 'head', own('head'))}</table:table-header-rows>${body.join('')}</table:table>`,
	};
}

const heightOf = (texts: readonly string[], widths: readonly number[]) =>
	Math.max(18, ...texts.map((text, column) => textHeight(text, widths[column]!)));

/** A character of Arial 11 is about 2 mm wide. */
function writeColumnStyle(name: string, width: number): string {
	return `<style:style style:name="${name}" style:family="table-column"><style:table-column-properties style:column-width="${(width * 2).toFixed(1)}mm"/></style:style>`;
}

function writeRowStyle(name: string, points: number): string {
	return `<style:style style:name="${name}" style:family="table-row"><style:table-row-properties style:row-height="${points}pt" style:use-optimal-row-height="false"/></style:style>`;
}

const longestCell = 32_767;

function writeCell(value: CellValue, style: string, rule?: string): string {
	const start = `<table:table-cell table:style-name="${style}"${rule ? ` table:content-validation-name="${rule}"` : ''}`;
	if (value === undefined || value === '') return `${start}/>`;
	if (typeof value === 'number') {
		return `${start} office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
	}
	if (typeof value === 'object') {
		return `${start} office:value-type="date" office:date-value="${value.date}"><text:p>${formatDate(value.date)}</text:p></table:table-cell>`;
	}
	const lines = escapeXml(cutText(value, longestCell)).split('\n');
	return `${start} office:value-type="string">${lines.map((text) => `<text:p>${text}</text:p>`).join('')}</table:table-cell>`;
}

function writeRule({ allows, title, prompt, column, first }: Rule, name: string, sheet: Sheet): string {
	const address = `$'${sheet.name.replaceAll("'", "''")}'.${String.fromCharCode(65 + column)}${headRow(sheet) + 1 + first}`;
	const shown = escapeAttribute(cutText(title, 60));
	const help = prompt
		? `<table:help-message table:title="${shown}" table:display="true"><text:p>${escapeXml(prompt)}</text:p></table:help-message>`
		: '';
	const { condition, stop } = conditionOf(allows);
	const error = stop
		? `<table:error-message table:title="${shown}" table:display="true" table:message-type="stop"><text:p>${escapeXml(stop)}</text:p></table:error-message>`
		: '';
	const list = allows.kind === 'list' ? ' table:display-list="unsorted"' : '';
	return (
		`<table:content-validation table:name="${name}"${condition ? ` table:condition="${escapeAttribute(condition)}"` : ''} ` +
		`table:allow-empty-cell="true"${list} table:base-cell-address="${escapeAttribute(address)}">${help}${error}</table:content-validation>`
	);
}

/** ODF 1.3 Part 3, 19.596: the conditions that a cell may be held to. */
function conditionOf(allows: Rule['allows']): { condition?: string; stop?: string } {
	switch (allows.kind) {
		case 'list': {
			const options = allows.options.map((option) => `"${option.replaceAll('"', '""')}"`).join(';');
			return {
				condition: `of:cell-content-is-in-list(${options})`,
				stop: `Choose one of: ${allows.options.join('; ')}.`,
			};
		}
		case 'date':
			return {
				condition: 'of:cell-content-is-date() and cell-content()>=DATE(2000;1;1)',
				stop: 'Type a day, such as 12/11/2026.',
			};
		case 'number':
			return {
				condition: 'of:cell-content-is-decimal-number() and cell-content()>=0',
				stop: 'Type a number.',
			};
		case 'anything':
			return {};
	}
}
