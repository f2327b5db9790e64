/** A Word file from a stranger as blocks. Never throws. */
import { elementsOf, findChild, parseXml, type XmlNode } from '#lib/documents/read/xml-tree.ts';
import { LeftOut, type ReadResult } from './content.ts';
import { DocxBlocks } from './docx-blocks.ts';
import { DocxStyles } from './docx-styles.ts';
import { openPackage } from './open-package.ts';
import { makeRefusal } from './refusals.ts';

// Some programs number the parts: word/document2.xml.
const wanted =
	/^(?:\[Content_Types\]\.xml|word\/(?:_rels\/)?(?:document|settings|styles|numbering)\d*\.xml(?:\.rels)?)$/;

export function readDocxText(bytes: Uint8Array): ReadResult {
	const opened = openPackage(bytes, (name) => wanted.test(name));
	if ('refusal' in opened) return opened;
	const { parts } = opened;
	const find = (name: string) =>
		[...parts].find(([part]) => new RegExp(`^word/${name}\\d*\\.xml$`).test(part))?.[1];
	const text = find('document');
	if (text === undefined) return { refusal: makeRefusal('not-a-document') };
	if (/macroEnabled/i.test(parts.get('[Content_Types].xml') ?? ''))
		return { refusal: makeRefusal('holds-program') };
	const body = findChild(parseXml(text), 'body');
	if (!body) return { refusal: makeRefusal('damaged') };
	const leftOut = new LeftOut();
	if (!judgeRelationships(parts, leftOut) || elementsOf(body).some(({ name }) => elsewhere.has(name)))
		return { refusal: makeRefusal('content-elsewhere') };
	const styles = new DocxStyles(parse(find('styles')), parse(find('numbering')));
	const blocks = new DocxBlocks(styles, leftOut).read(body);
	return { blocks, leftOut: leftOut.tell() };
}

function parse(xml: string | undefined): XmlNode | undefined {
	return xml === undefined ? undefined : parseXml(xml);
}

/** Text that Word would fetch when it opens the file. */
const elsewhere = new Set(['altChunk', 'subDoc']);

/** Links and templates are only named; anything else outside would be part of the text. False where there is such. */
function judgeRelationships(parts: Map<string, string>, leftOut: LeftOut): boolean {
	const outside = [...parts]
		.filter(([name]) => name.endsWith('.rels'))
		.flatMap(([, xml]) => elementsOf(parseXml(xml) ?? { name: '', attributes: {}, children: [] }))
		.filter(({ attributes }) => attributes['TargetMode'] === 'External')
		.map(({ attributes }) => attributes['Type']?.split('/').at(-1) ?? '');
	leftOut.add('templates', outside.filter((type) => type === 'attachedTemplate').length);
	return outside.every((type) => type === 'hyperlink' || type === 'attachedTemplate');
}
