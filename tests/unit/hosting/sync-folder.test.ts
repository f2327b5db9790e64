import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles, syncFolder } from '#lib/hosting/sync-folder.ts';
import { makeFolder } from '../../support/temporary-folder.ts';

describe('listFiles', () => {
	test('lists the files of all folders in order, as relative paths', () => {
		const folder = makeFolder({ 'b.txt': '', 'a/z.txt': '', 'a/b/c.txt': '' });

		expect(listFiles(folder)).toEqual([join('a', 'b', 'c.txt'), join('a', 'z.txt'), 'b.txt']);
	});

	test('lists nothing of an empty folder', () => {
		expect(listFiles(makeFolder())).toEqual([]);
	});
});

describe('syncFolder', () => {
	test('makes a folder that is not there yet', () => {
		const from = makeFolder({ 'index.html': 'home', 'about/index.html': 'about' });
		const to = join(makeFolder(), 'dist');

		const result = syncFolder(from, to);

		expect(listFiles(to)).toEqual(listFiles(from));
		expect(result).toEqual({ written: listFiles(from), removed: [], kept: 0 });
	});

	test('writes what is new or changed and removes what is gone', () => {
		const from = makeFolder({ 'same.html': 'same', 'changed.html': 'new words', 'new.html': 'new' });
		const to = makeFolder({ 'same.html': 'same', 'changed.html': 'old words', 'gone/old.html': 'old' });

		const result = syncFolder(from, to);

		expect(result).toEqual({
			written: ['changed.html', 'new.html'],
			removed: [join('gone', 'old.html')],
			kept: 1,
		});
		expect(readFileSync(join(to, 'changed.html'), 'utf8')).toBe('new words');
		expect(existsSync(join(to, 'gone/old.html'))).toBe(false);
	});

	test('does not touch a file that is the same', () => {
		const from = makeFolder({ 'same.html': 'same' });
		const to = makeFolder({ 'same.html': 'same' });
		utimesSync(join(to, 'same.html'), 1000, 1000);

		syncFolder(from, to);

		expect(statSync(join(to, 'same.html')).mtimeMs).toBe(1_000_000);
	});

	test('tells a change of one byte from no change', () => {
		const from = makeFolder({ 'page.html': 'words' });
		const to = makeFolder({ 'page.html': 'Words' });

		expect(syncFolder(from, to)).toMatchObject({ written: ['page.html'], kept: 0 });
	});
});
