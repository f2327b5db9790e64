import { expect, test } from 'vitest';
import type { ReadText } from '#lib/import/content.ts';
import { readDocxText } from '#lib/import/read-docx-text.ts';
import { heading, item, makeDocx, paragraph, run, table } from '../../support/word-file.ts';

function read(body: string, more?: Record<string, string>): ReadText {
	const result = readDocxText(makeDocx(body, more));
	if ('refusal' in result) throw new Error(result.refusal.rule);
	return result;
}

test('knows a title, headings by any name of their style, and bold lines', () => {
	const { blocks } = read(
		heading('Our story', 'Titel') +
			heading('Context') +
			heading('Key issues', 'Own') +
			paragraph(run('By outline'), '<w:outlineLvl w:val="1"/>') +
			paragraph(run('What next', '<w:b/>')) +
			paragraph(run('Not ', '<w:b/>') + run('all of it')),
	);

	expect(blocks).toEqual([
		{ kind: 'heading', level: 0, text: 'Our story' },
		{ kind: 'heading', level: 1, text: 'Context' },
		{ kind: 'heading', level: 1, text: 'Key issues' },
		{ kind: 'heading', level: 2, text: 'By outline' },
		{ kind: 'paragraph', text: 'What next', bold: true },
		{ kind: 'paragraph', text: 'Not all of it', bold: false },
	]);
});

test('keeps lists and tables', () => {
	const { blocks } = read(
		item('first', 1) +
			item('dot') +
			table([
				[paragraph(run('Term')), paragraph(run('Visits'))],
				[paragraph(run('Spring')), paragraph(run('2'))],
			]),
	);

	expect(blocks).toEqual([
		{ kind: 'item', text: 'first', bold: false, ordered: true, depth: 0 },
		{ kind: 'item', text: 'dot', bold: false, ordered: false, depth: 0 },
		{
			kind: 'table',
			rows: [
				['Term', 'Visits'],
				['Spring', '2'],
			],
		},
	]);
});

const comment = '<w:r><w:commentReference w:id="0"/></w:r>';
const picture = '<w:r><w:drawing><a:blip xmlns:a="a" r:embed="rId1"/></w:drawing></w:r>';
const box = `<w:r><w:pict><v:textbox xmlns:v="v"><w:txbxContent>${paragraph(run('SECRET'))}</w:txbxContent></v:textbox></w:pict></w:r>`;

test.each([
	['comments', paragraph(run('Seen.') + comment), '1 comment was left out.'],
	[
		'tracked deletions',
		paragraph(`${run('Seen.')}<w:del w:author="A"><w:r><w:delText>SECRET</w:delText></w:r></w:del>`),
		'1 deletion that was still being tracked was left out.',
	],
	[
		'moved text',
		paragraph(`${run('Seen.')}<w:moveFrom>${run('SECRET')}</w:moveFrom>`),
		'1 deletion that was still being tracked was left out.',
	],
	[
		'hidden runs',
		paragraph(run('Seen.') + run('SECRET', '<w:vanish/>')),
		'1 piece of hidden text was left out.',
	],
	[
		'hidden by a style',
		paragraph(run('Seen.') + run('SECRET', '<w:rStyle w:val="Secret"/>')),
		'1 piece of hidden text was left out.',
	],
	[
		'white on white',
		paragraph(run('Seen.') + run('SECRET', '<w:color w:val="FFFFFF"/>')),
		'1 piece of hidden text was left out.',
	],
	[
		'print too small to see',
		paragraph(run('Seen.') + run('SECRET', '<w:sz w:val="2"/>')),
		'1 piece of hidden text was left out.',
	],
	['pictures', paragraph(run('Seen.') + picture), '1 picture was left out.'],
	[
		'text boxes',
		paragraph(run('Seen.') + box),
		'1 text box was left out. Move its words into the text if they matter.',
	],
	[
		'footnotes',
		paragraph(`${run('Seen.')}<w:r><w:footnoteReference w:id="1"/></w:r>`),
		'1 footnote or endnote was left out. Move it into the text if it matters.',
	],
])('leaves out %s and says so', (_what, body, says) => {
	const { blocks, leftOut } = read(body);

	expect(blocks).toEqual([{ kind: 'paragraph', text: 'Seen.', bold: false }]);
	expect(leftOut).toEqual([says]);
});

test('takes a tracked insertion as agreed, and a prompt as nothing', () => {
	const prompt = '<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>';
	const { blocks, leftOut } = read(
		paragraph(`${run('We met ')}<w:ins w:author="A">${run('twice.')}</w:ins>`) +
			paragraph(`${prompt}${run('Click here')}</w:sdtContent></w:sdt>`),
	);

	expect(blocks).toEqual([{ kind: 'paragraph', text: 'We met twice.', bold: false }]);
	expect(leftOut).toEqual(['1 tracked insertion was taken as agreed.']);
});

const relationship = (type: string) => ({
	'word/_rels/document.xml.rels': `<Relationships><Relationship Id="r" Type="http://x/${type}" Target="https://elsewhere.example/x" TargetMode="External"/></Relationships>`,
});

test.each(['image', 'oleObject', 'frame', 'subDocument'])('refuses text that lies elsewhere: %s', (type) => {
	const result = readDocxText(makeDocx(paragraph(run('Seen.')), relationship(type)));

	expect(result).toMatchObject({ refusal: { rule: 'content-elsewhere' } });
});

test('names a template elsewhere and fetches nothing', () => {
	expect(read(paragraph(run('Seen.')), relationship('attachedTemplate')).leftOut).toEqual([
		'It points to a template on another computer. Nothing was fetched from there.',
	]);
	expect(read(paragraph(run('Seen.')), relationship('hyperlink')).leftOut).toEqual([]);
});
