/** A partnership's own copy, from its settings and overlays to the files. */
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeDocx } from '#lib/documents/write-docx.ts';
import { writeOdt } from '#lib/documents/write-odt.ts';
import { makeDocuments } from '#lib/downloads/documents.ts';
import { applyOverlay } from '#lib/overlays/apply-overlay.ts';
import { buildKnowledge, type Entries } from '#lib/trail/knowledge.ts';
import { overlaySchema } from '#schemas/overlay.ts';
import { tinyPicture } from '../../support/every-kind.ts';
import { readOwnEntries } from '../../support/own-documents.ts';
import { readParts } from '../../support/package-parts.ts';
import { getPdfWriter, openPdf } from '../../support/pdf.ts';
import { makeFolder } from '../../support/temporary-folder.ts';

const { all } = readOwnEntries();
const visit = all.protocols.find(({ data }) => data.code === 'P04')!;
const scope = all.proformas.find(({ data }) => data.code === 'F02')!;
const flexible = visit.data.steps.find(({ kind }) => kind === 'flex')!;

const ours: Entries = {
	...all,
	protocols: [
		{
			...visit,
			...applyOverlay(
				'protocols',
				visit.data,
				overlaySchema.parse({
					steps: [{ step: flexible.id, do: 'We walk round the school.', why: 'We are small.' }],
				}),
			),
		},
	],
	proformas: [
		{
			...scope,
			...applyOverlay(
				'proformas',
				scope.data,
				overlaySchema.parse({
					fields: [{ field: { kind: 'text', id: 'site', label: 'Which of our sites' }, why: 'We have two.' }],
				}),
			),
		},
	],
	training: [],
};
const documents = makeDocuments({
	all: ours,
	base: '/',
	logo: { ...tinyPicture, alt: 'The mark of the Hill cluster' },
	site: { ...all.site[0]!.data, partnership: { name: 'The Hill cluster' } },
	knowledge: buildKnowledge(all),
});
const writers = [
	['Word', writeDocx],
	['OpenDocument', writeOdt],
] as const;
const documentOf = (code: string) => documents.find((document) => document.code === code)!;
const textOf = (code: string, write: typeof writeDocx) =>
	[...readParts(write(documentOf(code))).values()].join('\n');

test.each(writers)('%s says whose copy it is and what they changed', (_name, write) => {
	const protocol = textOf('P04', write);

	expect(protocol).toContain('The Hill cluster');
	expect(protocol).toContain('The mark of the Hill cluster');
	expect(protocol).toContain('We walk round the school.');
	expect(protocol).toContain('What this partnership changed');
	expect(protocol).toContain(`“${flexible.title}”, was changed. We are small. The shared copy says:`);
	expect(protocol).toMatch(/dapted: 1 change/);
});

test.each(writers)('%s has the field that they added', (_name, write) => {
	expect(textOf('F02', write)).toContain('Which of our sites');
	expect(textOf('F02', write)).toContain('The field “Which of our sites” was added. We have two.');
});

const hasPoppler = !spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).error;

test.runIf(hasPoppler)('PDF says so too, and the card stays on one side', { timeout: 60_000 }, async () => {
	const write = await getPdfWriter();
	const file = join(makeFolder(), 'p04.pdf');
	writeFileSync(file, await write(documentOf('P04'), 'screen'));
	const card = await openPdf(await write(documentOf('P04'), 'card'));

	const words = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');

	expect(words).toContain('The Hill cluster');
	expect(words).toContain('Adapted: 1 change.');
	expect(words).toContain('What this partnership changed');
	expect(words).toContain('We are small. The shared copy says:');
	expect(card.getPageCount()).toBe(1);
});
