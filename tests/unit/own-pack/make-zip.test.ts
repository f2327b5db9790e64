import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { ListedFile } from '#lib/downloads/index-file.ts';
import { makeZip, planOwnPack, type PackSite } from '#lib/own-pack/make-zip.ts';

const listed = (entry: string, format: ListedFile['format'], suffix: string) =>
	({
		entry,
		format,
		title: `Title of ${entry}`,
		page: `https://example.org/${entry}/`,
		version: '1.0',
		date: '2026-11-22',
		file: entry.toLowerCase() + suffix,
		savedAs: `${entry.toLowerCase()}-1-0${suffix}`,
	}) as ListedFile;

const files = [
	listed('F07', 'word', '.docx'),
	listed('F07', 'paper', '-paper.pdf'),
	listed('F07', 'opendocument', '.odt'),
	listed('T04', 'pdf', '.pdf'),
	listed('F01', 'pdf', '.pdf'),
];
const site: PackSite = {
	name: 'Alongside',
	language: 'en-GB',
	address: 'https://example.org/',
	partnership: undefined,
	licence: { content: 'CC BY 4.0', contentAddress: 'https://example.org/licence', code: 'MIT' },
};
const address = 'https://example.org/go/abcd/?with=T04.F07';

test('holds the chosen files for the chosen use, a read-me that leads back, and the licence', () => {
	const planned = planOwnPack({ codes: ['T04', 'F07'], as: ['print'] }, files);
	const contents = planned.map(({ file }) => strToU8(file.file));

	const zip = unzipSync(makeZip(planned, contents, { site, address }));

	expect(Object.keys(zip)).toEqual([
		'read-me-first.html',
		'licence.txt',
		'pdf/01-t04-1-0.pdf',
		'to-print/02-f07-1-0-paper.pdf',
	]);
	expect(strFromU8(zip['to-print/02-f07-1-0-paper.pdf']!)).toBe('f07-paper.pdf');
	expect(strFromU8(zip['read-me-first.html']!)).toContain(address);
	expect(strFromU8(zip['read-me-first.html']!).match(/href="[^"]+present\/"/g)).toEqual([
		'href="https://example.org/T04/present/"',
	]);
	expect(strFromU8(zip['licence.txt']!)).toContain('CC BY 4.0');
});

test('makes the same bytes of the same choice', () => {
	const planned = planOwnPack({ codes: ['F07'], as: ['word', 'open'] }, files);
	const contents = planned.map(() => new Uint8Array(9));

	expect(makeZip(planned, contents, { site, address })).toEqual(
		makeZip(planned, contents, { site, address }),
	);
});
