import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { makeOwnDocuments } from '../../support/own-documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'alongside-downloads-'));
vi.spyOn(process, 'cwd').mockReturnValue(folder);
const { downloadCache, keepFile, readKept } = await import('../../../src/site/download-cache.ts');

const make = vi.fn(() => new TextEncoder().encode('PDF'));
beforeEach(() => make.mockClear());
afterAll(() => rmSync(folder, { recursive: true }));

test('a file is made once, and again only from something else or where it is gone', async () => {
	const first = await keepFile('f02.pdf', 'a', make);
	const second = await keepFile('f02.pdf', 'a', make);

	expect(make).toHaveBeenCalledTimes(1);
	expect(second).toEqual(first);
	expect(new TextDecoder().decode(readKept('f02.pdf'))).toBe('PDF');

	await keepFile('f02.pdf', 'b', make);
	expect(make).toHaveBeenCalledTimes(2);

	rmSync(join(downloadCache, 'f02.pdf'));
	await keepFile('f02.pdf', 'b', make);
	expect(make).toHaveBeenCalledTimes(3);
});

test('what cannot be made leaves the file as it was', async () => {
	await keepFile('f03.pdf', 'a', make);
	const fail = () => Promise.reject(new Error('No glyph'));

	await expect(keepFile('f03.pdf', 'b', fail)).rejects.toThrow('No glyph');

	expect(readFileSync(join(downloadCache, 'f03.pdf'), 'utf8')).toBe('PDF');
});

test('the same content makes the same documents, so that nothing is made anew', () => {
	expect(JSON.stringify(makeOwnDocuments())).toBe(JSON.stringify(makeOwnDocuments()));
});
