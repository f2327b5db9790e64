import { expect, test } from 'vitest';
import { addPublished, assignCodes, findBrokenPromises, writePublished } from '#lib/links/published.ts';
import { makeShortCode } from '#lib/links/short-code.ts';
import { codeSigns, nothingPublished, shortCodePattern } from '#schemas/published-addresses.ts';

const published = {
	pages: { '/a/': { parts: ['x'], frame: ['steps'] } },
	downloads: ['/downloads/a.docx'],
	codes: { c7kd: '/a/' },
};

test('no sign of a code looks like another or makes a word', () => {
	expect([...codeSigns].filter((sign) => '0o1il2z5s8b9gqaeu'.replace('9', '').includes(sign))).toEqual([]);
	expect(new Set(codeSigns).size).toBe(codeSigns.length);
});

test('the same address gives the same code, another one where it is taken', () => {
	const first = makeShortCode('/a/', () => false);
	const second = makeShortCode('/a/', (code) => code === first);

	expect(shortCodePattern.test(first)).toBe(true);
	expect(makeShortCode('/a/', () => false)).toBe(first);
	expect(second).not.toBe(first);
});

test('a page keeps its code, also under another address', () => {
	const codes = assignCodes([{ path: '/b/', earlier: ['/a/'] }, { path: '/c/' }], published);

	expect(codes.get('/b/')).toBe('c7kd');
	expect(codes.get('/c/')).not.toBe('c7kd');
});

test('five thousand pages get five thousand codes', () => {
	const pages = Array.from({ length: 5000 }, (_, index) => ({ path: `/protocols/${index}/` }));

	expect(new Set(assignCodes(pages, nothingPublished).values()).size).toBe(5000);
});

test('what was published stays when something new comes', () => {
	const now = {
		pages: { '/a/': { parts: ['y'], frame: [] }, '/b/': { parts: [], frame: [] } },
		downloads: ['/downloads/b.pdf'],
		codes: { d4fj: '/b/' },
	};

	expect(addPublished(published, now)).toEqual({
		pages: { '/a/': { parts: ['x', 'y'], frame: ['steps'] }, '/b/': { parts: [], frame: [] } },
		downloads: ['/downloads/a.docx', '/downloads/b.pdf'],
		codes: { c7kd: '/a/', d4fj: '/b/' },
	});
});

test('the list reads back as it was written', () => {
	expect(JSON.parse(writePublished(published))).toEqual(published);
	expect(JSON.parse(writePublished(nothingPublished))).toEqual(nothingPublished);
});

test('what the built site lacks is named', () => {
	const broken = findBrokenPromises(published, {
		hasFile: (path) => path === '/a/',
		findMissing: (_path, parts) => parts,
	});

	expect(broken).toEqual([
		'/a/#x was published, and the built page has no such part.',
		'/downloads/a.docx was published, and the built site has no such file.',
		'/go/c7kd/ was published, and the built site has no such file.',
	]);
});
