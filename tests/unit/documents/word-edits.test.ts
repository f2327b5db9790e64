/** What Word does to a file when somebody types into it, copied from files that Word saved. */
import { expect, test } from 'vitest';
import type { Block, Document } from '#lib/documents/document.ts';
import { readDocx } from '#lib/documents/read-docx.ts';
import { writeDocx } from '#lib/documents/write-docx.ts';
import { everyKindForm } from '../../support/every-kind.ts';
import { changePart } from '../../support/package-parts.ts';

const empty = writeDocx(everyKindForm);

function readEdited(change: (text: string) => string, bytes = empty) {
	return readDocx(
		changePart(bytes, 'word/document.xml', (text) => {
			const changed = change(text);
			if (changed === text) throw new Error('The edit changed nothing.');
			return changed;
		}),
		everyKindForm,
	);
}

/** Puts content into the control with a tag, as Word does: without the mark of a prompt. */
function fill(text: string, tag: string, content: string): string {
	const at = text.indexOf(`<w:tag w:val="${tag}"/>`);
	const end = text.indexOf('</w:sdt>', at);
	const control = text
		.slice(at, end)
		.replace('<w:showingPlcHdr/>', '')
		.replace(/<w:sdtContent>.*$/s, `<w:sdtContent>${content}</w:sdtContent>`);
	return text.slice(0, at) + control + text.slice(end);
}

const dropTags = (text: string) => text.replace(/<w:tag w:val="[^"]*"\/>/g, '');

const run = (text: string) =>
	`<w:r w:rsidRPr="00A77B3E"><w:rPr><w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

test('joins the pieces into which Word splits what is typed', () => {
	const result = readEdited((text) =>
		fill(
			text,
			'text',
			`${run('One ')}<w:proofErr w:type="spellStart"/>${run('wrod')}<w:bookmarkStart w:id="0" w:name="_GoBack"/>`,
		),
	);

	expect(result).toMatchObject({ values: { text: 'One wrod' } });
});

test('reads the paragraphs of a long text, with line breaks and tabs', () => {
	const result = readEdited((text) =>
		fill(
			text,
			'long',
			`<w:p>${run('One')}<w:r><w:br/></w:r>${run('two')}</w:p><w:p><w:r><w:tab/></w:r>${run('three')}</w:p><w:p/>`,
		),
	);

	expect(result).toMatchObject({ values: { long: 'One\ntwo\n\tthree' } });
});

test('reads tracked changes as they will be', () => {
	const result = readEdited((text) =>
		fill(
			text,
			'text',
			`<w:del w:id="1"><w:r><w:delText>old</w:delText></w:r></w:del><w:moveFrom w:id="3">${run('elsewhere')}</w:moveFrom><w:ins w:id="2">${run('new')}</w:ins>`,
		),
	);

	expect(result).toMatchObject({ values: { text: 'new' } });
});

test.each(['12 November 2026', '12/11/2026', '12.11.26', 'Thursday, 12th Nov. 2026', '2026-11-12'])(
	'reads a date written as %s',
	(written) => {
		expect(readEdited((text) => fill(text, 'date', run(written)))).toMatchObject({
			values: { date: '2026-11-12' },
			unread: [],
		});
	},
);

test('a day that does not exist is named', () => {
	expect(readEdited((text) => fill(text, 'date', run('31 February 2026')))).toMatchObject({
		unread: ['“A day” says “31 February 2026”, which is not a date such as 12 November 2026.'],
	});
});

test('reads a box that was ticked', () => {
	const result = readEdited((text) => {
		const at = text.indexOf('<w:tag w:val="tick"/>');
		return (
			text.slice(0, at) + text.slice(at).replace('<w14:checked w14:val="0"/>', '<w14:checked w14:val="1"/>')
		);
	});

	expect(result).toMatchObject({ values: { tick: true } });
});

test('reads a row that was added with the button of the table', () => {
	const bytes = writeDocx(everyKindForm, { table: [{ 't-text': 'First' }, { 't-text': 'Second' }] });
	const result = readEdited((text) => {
		const item =
			/<w:sdt><w:sdtPr><w:id w:val="\d+"\/><w15:repeatingSectionItem\/>.*?<\/w:tr><\/w:sdtContent><\/w:sdt>/s.exec(
				text,
			)![0];
		return text.replace(item, item + item.replace('First', 'Added'));
	}, bytes);

	expect(result).toMatchObject({
		values: { table: [{ 't-text': 'First' }, { 't-text': 'Added' }, { 't-text': 'Second' }] },
	});
});

test('reads a row that was added below the last, without controls', () => {
	const bytes = writeDocx(everyKindForm, { table: [{ 't-text': 'First' }] });
	const cells = ['Plain', 'words', '1 May 2026', '7', '☒', 'Not yet', '', 'All of it'];
	const row = `<w:tr>${cells.map((words) => `<w:tc><w:p>${run(words)}</w:p></w:tc>`).join('')}</w:tr>`;

	const result = readEdited((text) => text.replace('</w:tbl>', `${row}</w:tbl>`), bytes);

	expect(result).toMatchObject({
		values: {
			table: [
				{ 't-text': 'First' },
				{
					't-text': 'Plain',
					't-long': 'words',
					't-date': '2026-05-01',
					't-number': '7',
					't-tick': true,
					't-choice': 'Not yet',
					't-rating': 'All of it',
				},
			],
		},
		unread: [],
	});
});

test('knows columns by their tags where names and order have changed since', () => {
	const today: Document = { ...everyKindForm, blocks: everyKindForm.blocks.map(changeColumns) };
	const values = { table: [{ 't-text': 'a', 't-long': 'b', 't-several': ['Not yet'], 't-number': '3' }] };

	const result = readDocx(writeDocx(everyKindForm, values), today);

	expect(result).toMatchObject({ values, unread: [] });
});

test('finds a field by its label where its control was deleted', () => {
	const result = readEdited((text) =>
		text.replace(/<w:sdt><w:sdtPr><w:alias w:val="One line"\/>.*?<\/w:sdt>/s, run('Typed over')),
	);

	expect(result).toMatchObject({ values: { text: 'Typed over' }, unread: [] });
});

const dropped = {
	text: 'a',
	long: 'b\nc',
	number: '4',
	tick: true,
	several: ['Some of it'],
	rating: 'Not yet',
	table: [{ 't-text': 'd', 't-several': ['Not yet'] }],
	record: [{ seen: 'e', 'r-long': 'f', 'r-tick': true }],
};

test('reads by labels where a program has dropped every tag', () => {
	const bytes = writeDocx(everyKindForm, dropped);

	expect(readEdited(dropTags, bytes)).toEqual({
		readable: true,
		version: '1.0',
		values: dropped,
		unread: [],
	});
});

test('reads by labels alone where controls and styles are gone too', () => {
	const again: Block[] = [
		{ kind: 'heading', level: 2, text: 'Another group' },
		{ kind: 'fields', fields: [{ kind: 'text', id: 'again', label: 'Once more', required: false }] },
	];
	const form = {
		...everyKindForm,
		blocks: [...everyKindForm.blocks.slice(0, 2), ...again, ...everyKindForm.blocks.slice(2)],
	};
	const values = { ...dropped, again: 'g' };
	const bytes = changePart(writeDocx(form, values), 'word/document.xml', (text) =>
		dropTags(text)
			.replace(/<w:sdtPr>.*?<\/w:sdtPr>|<\/?w:sdt(?:Content)?>/gs, '')
			.replace(/<w:pStyle [^>]*>/g, ''),
	);

	expect(readDocx(bytes, form)).toEqual({ readable: true, version: '1.0', values, unread: [] });
});

function changeColumns(block: Document['blocks'][number]): Document['blocks'][number] {
	if (block.kind !== 'rows') return block;
	const columns = block.field.columns
		.map((column) => ({ ...column, label: `New name: ${column.label}` }))
		.reverse();
	return { ...block, field: { ...block.field, columns } };
}
