/** Word: WordprocessingML in an Open Packaging container (ECMA-376), with a content control for every field. */
import type { Document, Values } from './document.ts';
import { writeBlocks, writeHeading } from './docx/blocks.ts';
import { writeFooter, writeHeader, type FramePart } from './docx/frame.ts';
import { wordNamespaces } from './docx/namespaces.ts';
import { writeNumbering } from './docx/numbering.ts';
import { relationshipTypes, WordPart } from './docx/package.ts';
import { writeAppProperties, writeCoreProperties, writeOwnProperties } from './docx/properties.ts';
import { writeStyles } from './docx/styles.ts';
import { writeParagraph, writeRun } from './docx/text.ts';
import { paper } from './look.data.ts';
import { refusePaperOnly, sayKind } from './wording.ts';
import { textWidth } from './widths.ts';
import { xmlHead } from './xml.ts';
import { zipParts, type Part } from './zip.ts';

/** The bytes of a .docx file. The same document and values give the same bytes.
 * @throws for a form on paper only: see `refusePaperOnly`. */
export function writeDocx(document: Document, values: Values = {}): Uint8Array {
	refusePaperOnly(document);
	const part = new WordPart('text');
	for (const file of ['styles', 'numbering', 'settings']) part.addPart(file, `${file}.xml`);
	const header = writeHeader(document);
	const footer = writeFooter(document);
	const frame = {
		header: part.addPart('header', 'header.xml'),
		footer: part.addPart('footer', 'footer.xml'),
	};
	const place = { part, values, orientation: document.orientation };
	const kind = sayKind(document);
	const frameWidth = Math.round(textWidth(document.orientation) * twipsPerMillimetre);
	const body =
		(kind ? writeParagraph(writeRun(kind), { style: 'Kicker' }) : '') +
		writeHeading(document.title, 1) +
		writeParagraph(writeRun(document.summary), { style: 'Lead' }) +
		writeBlocks(document.blocks, place) +
		writeSection(document, frame);
	const text = `${xmlHead}<w:document ${wordNamespaces}><w:body>${body}</w:body></w:document>`;
	return zipParts([
		{ path: '[Content_Types].xml', data: contentTypes },
		{ path: '_rels/.rels', data: packageRelationships },
		{ path: 'docProps/core.xml', data: writeCoreProperties(document) },
		{ path: 'docProps/app.xml', data: writeAppProperties(document) },
		{ path: 'docProps/custom.xml', data: writeOwnProperties(document) },
		{ path: 'word/styles.xml', data: writeStyles(document.kind, frameWidth) },
		{ path: 'word/numbering.xml', data: writeNumbering(part.numberedLists) },
		{ path: 'word/settings.xml', data: settings },
		...listParts('document', { xml: text, part }),
		...listParts('header', header),
		...listParts('footer', footer),
	]);
}

function listParts(name: string, { xml, part }: FramePart): Part[] {
	return [
		{ path: `word/${name}.xml`, data: xml },
		{ path: `word/_rels/${name}.xml.rels`, data: wrapRelationships(part.relationships.join('')) },
		...part.pictures,
	];
}

const twipsPerMillimetre = 1440 / 25.4;

function writeSection({ orientation }: Document, frame: { header: string; footer: string }): string {
	const short = Math.round(paper.short * twipsPerMillimetre);
	const long = Math.round(paper.long * twipsPerMillimetre);
	const margin = Math.round(paper.margin * twipsPerMillimetre);
	const size =
		orientation === 'portrait'
			? `<w:pgSz w:w="${short}" w:h="${long}"/>`
			: `<w:pgSz w:w="${long}" w:h="${short}" w:orient="landscape"/>`;
	return (
		`<w:sectPr><w:headerReference w:type="default" r:id="${frame.header}"/><w:footerReference w:type="default" r:id="${frame.footer}"/>` +
		`${size}<w:pgMar w:top="${margin + 340}" w:right="${margin}" w:bottom="${margin + 340}" w:left="${margin}" ` +
		'w:header="567" w:footer="510" w:gutter="0"/></w:sectPr>'
	);
}

const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';

function wrapRelationships(relationships: string): string {
	return `${xmlHead}<Relationships xmlns="${packageNamespace}/relationships">${relationships}</Relationships>`;
}

const packageRelationships = wrapRelationships(
	[
		[`${relationshipTypes}/officeDocument`, 'word/document.xml'],
		[`${packageNamespace}/relationships/metadata/core-properties`, 'docProps/core.xml'],
		[`${relationshipTypes}/extended-properties`, 'docProps/app.xml'],
		[`${relationshipTypes}/custom-properties`, 'docProps/custom.xml'],
	]
		.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`)
		.join(''),
);

const partTypes = {
	'word/document.xml': 'wordprocessingml.document.main',
	'word/styles.xml': 'wordprocessingml.styles',
	'word/numbering.xml': 'wordprocessingml.numbering',
	'word/settings.xml': 'wordprocessingml.settings',
	'word/header.xml': 'wordprocessingml.header',
	'word/footer.xml': 'wordprocessingml.footer',
	'docProps/app.xml': 'extended-properties',
	'docProps/custom.xml': 'custom-properties',
};

const contentTypes =
	`${xmlHead}<Types xmlns="${packageNamespace}/content-types">` +
	'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
	'<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
	Object.entries(partTypes)
		.map(
			([path, type]) =>
				`<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
		)
		.join('') +
	'<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>';

const settings =
	`${xmlHead}<w:settings ${wordNamespaces}><w:zoom w:percent="100"/><w:compat>` +
	'<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
	'<w:themeFontLang w:val="en-GB"/></w:settings>';
