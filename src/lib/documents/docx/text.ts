/** Runs and paragraphs of WordprocessingML (ECMA-376 Part 1, 17.3). */
import type { Picture, Run } from '../document.ts';
import { escapeAttribute, escapeXml } from '../xml.ts';
import type { WordPart } from './package.ts';

export interface ParagraphLook {
	style?: string | undefined;
	/** Further paragraph properties, in the order of the schema after the style. */
	more?: string;
}

export function writeParagraph(content: string, { style, more = '' }: ParagraphLook = {}): string {
	const properties = (style ? `<w:pStyle w:val="${style}"/>` : '') + more;
	return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${content}</w:p>`;
}

/** Paragraphs that stand on one page. */
export function writeTogether(contents: readonly string[], style: string): string {
	return contents
		.map((content, index) =>
			writeParagraph(content, { style, more: index < contents.length - 1 ? keepNext : '' }),
		)
		.join('');
}

export function writeRun(text: string, properties = ''): string {
	return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}${writeText(text)}</w:r>`;
}

/** Of the properties of a paragraph: it stands on the page of the next one. */
export const keepNext = '<w:keepNext/>';

export const strong = '<w:rStyle w:val="Strong"/>';

export function writeRuns(runs: readonly Run[], part: WordPart): string {
	return runs
		.map(({ text, bold, href }) => {
			if (href === undefined) return writeRun(text, bold ? strong : '');
			const run = writeRun(text, '<w:rStyle w:val="Hyperlink"/>');
			return `<w:hyperlink r:id="${part.addLink(href)}">${run}</w:hyperlink>`;
		})
		.join('');
}

function writeText(text: string): string {
	return text
		.split(/(\n|\t|\r\n?)/)
		.map((piece) => {
			if (piece === '\t') return '<w:tab/>';
			if (/^[\n\r]/.test(piece)) return '<w:br/>';
			return piece === '' ? '' : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`;
		})
		.join('');
}

const unitsPerMillimetre = 36_000;

/** A picture in the line, with its alternative text (ECMA-376 Part 1, 20.4.2.8). */
export function writePicture(picture: Picture, part: WordPart): string {
	const { relationship, number } = part.addPicture(picture);
	const alt = escapeAttribute(picture.alt);
	const width = Math.round(picture.width * unitsPerMillimetre);
	const height = Math.round(picture.height * unitsPerMillimetre);
	return (
		`<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${width}" cy="${height}"/>` +
		`<wp:docPr id="${number}" name="Picture ${number}" descr="${alt}"/><a:graphic>` +
		'<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>' +
		`<pic:nvPicPr><pic:cNvPr id="${number}" name="Picture ${number}" descr="${alt}"/><pic:cNvPicPr/></pic:nvPicPr>` +
		`<pic:blipFill><a:blip r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
		`<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>` +
		'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
	);
}
