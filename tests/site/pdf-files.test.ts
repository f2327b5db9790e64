import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFName, type PDFDocument } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { listPdfFields } from '#lib/documents/pdf/list-pdf-fields.ts';
import { findTaggingFaults } from '#lib/documents/pdf/tagging.ts';
import type { DownloadIndex } from '#lib/downloads/index-file.ts';
import { sites } from '../support/sites.ts';
import { makeOwnForms } from '../support/own-documents.ts';
import { listWidgets, openPdf } from '../support/pdf.ts';

const folder = join(sites.top.folder, 'downloads');
const { files } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as DownloadIndex;
const listed = files.filter(({ mediaType }) => mediaType === 'application/pdf');
const opened = new Map<string, PDFDocument>();

beforeAll(async () => {
	for (const { file } of listed) opened.set(file, await openPdf(readFileSync(join(folder, file))));
}, 120_000);

const has = (program: string) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;

describe('every PDF', () => {
	test('passes our checks of its tags', () => {
		expect(listed.length).toBeGreaterThan(100);
		for (const [file, pdf] of opened) expect(findTaggingFaults(pdf), file).toEqual([]);
	});

	test('has the title, the language and the date that the list gives it', () => {
		for (const { file, title, date } of listed) {
			const pdf = opened.get(file)!;
			expect(pdf.getTitle(), file).toBe(title);
			expect(pdf.catalog.lookup(PDFName.of('Lang'))?.toString(), file).toBe('(en-GB)');
			expect(pdf.getCreationDate()?.toISOString().slice(0, 10), file).toBe(date);
		}
	});

	test.skipIf(!has('qpdf'))('is sound, says qpdf', { timeout: 240_000 }, () => {
		for (const { file } of listed) {
			expect(
				() => execFileSync('qpdf', ['--check', join(folder, file)], { stdio: 'pipe' }),
				file,
			).not.toThrow();
		}
	});
});

test('a form has the fields that are typed for it, and each says what it is for', () => {
	for (const form of makeOwnForms().filter(({ paperOnly }) => !paperOnly)) {
		const widgets = listWidgets(opened.get(`${form.code!.toLowerCase()}.pdf`)!);

		expect(
			widgets.map(({ name }) => name),
			form.code,
		).toEqual(listPdfFields(form).map(({ id }) => id));
		expect(
			widgets.every(({ tip }) => tip.length > 0),
			form.code,
		).toBe(true);
	}
});

test('paper has nothing to type into, and a card is one side', () => {
	for (const { file, format } of listed) {
		if (format !== 'pdf') expect(listWidgets(opened.get(file)!), file).toEqual([]);
		if (format === 'card') expect(opened.get(file)!.getPageCount(), file).toBe(1);
	}
});

test('what is on paper only has no other PDF', () => {
	const names = listed.map(({ file }) => file);

	expect(names).toEqual(expect.arrayContaining(['f06-paper.pdf', 'f14-paper.pdf']));
	expect(names).not.toContain('f06.pdf');
	expect(names).not.toContain('f14.pdf');
});
