/** An invented account as long as asked for, in every kind of file that is imported. */
import { PDFDocument } from '@cantoo/pdf-lib';
import { strToU8, zipSync } from 'fflate';

const headings = [
	'Context of the Partnership',
	'Key issues',
	'What we did',
	'What we learned',
	'Impact',
	'What next',
];
const sentence =
	'The heads met twice in the term, looked at what pupils had written, and agreed one small thing to try next.';
/** Of a page, with its heading. */
const sentences = 22;

/** By file name. */
export async function makeAccount(pages: number): Promise<Record<string, Uint8Array>> {
	const parts = Array.from({ length: pages }, (_, page) => ({
		heading: headings[page % headings.length]!,
		paragraphs: Array.from({ length: sentences }, () => sentence),
	}));
	const text = parts
		.map(({ heading, paragraphs }) => `# ${heading}\n\n${paragraphs.join('\n\n')}\n`)
		.join('\n');
	return {
		'account.docx': makeWord(parts),
		'account.odt': makeOpenDocument(parts),
		'account.pdf': await makePdf(parts),
		'account.md': strToU8(text),
	};
}

type Parts = readonly { heading: string; paragraphs: readonly string[] }[];

function makeWord(parts: Parts): Uint8Array {
	const body = parts.map(
		({ heading, paragraphs }) =>
			`<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>${heading}</w:t></w:r></w:p>${paragraphs.map((words) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`).join('')}`,
	);
	return zipSync({
		'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:body>${body.join('')}</w:body></w:document>`),
	});
}

function makeOpenDocument(parts: Parts): Uint8Array {
	const body = parts.map(
		({ heading, paragraphs }) =>
			`<text:h text:outline-level="1">${heading}</text:h>${paragraphs.map((words) => `<text:p>${words}</text:p>`).join('')}`,
	);
	return zipSync({
		'content.xml': strToU8(
			`<o:document-content><o:body><o:text>${body.join('')}</o:text></o:body></o:document-content>`,
		),
	});
}

async function makePdf(parts: Parts): Promise<Uint8Array> {
	const pdf = await PDFDocument.create();
	for (const { heading, paragraphs } of parts) {
		const page = pdf.addPage();
		[heading, ...paragraphs].forEach((words, index) =>
			page.drawText(words, { x: 40, y: 800 - index * 30, size: 10 }),
		);
	}
	return pdf.save();
}
