/** OpenDocument text (ODF 1.3), for LibreOffice and every other program that keeps to the standard. */
import type { Document, Values } from './document.ts';
import { colours, kinds } from './look.data.ts';
import { writeBlocks } from './odt/blocks.ts';
import { odfNamespaces, odfVersion } from './odt/namespaces.ts';
import { writeManifest, writeMeta } from './odt/package.ts';
import { writeStyles } from './odt/styles.ts';
import type { TextPlace } from './odt/tables.ts';
import { writeHeading, writeParagraph, writeText } from './odt/text.ts';
import { refusePaperOnly, sayKind } from './wording.ts';
import { xmlHead } from './xml.ts';
import { zipParts } from './zip.ts';

const mimeType = 'application/vnd.oasis.opendocument.text';

/** The bytes of an .odt file. The same document and values give the same bytes.
 * @throws for a form on paper only: see `refusePaperOnly`. */
export function writeOdt(document: Document, values: Values = {}): Uint8Array {
	refusePaperOnly(document);
	const place: TextPlace = { values, orientation: document.orientation, styles: [], media: [] };
	const styles = writeStyles(document, place.media);
	const kind = sayKind(document);
	const text =
		(kind ? writeParagraph(writeText(kind), 'Kicker') : '') +
		writeHeading(document.title, 1) +
		writeParagraph(writeText(document.summary), 'Lead') +
		writeBlocks(document.blocks, place);
	return zipParts([
		// ODF 1.3 Part 2, 3.3: first and not compressed.
		{ path: 'mimetype', data: mimeType, stored: true },
		{
			path: 'META-INF/manifest.xml',
			data: writeManifest(mimeType, ['content.xml', 'styles.xml', 'meta.xml'], place.media),
		},
		{ path: 'content.xml', data: writeContent(document, text, place.styles) },
		{ path: 'styles.xml', data: styles },
		{ path: 'meta.xml', data: writeMeta(document) },
		...place.media,
	]);
}

function writeContent({ kind }: Document, text: string, styles: readonly string[]): string {
	return (
		`${xmlHead}<office:document-content ${odfNamespaces} ${odfVersion}>` +
		`<office:automatic-styles>${styles.join('')}${cellStyles(kinds[kind].colour)}${listStyles}</office:automatic-styles>` +
		`<office:body><office:text>${text}</office:text></office:body></office:document-content>`
	);
}

function cellStyles(colour: string): string {
	const thin = `0.5pt solid #${colours.rule}`;
	const double = (side: string, value: string) =>
		` fo:border-${side}="1.75pt double #${value}" style:border-line-width-${side}="0.2mm 0.25mm 0.2mm"`;
	const left = double('right', colour);
	const next = ` fo:border-left="${thin}"`;
	const padding =
		'fo:padding-top="0.6mm" fo:padding-bottom="0.6mm" fo:padding-left="1.2mm" fo:padding-right="1.2mm"';
	const head = (name: string, more: string) =>
		`<style:style style:name="${name}" style:family="table-cell">` +
		`<style:table-cell-properties ${padding} fo:border-top="${thin}"${double('bottom', colours.ink)}${more}/></style:style>`;
	const cell = (name: string, more: string) =>
		`<style:style style:name="${name}" style:family="table-cell">` +
		`<style:table-cell-properties ${padding} fo:border-top="${thin}" fo:border-bottom="${thin}"${more}/></style:style>`;
	const row = (name: string, more: string) =>
		`<style:style style:name="${name}" style:family="table-row"><style:table-row-properties fo:keep-together="always"${more}/></style:style>`;
	return (
		cell('Cell', '') +
		cell('CellLeft', left) +
		cell('CellNext', next) +
		head('Head', '') +
		head('HeadLeft', left) +
		head('HeadNext', next) +
		row('Row', '') +
		row('FormRow', ' style:min-row-height="12mm"') +
		row('RecordRow', ' style:min-row-height="35mm"') +
		'<style:style style:name="Field" style:family="section"><style:section-properties text:dont-balance-text-columns="false"/></style:style>'
	);
}

const listStyles = (() => {
	const place =
		'<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment ' +
		'text:label-followed-by="listtab" text:list-tab-stop-position="8mm" fo:text-indent="-8mm" fo:margin-left="8mm"/></style:list-level-properties>';
	return (
		`<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="\u2022">${place}</text:list-level-style-bullet></text:list-style>` +
		`<text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=".">${place}</text:list-level-style-number></text:list-style>`
	);
})();
