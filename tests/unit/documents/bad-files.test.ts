import { zipSync, type Zippable } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocx } from '#lib/documents/read-docx.ts';
import { readOdt } from '#lib/documents/read-odt.ts';
import { writeDocx } from '#lib/documents/write-docx.ts';
import { writeOdt } from '#lib/documents/write-odt.ts';
import { everyKindForm } from '../../support/every-kind.ts';
import { changePart } from '../../support/package-parts.ts';

const docx = writeDocx(everyKindForm, { text: 'Here' });
const odt = writeOdt(everyKindForm, { text: 'Here' });
const zip = (files: Record<string, string>) =>
	zipSync(
		Object.fromEntries(
			Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]),
		) as Zippable,
	);
const open = (body: string) => `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
const nest = (start: string, end: string) => start.repeat(50_000) + end.repeat(50_000);

const cases: [string, Uint8Array, string][] = [
	['an empty file', new Uint8Array(), 'This is not a Word or OpenDocument file. Nothing was read.'],
	[
		'a PDF file',
		new TextEncoder().encode('%PDF-1.7 …'),
		'This is not a Word or OpenDocument file. Nothing was read.',
	],
	['a zip file of something else', zip({ 'a.txt': 'a' }), 'Nothing was read.'],
	[
		'broken XML',
		zip({ 'word/document.xml': '<a><b></a>', 'content.xml': '<a' }),
		'is damaged. Nothing was read.',
	],
	[
		'a document type with entities',
		zip({
			'word/document.xml': `<!DOCTYPE x [<!ENTITY a "aaaa">]>${open('')}`,
			'content.xml': `<!DOCTYPE x [<!ENTITY a "aaaa">]><x/>`,
		}),
		'is damaged. Nothing was read.',
	],
	[
		'elements in elements as if without end',
		zip({ 'word/document.xml': open(nest('<w:p>', '</w:p>')), 'content.xml': nest('<a>', '</a>') }),
		'is damaged. Nothing was read.',
	],
	[
		'a document that is not ours',
		zip({
			'word/document.xml': open('<w:p><w:r><w:t>A letter</w:t></w:r></w:p>'),
			'content.xml':
				'<office:document-content><office:body><office:text><text:p>A letter</text:p></office:text></office:body></office:document-content>',
		}),
		'This file does not hold the form “Every kind of field”. Open one that was downloaded from this page.',
	],
	[
		'a zip bomb',
		zip({ 'word/document.xml': ' '.repeat(40_000_000), 'content.xml': ' '.repeat(40_000_000) }),
		'This file unpacks to more than any filled form. Nothing was read.',
	],
	[
		'a huge file',
		new Uint8Array(21 * 1024 * 1024).fill(0x50),
		'This file is larger than any filled form. Nothing was read.',
	],
];

describe.each([
	['docx', readDocx, docx],
	['odt', readOdt, odt],
] as const)('%s', (_format, read, good) => {
	test.each(cases)('refuses %s in a plain sentence', (_name, bytes, says) => {
		const result = read(bytes, everyKindForm);

		expect(result).toEqual({ readable: false, says: expect.stringContaining(says) as string });
	});

	test('refuses a file that was cut off, wherever that was', () => {
		for (let length = 4; length < good.length; length += 1499) {
			expect(read(good.slice(0, length), everyKindForm)).toMatchObject({
				readable: false,
				says: 'This file is damaged or cut off, so it cannot be opened. Try the copy that it came from.',
			});
		}
	});

	test('never throws, whatever byte is changed', () => {
		for (let at = 0; at < good.length; at += 397) {
			const bytes = good.slice();
			bytes[at] = bytes[at]! ^ 0xff;

			expect(() => read(bytes, everyKindForm)).not.toThrow();
		}
	});
});

test('a Word file without properties of ours is still read by its fields', () => {
	const bytes = changePart(docx, 'docProps/custom.xml', () => '<Properties/>');

	expect(readDocx(bytes, everyKindForm)).toMatchObject({
		readable: true,
		version: undefined,
		values: { text: 'Here' },
	});
});

test('the other format is refused by name', () => {
	expect(readDocx(odt, everyKindForm)).toEqual({
		readable: false,
		says: 'This is not a Word file. Nothing was read.',
	});
	expect(readOdt(docx, everyKindForm)).toEqual({
		readable: false,
		says: 'This is not an OpenDocument file. Nothing was read.',
	});
});
