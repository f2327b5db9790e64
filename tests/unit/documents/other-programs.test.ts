/**
 * The files in other programs: runs only where these are installed. `ALONGSIDE_OFFICE=all` has LibreOffice open every
 * file, which takes minutes; else one of every kind.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { readDocx } from '#lib/documents/read-docx.ts';
import { readOdt } from '#lib/documents/read-odt.ts';
import { writeDocx } from '#lib/documents/write-docx.ts';
import { writeOdt } from '#lib/documents/write-odt.ts';
import { everyKindForm } from '../../support/every-kind.ts';
import { makeOwnDocuments } from '../../support/own-documents.ts';
import { makeFolder } from '../../support/temporary-folder.ts';

const formats = { docx: { write: writeDocx, read: readDocx }, odt: { write: writeOdt, read: readOdt } };
const hasOffice = isInstalled('soffice');

const values = {
	text: 'A few words & <more>',
	long: 'One line\n\tand another',
	date: '2026-11-12',
	number: '3.5',
	tick: true,
	choice: 'Some of it',
	several: ['Not yet', 'All of it'],
	rating: 'Not yet',
	table: [
		{ 't-long': 'Up\ndown', 't-tick': true },
		{ 't-several': ['Some of it'], 't-date': '2026-01-01' },
	],
	record: [{ seen: 'Seen\ntwice', 'r-long': 'So\nwhat', 'r-choice': 'Not yet', 'r-tick': true }],
};

test.runIf(hasOffice)('answers survive being saved in LibreOffice', { timeout: 120_000 }, () => {
	const folder = makeFolder();
	for (const [format, { write }] of Object.entries(formats)) {
		writeFileSync(join(folder, `form.${format}`), write(everyKindForm, values));
		convert(folder, format, [`form.${format}`]);
	}

	for (const [format, { read }] of Object.entries(formats)) {
		const result = read(readFileSync(join(folder, 'saved', `form.${format}`)), everyKindForm);
		expect(result).toEqual({ readable: true, values, version: '1.0', unread: [] });
	}
});

test.runIf(hasOffice)('LibreOffice opens the documents, and each has pages', { timeout: 900_000 }, () => {
	const folder = makeFolder();
	const own = makeOwnDocuments().filter(({ paperOnly }) => !paperOnly);
	const byKind = new Map(own.map((document) => [document.kind, document]));
	const chosen = process.env['ALONGSIDE_OFFICE'] === 'all' ? own : [...byKind.values()];
	for (const [format, { write }] of Object.entries(formats)) {
		for (const document of chosen) writeFileSync(join(folder, `${document.id}.${format}`), write(document));

		convert(
			folder,
			'pdf',
			chosen.map(({ id }) => `${id}.${format}`),
		);

		for (const { id } of chosen) {
			const pdf = readFileSync(join(folder, 'saved', `${id}.pdf`), 'latin1');
			expect(pdf.match(/\/Type\s*\/Page\b/g)?.length, `${id}.${format}`).toBeGreaterThan(0);
			rmSync(join(folder, 'saved', `${id}.pdf`));
		}
	}
});

test.runIf(isInstalled('pandoc'))('pandoc reads headings, answers and tables of a Word file', () => {
	const folder = makeFolder();
	const file = join(folder, 'form.docx');
	writeFileSync(file, writeDocx(everyKindForm, values));

	const markdown = execFileSync('pandoc', [file, '--to', 'gfm'], { encoding: 'utf8' });

	expect(markdown).toContain('# Every kind of field');
	expect(markdown).toContain('12 November 2026');
	expect(markdown).toContain('What was seen');
});

function isInstalled(program: string): boolean {
	return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** With settings of its own, so that a LibreOffice that is open does not take the work and keep it. */
function convert(folder: string, format: string, files: readonly string[]): void {
	const settings = pathToFileURL(join(folder, 'settings')).href;
	execFileSync(
		'soffice',
		[
			`-env:UserInstallation=${settings}`,
			'--headless',
			'--convert-to',
			format,
			'--outdir',
			'saved',
			...files,
		],
		{ cwd: folder, stdio: 'ignore' },
	);
}
