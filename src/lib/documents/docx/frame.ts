/** Header and footer: whose copy it is and what, which version, where the latest one is, and the page. */
import type { Document } from '../document.ts';
import { addressOnPaper, sayFooter, sayHeader, sayNewest } from '../wording.ts';
import { xmlHead } from '../xml.ts';
import { wordNamespaces } from './namespaces.ts';
import { WordPart } from './package.ts';
import { strong, writeParagraph, writePicture, writeRun, writeRuns } from './text.ts';

export interface FramePart {
	xml: string;
	part: WordPart;
}

const tab = '<w:r><w:tab/></w:r>';

export function writeHeader(document: Document): FramePart {
	const part = new WordPart('header');
	const logo = document.logo ? writePicture(document.logo, part) + writeRun(' ') : '';
	const line = logo + writeRun(document.partnership, strong) + tab + writeRun(sayHeader(document));
	return wrap('hdr', part, writeParagraph(line, { style: 'Header' }));
}

export function writeFooter(document: Document): FramePart {
	const part = new WordPart('footer');
	const page = `${writeRun('Page ')}${countField('PAGE')}${writeRun(' of ')}${countField('NUMPAGES')}`;
	const lines = [
		...(document.warning ? [writeRun(document.warning, strong)] : []),
		writeRun(sayFooter(document)) + tab + page,
		writeRuns(
			[
				{ text: `${sayNewest}: ` },
				{ text: addressOnPaper(document), href: addressOnPaper(document) },
				{ text: '\t' },
				{ text: document.licence.name, href: document.licence.address },
			],
			part,
		),
	];
	const paragraphs = lines.map((line, index) =>
		writeParagraph(line, { style: index === 0 ? 'FooterTop' : 'Footer' }),
	);
	return wrap('ftr', part, paragraphs.join(''));
}

function wrap(element: 'hdr' | 'ftr', part: WordPart, content: string): FramePart {
	return { part, xml: `${xmlHead}<w:${element} ${wordNamespaces}>${content}</w:${element}>` };
}

function countField(code: 'PAGE' | 'NUMPAGES'): string {
	const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
	return (
		`${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>${mark('separate')}` +
		`${writeRun('1')}${mark('end')}`
	);
}
