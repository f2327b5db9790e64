/** Excel: SpreadsheetML in an Open Packaging container (ECMA-376), with a list or a date check for every such column. */
import type { Document, Values } from './document.ts';
import { relationshipTypes } from './docx/package.ts';
import { writeAppProperties, writeCoreProperties, writeOwnProperties } from './docx/properties.ts';
import { makeWorkbook, headRow, type Sheet } from './sheets/workbook.ts';
import { spreadsheetNamespace, tableArea, uniqueHead, writeSheet } from './sheets/xlsx-sheet.ts';
import { writeXlsxStyles } from './sheets/xlsx-styles.ts';
import { escapeAttribute, escapeXml, xmlHead } from './xml.ts';
import { zipParts, type Part } from './zip.ts';

/** The bytes of an .xlsx file. The same document and values give the same bytes.
 * @throws where a list has an option with a comma, or more than 255 characters. */
export function writeXlsx(document: Document, values: Values = {}): Uint8Array {
	const sheets = makeWorkbook(document, values);
	return zipParts([
		{ path: '[Content_Types].xml', data: writeContentTypes(sheets) },
		{ path: '_rels/.rels', data: packageRelationships },
		{ path: 'docProps/core.xml', data: writeCoreProperties(document) },
		{ path: 'docProps/app.xml', data: writeAppProperties(document) },
		{ path: 'docProps/custom.xml', data: writeOwnProperties(document) },
		{ path: 'xl/workbook.xml', data: writeWorkbook(sheets) },
		{ path: 'xl/_rels/workbook.xml.rels', data: relateSheets(sheets) },
		{ path: 'xl/styles.xml', data: writeXlsxStyles(spreadsheetNamespace) },
		...sheets.flatMap(listParts),
	]);
}

function listParts(sheet: Sheet, index: number): Part[] {
	const number = index + 1;
	return [
		{ path: `xl/worksheets/sheet${number}.xml`, data: writeSheet(sheet, index) },
		{
			path: `xl/worksheets/_rels/sheet${number}.xml.rels`,
			data: wrapRelationships([[`${relationshipTypes}/table`, `../tables/table${number}.xml`]]),
		},
		{ path: `xl/tables/table${number}.xml`, data: writeTable(sheet, number) },
	];
}

/** A table tells a screen reader which row is the head, and grows with what is typed below it. */
function writeTable(sheet: Sheet, number: number): string {
	const area = tableArea(sheet);
	const columns = uniqueHead(sheet).map(
		(name, index) => `<tableColumn id="${index + 1}" name="${escapeAttribute(name)}"/>`,
	);
	return (
		`${xmlHead}<table xmlns="${spreadsheetNamespace}" id="${number}" name="Table${number}" displayName="Table${number}" ` +
		`ref="${area}" totalsRowShown="0"><autoFilter ref="${area}"/>` +
		`<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
		'<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>'
	);
}

function writeWorkbook(sheets: Sheet[]): string {
	const list = sheets.map(
		({ name }, index) =>
			`<sheet name="${escapeAttribute(name)}" sheetId="${index + 1}" r:id="rId${index + 2}"/>`,
	);
	const titles = sheets.map((sheet, index) => {
		const head = headRow(sheet);
		const area = `'${sheet.name.replaceAll("'", "''")}'!$${head}:$${head}`;
		return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(area)}</definedName>`;
	});
	return (
		`${xmlHead}<workbook xmlns="${spreadsheetNamespace}" xmlns:r="${relationshipTypes}">` +
		`<sheets>${list.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`
	);
}

const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';

function wrapRelationships(targets: readonly (readonly [type: string, target: string])[]): string {
	const list = targets.map(
		([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
	);
	return `${xmlHead}<Relationships xmlns="${packageNamespace}/relationships">${list.join('')}</Relationships>`;
}

const packageRelationships = wrapRelationships([
	[`${relationshipTypes}/officeDocument`, 'xl/workbook.xml'],
	[`${packageNamespace}/relationships/metadata/core-properties`, 'docProps/core.xml'],
	[`${relationshipTypes}/extended-properties`, 'docProps/app.xml'],
	[`${relationshipTypes}/custom-properties`, 'docProps/custom.xml'],
]);

function relateSheets(sheets: Sheet[]): string {
	return wrapRelationships([
		[`${relationshipTypes}/styles`, 'styles.xml'],
		...sheets.map(
			(_, index) => [`${relationshipTypes}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const,
		),
	]);
}

function writeContentTypes(sheets: Sheet[]): string {
	const parts: [string, string][] = [
		['xl/workbook.xml', 'spreadsheetml.sheet.main'],
		['xl/styles.xml', 'spreadsheetml.styles'],
		['docProps/app.xml', 'extended-properties'],
		['docProps/custom.xml', 'custom-properties'],
		...sheets.flatMap((_, index): [string, string][] => [
			[`xl/worksheets/sheet${index + 1}.xml`, 'spreadsheetml.worksheet'],
			[`xl/tables/table${index + 1}.xml`, 'spreadsheetml.table'],
		]),
	];
	const list = parts.map(
		([path, type]) =>
			`<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
	);
	return (
		`${xmlHead}<Types xmlns="${packageNamespace}/content-types">` +
		'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
		'<Default Extension="xml" ContentType="application/xml"/>' +
		'<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
		`${list.join('')}</Types>`
	);
}
