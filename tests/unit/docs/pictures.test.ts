import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { slugifyAll } from '#lib/text/slugify.ts';

const docs = join(import.meta.dirname, '../../../docs');
const publishing = readFileSync(join(docs, 'publishing.md'), 'utf8');
const pictures = [...publishing.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, words, file]) => ({
	words: words!,
	file: file!,
}));

test('every picture is there, is small, and is put into words', () => {
	expect(pictures.length).toBeGreaterThan(3);
	for (const { words, file } of pictures) {
		expect(existsSync(join(docs, file)), file).toBe(true);
		expect(statSync(join(docs, file)).size, file).toBeLessThan(100_000);
		expect(words.length, file).toBeGreaterThan(40);
	}
});

test('every picture of the folder is used', () => {
	const used = pictures.map(({ file }) => file.replace('pictures/', ''));

	expect(readdirSync(join(docs, 'pictures')).filter((file) => !used.includes(file))).toEqual([]);
});

test('every link within the page leads to one of its headings', () => {
	const text = publishing.replace(/^ *```[\s\S]*?^ *```/gm, '');
	const headings = [...text.matchAll(/^##+ (.*)$/gm)].map(([, words]) => words!.replaceAll('’', ''));
	const anchors = slugifyAll(headings);
	const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);

	expect(links.filter((link) => !anchors.includes(link!))).toEqual([]);
});
