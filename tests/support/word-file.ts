/** Word and OpenDocument files as other programs write them, made by hand from their parts. */
import { strToU8, zipSync } from 'fflate';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function zipParts(parts: Record<string, string>): Uint8Array {
	return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** `body`: the inside of `w:body`. `more`: further parts, or others in the place of these. */
export function makeDocx(body: string, more: Record<string, string> = {}): Uint8Array {
	return zipParts({
		'[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
		'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${word}" xmlns:r="${office}"><w:body>${body}</w:body></w:document>`,
		'word/styles.xml': `<w:styles xmlns:w="${word}">
			<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
			<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
			<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="berschrift1"/></w:style>
			<w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>
		</w:styles>`,
		'word/numbering.xml': `<w:numbering xmlns:w="${word}">
			<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
			<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
			<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
		</w:numbering>`,
		...more,
	});
}

export function run(text: string, properties = ''): string {
	const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped}</w:t></w:r>`;
}

export function paragraph(runs: string, properties = ''): string {
	return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

export function heading(text: string, style = 'berschrift1'): string {
	return paragraph(run(text), `<w:pStyle w:val="${style}"/>`);
}

export function item(text: string, list: 1 | 2 = 2): string {
	return paragraph(run(text), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`);
}

/** Each cell is the inside of a `w:tc`. */
export function table(rows: readonly (readonly string[])[]): string {
	const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${cell}</w:tc>`).join('');
	return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

/** `text`: the inside of `office:text`; `styles`: that of `office:automatic-styles`. */
export function makeOdt(
	text: string,
	{ styles = '', parts = {} as Record<string, string> } = {},
): Uint8Array {
	const names = ['office', 'text', 'table', 'style', 'fo', 'draw', 'xlink']
		.map((name) => `xmlns:${name}="urn:${name}"`)
		.join(' ');
	return zipParts({
		mimetype: 'application/vnd.oasis.opendocument.text',
		'content.xml': `<office:document-content ${names}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
		...parts,
	});
}
