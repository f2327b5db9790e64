import { PDFDict, PDFName } from '@cantoo/pdf-lib';
import startModule from '@myriaddreamin/typst-ts-web-compiler';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { PDFDocument } from '@cantoo/pdf-lib';
import { listPdfFields } from '#lib/documents/pdf/list-pdf-fields.ts';
import { findTaggingFaults, listTags } from '#lib/documents/pdf/tagging.ts';
import type { WritePdf } from '#lib/documents/write-pdf.ts';
import { getPdfWriter, listWidgets, openPdf } from '../../support/pdf.ts';
import { makeSampleForm, makeSampleProtocol } from '../../support/sample-documents.ts';

vi.setConfig({ testTimeout: 30_000 });

const form = makeSampleForm();
let write: WritePdf;
let bytes: Uint8Array;
let pdf: PDFDocument;

beforeAll(async () => {
	write = await getPdfWriter();
	bytes = await write(form);
	pdf = await openPdf(bytes);
}, 60_000);

describe('a form to type into', () => {
	test('has every field of the form, in reading order', () => {
		const names = listWidgets(pdf).map(({ name }) => name);

		expect(names).toEqual(listPdfFields(form).map(({ id }) => id));
		expect(names).toHaveLength(10 + 2 * 10 + 2 * 4);
		expect(names.filter((name) => name.includes('.'))).toEqual([]);
	});

	test('gives each kind of field its own control', () => {
		const kinds = Object.fromEntries(
			listWidgets(pdf).map(({ name, type, flags }) => [name, `${type} ${flags}`]),
		);

		expect(kinds).toMatchObject({
			review: 'Tx 2',
			focus: `Tx ${(1 << 12) | 2}`,
			day: 'Tx 0',
			agreed: 'Btn 0',
			methods_2: 'Btn 0',
			answer: `Ch ${1 << 17}`,
			clear: `Ch ${1 << 17}`,
		});
	});

	test('says with each field what it is for', () => {
		const tips = Object.fromEntries(listWidgets(pdf).map(({ name, tip }) => [name, tip]));

		expect(tips.review).toBe('Review, required. The code from the calendar.');
		expect(tips.day).toBe('Date of the visit. Day, month, year');
		expect(tips.methods_2).toBe('Ways of looking: Talks');
		expect(tips['actions_2_c-hours']).toBe('Actions, row 2: Time spent, in hours');
	});

	test('offers the options of a choice', () => {
		expect(listWidgets(pdf).find(({ name }) => name === 'answer')?.options).toEqual(['Yes', 'Not yet']);
	});
});

test('has taken its memory before, so that no file makes the program clear up', async () => {
	const { memory } = await startModule();
	const before = memory.buffer.byteLength;

	await write(makeSampleProtocol(9));

	expect(memory.buffer.byteLength).toBe(before);
});

describe('what the file says of itself', () => {
	test('names title, language, date and the standard it follows', () => {
		expect(pdf.getTitle()).toBe('Sample form');
		expect(pdf.getCreationDate()?.toISOString()).toBe('2026-11-22T00:00:00.000Z');
		expect(pdf.catalog.lookup(PDFName.of('Lang'))?.toString()).toBe('(en-GB)');
		const metadata = pdf.catalog.lookup(PDFName.of('Metadata')) as unknown as {
			getContentsString: () => string;
		};
		expect(metadata.getContentsString()).toContain('<pdfuaid:part>1</pdfuaid:part>');
	});

	test('passes our checks of its tags', () => {
		expect(findTaggingFaults(pdf)).toEqual([]);
	});

	test('has bookmarks for its headings', () => {
		const tags = listTags(pdf, pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict));
		const roles = tags.map(({ role }) => role).filter((role) => /^H\d$/.test(role));

		expect(roles).toEqual(['H1', 'H2', 'H2', 'H2']);
		expect(pdf.catalog.has(PDFName.of('Outlines'))).toBe(true);
	});

	test('is the same in every time zone', async () => {
		const zone = process.env.TZ;
		for (const other of ['Pacific/Auckland', 'America/Los_Angeles']) {
			process.env.TZ = other;
			expect(Buffer.compare(await write(form), bytes)).toBe(0);
		}
		process.env.TZ = zone;
	});
});

describe('checks of tags', () => {
	const faulty = async (spoil: (pdf: PDFDocument) => void) => {
		const spoilt = await openPdf(bytes);
		spoil(spoilt);
		return findTaggingFaults(spoilt);
	};
	const rootOf = (file: PDFDocument) => file.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
	const retag = (file: PDFDocument, from: string, to: string) => {
		for (const { role, node } of listTags(file, rootOf(file))) {
			if (role === from) node.set(PDFName.of('S'), PDFName.of(to));
		}
	};

	test.each<[string, (pdf: PDFDocument) => void, string]>([
		['no tags', (file) => file.catalog.delete(PDFName.of('StructTreeRoot')), 'It has no tags.'],
		['no language', (file) => file.catalog.delete(PDFName.of('Lang')), 'It names no language.'],
		[
			'a file name as title',
			(file) => file.catalog.set(PDFName.of('ViewerPreferences'), file.context.obj({})),
			'Readers show its file name.',
		],
		[
			'a skipped level',
			(file) => {
				retag(file, 'H2', 'H3');
			},
			'A heading of level 3 follows one of 1.',
		],
		[
			'no first heading',
			(file) => {
				retag(file, 'H1', 'P');
			},
			'It needs one heading of level 1.',
		],
		[
			'a table without a head',
			(file) => {
				retag(file, 'TH', 'TD');
			},
			'A table has no head.',
		],
		[
			'a field outside its tag',
			(file) => {
				retag(file, 'Form', 'P');
			},
			'A field or link stands outside its tag.',
		],
	])('find %s', async (_name, spoil, says) => {
		expect(await faulty(spoil)).toContain(says);
	});
});

describe('paper', () => {
	test('has nothing to type into where a form is paper only', async () => {
		const paper = await openPdf(await write({ ...form, paperOnly: true }));

		expect(listWidgets(paper)).toEqual([]);
		expect(paper.catalog.has(PDFName.of('AcroForm'))).toBe(false);
	});

	test('holds the steps of a long protocol on one side', async () => {
		const card = await openPdf(await write(makeSampleProtocol(16), 'card'));

		expect(card.getPageCount()).toBe(1);
		expect(findTaggingFaults(card)).toEqual([]);
	});
});

test('a few lines get no last page of their own, and many do', async () => {
	const countPages = async (lines: number) => {
		const blocks = Array.from({ length: lines }, (_, index) => ({
			kind: 'paragraph' as const,
			runs: [{ text: `Line ${index}.` }],
		}));
		return (await openPdf(await write(makeSampleForm({ kind: 'protocol', blocks })))).getPageCount();
	};

	// With room between the lines as usual, 77 fill two pages.
	expect(await countPages(80)).toBe(2);
	expect(await countPages(100)).toBe(3);
});

describe('text of any kind', () => {
	test('says where a character is that no typeface has', async () => {
		const title = 'Books 📚 and 校 talks';

		await expect(write({ ...form, title })).rejects.toThrowErrorMatchingInlineSnapshot(`
			[Error: F99 has characters that no typeface of the PDF can print. Write them in another way.
			  “📚” (U+1F4DA) in “Books 📚 and 校 talks”, title
			  “校” (U+6821) in “Books 📚 and 校 talks”, title]
		`);
	});

	test('is never read as markup', async () => {
		const hostile = '#panic("no") $x$ *b* _i_ @ref <label> \\ // `raw` ]]> =cmd() "q" \u0007\ud800';

		const written = await openPdf(await write({ ...form, title: hostile, summary: 'x'.repeat(10_000) }));

		expect(written.getTitle()).toContain('#panic("no") $x$ *b* _i_ @ref <label>');
	});
});
