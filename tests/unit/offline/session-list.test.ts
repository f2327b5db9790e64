import { expect, test } from 'vitest';
import { listNamedFiles } from '#lib/offline/named-files.ts';
import { listWithFiles, writeSessionList } from '#lib/offline/session-list.ts';
import { listSessionParts } from '#lib/offline/session-parts.ts';

const page =
	'<link href="/k/fonts/a.woff2"><a href="/k/about/"><img src="/k/go/abcd/qr.svg"><script src="/k/_astro/form.1.js"></script><i data-first="/k/search/first.json" data-other="/k/api/x.json"></i><a href="https://example.org/_astro/x.js">';
const built: Record<string, string> = {
	'/k/training/day/': page,
	'/k/proformas/scope/': '<a href="/k/downloads/f02.docx">',
	'/k/proformas/scope/fill/': '<script src="/k/_astro/form.1.js"></script>',
	'/k/_astro/form.1.js': 'import{a}from"./shared.2.js";const m=["_astro/late.3.js"]',
	'/k/_astro/shared.2.js': 'export const a=1',
	'/k/_astro/late.3.js': '',
	'/k/fonts/a.woff2': 'font',
	'/k/go/abcd/qr.svg': 'code',
	'/k/search/first.json': '{}',
	'/k/downloads/f02.docx': 'word',
	'/k/protocols/raising-a-serious-concern/': '',
};
const site = {
	base: '/k/',
	read: (path: string) => (path in built ? new TextEncoder().encode(built[path]) : undefined),
};

test('finds the fonts, scripts and pictures of a page, and nothing that it only leads to', () => {
	expect(listNamedFiles(page, '/k/training/day/', '/k/')).toEqual([
		'/k/fonts/a.woff2',
		'/k/go/abcd/qr.svg',
		'/k/_astro/form.1.js',
		'/k/search/first.json',
	]);
});

test('follows scripts to what they load', () => {
	expect(listWithFiles(['/proformas/scope/fill/'], site)).toEqual([
		'/k/_astro/form.1.js',
		'/k/_astro/late.3.js',
		'/k/_astro/shared.2.js',
		'/k/proformas/scope/fill/',
	]);
});

test('a session brings its forms to fill in, their files and the concern page, each once, and knows their size', () => {
	const parts = {
		id: 'day',
		title: 'A day',
		uses: ['/proformas/scope/', '/protocols/not-built/'],
		toRead: [],
		files: ['f02.docx'],
	};

	const { title, files, bytes } = writeSessionList(parts, site);

	expect(title).toBe('A day');
	expect(files).toEqual(Object.keys(built).sort());
	expect(bytes).toBe(Object.values(built).join('').length);
});

test('what is to be read comes along where there is room, and not in part', () => {
	const pages: Record<string, number> = { '/training/day/': 1000, '/maps/m/': 500_000, '/maps/n/': 900_000 };
	const read = (path: string) => (pages[path] ? new Uint8Array(pages[path]) : undefined);
	const listWith = (toRead: string[]) =>
		writeSessionList({ id: 'day', title: '', uses: [], files: [], toRead }, { base: '/', read }).files;

	expect(listWith(['/maps/m/', '/maps/n/'])).toEqual(['/maps/m/', '/maps/n/', '/training/day/']);
	pages['/maps/m/'] = 700_000;
	expect(listWith(['/maps/m/', '/maps/n/'])).toEqual(['/training/day/']);
});

test('a session takes its plan and its forms along as Word files', () => {
	const line = {
		id: 'a',
		title: 'A',
		minutes: 5,
		minimum: 5,
		do: 'Talk.',
		say: [],
		uses: ['F02#focus', 'P04', 'CS1'],
	};
	const file = (entry: string, format: 'word' | 'pdf' | 'opendocument' | 'paper') => ({
		entry,
		format,
		file: `${entry}-${format}`,
	});

	const [parts] = listSessionParts({
		sessions: [{ id: 'day', data: { code: 'T01', title: 'A day', agenda: [line, line] } }],
		findPath: (code) =>
			({ F02: '/proformas/scope/', P04: '/protocols/visit/', CS1: '/case-studies/a/' })[code],
		files: [
			file('F02', 'word'),
			file('F02', 'paper'),
			file('P04', 'word'),
			file('T01', 'word'),
			file('T01', 'pdf'),
			file('T01', 'opendocument'),
		],
	});

	expect(parts).toEqual({
		id: 'day',
		title: 'A day',
		uses: ['/proformas/scope/', '/protocols/visit/'],
		toRead: ['/case-studies/a/'],
		files: ['T01-word', 'F02-word'],
	});
});
