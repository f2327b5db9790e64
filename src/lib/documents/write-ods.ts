/** OpenDocument spreadsheet (ODF 1.3): the same sheets as the Excel file. */
import type { Document, Values } from './document.ts';
import { colours, fonts } from './look.data.ts';
import { odfNamespaces, odfVersion } from './odt/namespaces.ts';
import { writeManifest, writeMeta } from './odt/package.ts';
import { writeOdsSheet } from './sheets/ods-sheet.ts';
import { headRow, makeWorkbook, type Sheet } from './sheets/workbook.ts';
import { escapeAttribute, escapeXml, xmlHead } from './xml.ts';
import { zipParts } from './zip.ts';

const mimeType = 'application/vnd.oasis.opendocument.spreadsheet';
const namespaces = [
	odfNamespaces,
	'xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"',
	'xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"',
	'xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0"',
	'xmlns:ooo="http://openoffice.org/2004/office"',
].join(' ');

/** The bytes of an .ods file. The same document and values give the same bytes. */
export function writeOds(document: Document, values: Values = {}): Uint8Array {
	const sheets = makeWorkbook(document, values);
	const parts = [
		{ path: 'content.xml', data: writeContent(sheets) },
		{ path: 'styles.xml', data: writeStyles(document) },
		{ path: 'settings.xml', data: writeSettings(sheets) },
		{ path: 'meta.xml', data: writeMeta(document) },
	];
	return zipParts([
		// ODF 1.3 Part 2, 3.3: first and not compressed.
		{ path: 'mimetype', data: mimeType, stored: true },
		{
			path: 'META-INF/manifest.xml',
			data: writeManifest(
				mimeType,
				parts.map(({ path }) => path),
				[],
			),
		},
		...parts,
	]);
}

function writeContent(sheets: Sheet[]): string {
	const written = sheets.map(writeOdsSheet);
	const join = (part: 'styles' | 'rules' | 'table') => written.map((sheet) => sheet[part]).join('');
	return (
		`${xmlHead}<office:document-content ${namespaces} ${odfVersion}>` +
		`<office:automatic-styles>${join('styles')}${sharedStyles}</office:automatic-styles><office:body><office:spreadsheet>` +
		`<table:content-validations>${join('rules')}</table:content-validations>${join('table')}` +
		'</office:spreadsheet></office:body></office:document-content>'
	);
}

const thin = `0.5pt solid #${colours.rule}`;
const named = `fo:font-family="${fonts.head}" fo:font-weight="bold"`;
const small = `fo:font-size="9.5pt" fo:color="#${colours.quiet}"`;

function cellStyle(name: string, cell: string, text = ''): string {
	const dated = name === 'date' ? ' style:data-style-name="day"' : '';
	return (
		`<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="Default"${dated}>` +
		`<style:table-cell-properties style:vertical-align="top" ${cell}/>${text ? `<style:text-properties ${text}/>` : ''}</style:style>`
	);
}

const sharedStyles = [
	'<number:date-style style:name="day"><number:day number:style="long"/><number:text>/</number:text>' +
		'<number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>',
	'<style:style style:name="sheet" style:family="table" style:master-page-name="Default"><style:table-properties table:display="true"/></style:style>',
	'<style:style style:name="title-row" style:family="table-row"><style:table-row-properties style:row-height="27pt" style:use-optimal-row-height="false"/></style:style>',
	'<style:style style:name="about-row" style:family="table-row"><style:table-row-properties style:row-height="15pt" style:use-optimal-row-height="false"/></style:style>',
	cellStyle('text', `fo:wrap-option="wrap" fo:border="${thin}"`),
	cellStyle('date', `fo:border=\"${thin}\"`),
	cellStyle('label', `fo:wrap-option="wrap" fo:border="${thin}"`, named),
	cellStyle('note', `fo:wrap-option="wrap" fo:border="${thin}"`, small),
	cellStyle('hint', 'fo:wrap-option="wrap"', small),
	cellStyle('about', '', small),
	cellStyle('title', '', `${named} fo:font-size="16pt"`),
	cellStyle(
		'head',
		`fo:wrap-option="wrap" fo:background-color="#${colours.leaf}" fo:border-bottom="1.75pt double #${colours.ink}" style:border-line-width-bottom="0.2mm 0.25mm 0.2mm"`,
		named,
	),
].join('');

function writeStyles({ title }: Document): string {
	return (
		`${xmlHead}<office:document-styles ${namespaces} ${odfVersion}><office:styles>` +
		`<style:default-style style:family="table-cell"><style:text-properties fo:font-family="${fonts.text}" fo:font-size="11pt" ` +
		`fo:color="#${colours.ink}" fo:language="en" fo:country="GB"/></style:default-style>` +
		'<style:style style:name="Default" style:family="table-cell"/></office:styles><office:automatic-styles>' +
		'<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="297mm" fo:page-height="210mm" ' +
		'style:print-orientation="landscape" fo:margin="13mm" style:scale-to-X="1"/><style:footer-style><style:header-footer-properties fo:min-height="7mm" fo:margin-top="3mm"/></style:footer-style></style:page-layout>' +
		'</office:automatic-styles><office:master-styles><style:master-page style:name="Default" style:page-layout-name="A4">' +
		`<style:footer><text:p>${escapeXml(title)}. Page <text:page-number>1</text:page-number> of <text:page-count>1</text:page-count></text:p></style:footer>` +
		'</style:master-page></office:master-styles></office:document-styles>'
	);
}

const item = (name: string, type: string, value: string | number) =>
	`<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`;

/** Keeps title and head in view: LibreOffice reads it here, as no part of the sheet says it. */
function writeSettings(sheets: Sheet[]): string {
	const views = sheets.map((sheet) => {
		const head = headRow(sheet);
		return (
			`<config:config-item-map-entry config:name="${escapeAttribute(sheet.name)}">` +
			item('CursorPositionX', 'int', 0) +
			item('CursorPositionY', 'int', head) +
			item('VerticalSplitMode', 'short', 2) +
			item('VerticalSplitPosition', 'int', head) +
			item('ActiveSplitRange', 'short', 2) +
			item('PositionTop', 'int', 0) +
			item('PositionBottom', 'int', head) +
			item('ShowGrid', 'boolean', 'false') +
			'</config:config-item-map-entry>'
		);
	});
	return (
		`${xmlHead}<office:document-settings ${namespaces} ${odfVersion}><office:settings>` +
		'<config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views">' +
		`<config:config-item-map-entry>${item('ViewId', 'string', 'view1')}` +
		`<config:config-item-map-named config:name="Tables">${views.join('')}</config:config-item-map-named>` +
		`${item('ActiveTable', 'string', escapeXml(sheets[0]?.name ?? ''))}</config:config-item-map-entry>` +
		'</config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>'
	);
}
