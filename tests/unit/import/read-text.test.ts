import { strToU8, zipSync } from 'fflate';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { readText } from '#lib/import/read-text.ts';
import { makeDocx, makeOdt, paragraph, run, zipParts } from '../../support/word-file.ts';

async function ruleOf(name: string, bytes: Uint8Array): Promise<string | undefined> {
	const read = await readText(name, bytes);
	return 'refusal' in read ? read.refusal.rule : undefined;
}

/** A compound file is told by its first bytes; with a password it holds a stream of this name in UTF-16. */
function makeCompound(stream: string): Uint8Array {
	const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
	return new Uint8Array([...head, ...new Uint8Array(504), ...Buffer.from(stream, 'utf16le')]);
}

async function makePdf(lines: readonly string[]): Promise<Uint8Array> {
	const pdf = await PDFDocument.create();
	const page = pdf.addPage();
	lines.forEach((line, index) => page.drawText(line, { x: 50, y: 750 - index * 30, size: 12 }));
	return pdf.save();
}

const bomb = zipSync({ 'word/document.xml': [new Uint8Array(40_000_000), { level: 9 }] });

/** Says that it unpacks to 10 bytes, and unpacks to 40 MB. */
function makeLyingBomb(): Uint8Array {
	const bytes = bomb.slice();
	const view = new DataView(bytes.buffer);
	for (let at = 0; at < bytes.length - 4; at++) {
		if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
		if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
	}
	return bytes;
}

const picture = paragraph('<w:r><w:drawing/></w:r>');

test.each([
	['a renamed .zip', 'a.docx', zipParts({ 'notes.txt': 'x' }), 'not-a-document'],
	['no zip at all', 'a.docx', strToU8('plain words'), 'not-a-document'],
	['a zip bomb', 'a.docx', bomb, 'unpacks-too-large'],
	['a zip bomb that hides its size', 'a.docx', makeLyingBomb(), 'damaged'],
	['200 MB', 'a.docx', new Uint8Array(200_000_000), 'file-too-large'],
	['nothing', 'a.docx', new Uint8Array(), 'file-empty'],
	['a password', 'a.docx', makeCompound('EncryptedPackage'), 'password-protected'],
	['Word before 2007', 'a.docx', makeCompound('WordDocument'), 'old-word'],
	['macros by its name', 'a.docm', makeDocx(paragraph(run('x'))), 'holds-program'],
	['macros in a renamed file', 'a.docx', makeDocx('', { 'word/vbaProject.bin': 'x' }), 'holds-program'],
	['pictures only', 'a.docx', makeDocx(picture), 'no-text'],
	[
		'a document type',
		'a.docx',
		makeDocx('', { 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><w:document/>' }),
		'damaged',
	],
	['elements without end', 'a.docx', makeDocx('<w:p>'.repeat(5000)), 'damaged'],
	['half a file', 'a.docx', makeDocx(paragraph(run('x'))).slice(0, 300), 'damaged'],
	[
		'OpenDocument with a password',
		'a.odt',
		makeOdt('', { parts: { 'META-INF/manifest.xml': '<m:encryption-data/>' } }),
		'password-protected',
	],
	[
		'OpenDocument with macros',
		'a.odt',
		makeOdt('', { parts: { 'Basic/Standard/Module1.xml': 'x' } }),
		'holds-program',
	],
	[
		'OpenDocument that fetches text',
		'a.odt',
		makeOdt('<text:section><text:section-source xlink:href="http://x.example"/></text:section>'),
		'content-elsewhere',
	],
	['a PDF without text', 'a.pdf', await makePdf([]), 'no-text'],
	['a PDF that is none', 'a.pdf', strToU8('words'), 'not-a-document'],
	['half a PDF', 'a.pdf', (await makePdf(['x'])).slice(0, 200), 'damaged'],
	['letters of an old editor', 'a.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9]), 'not-utf-8'],
	['another kind', 'a.pages', strToU8('x'), 'wrong-kind'],
])('refuses %s', async (...[, name, bytes, rule]) => {
	expect(await ruleOf(name, bytes)).toBe(rule);
});

test('reads OpenDocument without what is hidden, noted or deleted', async () => {
	const styles =
		'<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>' +
		'<text:list-style style:name="L"><text:list-level-style-number/></text:list-style>';
	const text =
		'<text:tracked-changes><text:changed-region><text:deletion><text:p>SECRET</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
		'<text:h text:outline-level="1">Context</text:h>' +
		'<text:p>Six<text:s/>schools<office:annotation><text:p>SECRET</text:p></office:annotation> <text:span text:style-name="H">SECRET</text:span>met.</text:p>' +
		'<text:section text:display="none"><text:p>SECRET</text:p></text:section>' +
		'<text:list text:style-name="L"><text:list-item><text:p>one</text:p></text:list-item></text:list>' +
		'<table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell><table:table-cell><text:p>B</text:p></table:table-cell></table:table-row></table:table>';

	expect(await readText('a.odt', makeOdt(text, { styles }))).toEqual({
		blocks: [
			{ kind: 'heading', level: 1, text: 'Context' },
			{ kind: 'paragraph', text: 'Six schools met.', bold: false },
			{ kind: 'item', text: 'one', bold: false, ordered: true, depth: 0 },
			{ kind: 'table', rows: [['A', 'B']] },
		],
		leftOut: [
			'1 comment was left out.',
			'1 deletion that was still being tracked was left out.',
			'2 pieces of hidden text were left out.',
		],
	});
});

test('reads the lines of a PDF', async () => {
	const pdf = await makePdf(['Context', 'Six schools met. They use <script> & *stars*.']);

	expect(await readText('a.PDF', pdf)).toMatchObject({
		blocks: [
			{ kind: 'paragraph', text: 'Context' },
			{ kind: 'paragraph', text: 'Six schools met. They use <script> & *stars*.' },
		],
	});
});

test('reads Markdown without HTML, comments and pictures', async () => {
	const text =
		'# Context\n\nSix <b>schools</b> met.<!-- SECRET --> ![SECRET](x.png)\n\n<script>SECRET</script>\n\n1. one\n   - two\n';

	expect(await readText('a.md', strToU8(text))).toMatchObject({
		blocks: [
			{ kind: 'heading', level: 1, text: 'Context' },
			{ kind: 'paragraph', text: 'Six schools met.' },
			{ kind: 'item', text: 'one', ordered: true, depth: 0 },
			{ kind: 'item', text: 'two', ordered: false, depth: 1 },
		],
		leftOut: ['1 comment was left out.', '1 picture was left out.', '3 pieces of HTML were left out.'],
	});
});

test('joins lines that were wrapped, and keeps headings apart', async () => {
	const text = `Context of the Partnership
The group has met for several years and its heads know one another well, so that
a visit is no longer a strange thing.
What is your partnership going to do next based on the learning/impact of the
Peer Review?
\uf0b7 plan the dates together early in the year so that nobody has to move a visit
\uf0b7 read the notes of the last review before the next one begins in the spring
`;

	expect(await readText('a.txt', strToU8(text))).toMatchObject({
		blocks: [
			{ text: 'Context of the Partnership' },
			{
				text: 'The group has met for several years and its heads know one another well, so that a visit is no longer a strange thing.',
			},
			{ text: 'What is your partnership going to do next based on the learning/impact of the Peer Review?' },
			{ kind: 'item', text: 'plan the dates together early in the year so that nobody has to move a visit' },
			{ kind: 'item', text: 'read the notes of the last review before the next one begins in the spring' },
		],
	});
});
