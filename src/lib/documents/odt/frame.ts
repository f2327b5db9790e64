/** Header and footer, alike on every page. */
import type { Document } from '../document.ts';
import { addressOnPaper, sayFooter, sayHeader, sayNewest } from '../wording.ts';
import type { Part } from '../zip.ts';
import { writeLink, writeParagraph, writePicture, writeSpan, writeText } from './text.ts';

export function writeHeader(document: Document, media: Part[]): string {
	const logo = document.logo ? `${writePicture(document.logo, media)} ` : '';
	const line = `${logo}${writeSpan(document.partnership, 'Strong')}<text:tab/>${writeText(sayHeader(document))}`;
	return writeParagraph(line, 'Header');
}

const page =
	'Page <text:page-number text:select-page="current">1</text:page-number> of <text:page-count>1</text:page-count>';

export function writeFooter(document: Document): string {
	const { warning, licence } = document;
	const address = addressOnPaper(document);
	const lines = [
		...(warning ? [writeSpan(warning, 'Strong')] : []),
		`${writeText(sayFooter(document))}<text:tab/>${page}`,
		`${sayNewest}: ${writeLink(address, writeText(address))}<text:tab/>${writeLink(licence.address, writeText(licence.name))}`,
	];
	return lines.map((line, index) => writeParagraph(line, index === 0 ? 'FooterTop' : 'Footer')).join('');
}
