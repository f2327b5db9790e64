import { expect, test } from 'vitest';
import type { ListedFile } from '#lib/downloads/index-file.ts';
import { dateOfPack, planPack, writeLicence, writeReadMe } from '#lib/downloads/packs.ts';
import type { Site } from '#schemas/site.ts';

const listed = (entry: string | undefined, format: ListedFile['format'], date = '2026-11-22') =>
	({
		entry,
		format,
		date,
		title: `Title of ${entry ?? 'the <rest>'}`,
		page: `https://example.org/${entry ?? 'rest'}/`,
		version: '1.0',
		savedAs: `${entry?.toLowerCase() ?? 'rest'}-name-1-0.${format === 'word' ? 'docx' : 'pdf'}`,
	}) as ListedFile;

const files = [
	listed('F01', 'word'),
	listed('F01', 'pdf'),
	listed('P01', 'word', '2026-12-01'),
	listed(undefined, 'word'),
];
const pack = { id: 'day', title: 'The day', about: 'For the day & after.', entries: ['P01', 'X09', 'F01'] };
const site = {
	name: 'Alongside',
	address: 'https://example.org/',
	language: 'en-GB',
	licence: { content: 'CC BY 4.0', contentAddress: 'https://example.org/licence' },
	partnership: { name: 'The Hill cluster' },
} as Site;

test('a pack keeps the order of use, with a folder for each format', () => {
	expect(planPack(pack, files).map(({ path }) => path)).toEqual([
		'word/01-p01-name-1-0.docx',
		'word/02-f01-name-1-0.docx',
		'pdf/02-f01-name-1-0.pdf',
	]);
});

test('the pack of everything holds every file', () => {
	expect(planPack({ ...pack, entries: 'all' }, files).map(({ file }) => file)).toEqual(files);
});

test('a pack is as new as the newest of its files', () => {
	expect(dateOfPack(planPack(pack, files))).toBe('2026-12-01');
});

test('the read-me leads to every file of the pack and to the pages', () => {
	const packed = planPack({ ...pack, entries: 'all' }, files);

	const html = writeReadMe(pack, packed, site);

	expect(packed.filter(({ path }) => !html.includes(`href="${path}"`))).toEqual([]);
	expect(html).toContain('<a href="https://example.org/P01/">Its page</a>');
	expect(html).toContain('For the day &amp; after.');
	expect(html).toContain('Title of the &lt;rest&gt;');
	expect(html).toContain('From The Hill cluster.');
});

test('the licence says where the files come from and what one may do', () => {
	expect(writeLicence(site)).toMatch(
		/from Alongside, https:\/\/example\.org\/\.\r\n\r\nLicence: CC BY 4\.0\r\n/,
	);
	expect(writeLicence(site)).toContain('see https://example.org/licence/.');
});
