/** Runs, paragraphs and pictures of OpenDocument text (ODF 1.3 Part 3, 5 and 6). */
import type { Picture, Run } from '../document.ts';
import { cleanText, escapeAttribute, escapeXml } from '../xml.ts';
import type { Part } from '../zip.ts';

export function writeParagraph(content: string, style: string): string {
	return `<text:p text:style-name="${style}">${content}</text:p>`;
}

export function writeHeading(text: string, level: number, style = `Heading_20_${level}`): string {
	return `<text:h text:style-name="${style}" text:outline-level="${level}">${writeText(text)}</text:h>`;
}

export function writeSpan(text: string, style: string): string {
	return `<text:span text:style-name="${style}">${writeText(text)}</text:span>`;
}

export function writeRuns(runs: readonly Run[]): string {
	return runs
		.map(({ text, bold, href }) => {
			const words = bold ? writeSpan(text, 'Strong') : writeText(text);
			return href === undefined ? words : writeLink(href, words);
		})
		.join('');
}

export function writeLink(href: string, words: string): string {
	return `<text:a xlink:type="simple" xlink:href="${escapeAttribute(href)}" text:style-name="Internet_20_link">${words}</text:a>`;
}

/** White space has elements of its own, because a reader makes many spaces one. */
export function writeText(text: string): string {
	return cleanText(text)
		.split(/(\n|\t|^ | {2,}| $)/m)
		.map((piece) => {
			if (piece === '\n') return '<text:line-break/>';
			if (piece === '\t') return '<text:tab/>';
			return /^ +$/.test(piece) ? writeSpaces(piece.length) : escapeXml(piece);
		})
		.join('');
}

function writeSpaces(count: number): string {
	return count === 1 ? '<text:s/>' : `<text:s text:c="${count}"/>`;
}

/** A picture in the line; its file is added to `media`. */
export function writePicture({ png, alt, width, height }: Picture, media: Part[]): string {
	const path = `Pictures/${media.length + 1}.png`;
	media.push({
		path,
		data: Uint8Array.from(atob(png), (character) => character.charCodeAt(0)),
		stored: true,
	});
	return (
		`<draw:frame text:anchor-type="as-char" svg:width="${width}mm" svg:height="${height}mm">` +
		`<draw:image xlink:href="${path}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/>` +
		`<svg:title>${escapeXml(alt)}</svg:title></draw:frame>`
	);
}
