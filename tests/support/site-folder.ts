/** A folder of the site inside the browser, which an editor can be given in place of one on the disk. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { listFiles } from '#lib/hosting/sync-folder.ts';
import { root } from './sites.ts';

type Folder = FileSystemDirectoryHandle;

/** Puts the content of the site into the browser’s own file system, and hands it over when a folder is asked for. */
export async function giveFolder(page: Page, content = 'src/content'): Promise<void> {
	const files = listFiles(join(root, content)).map((file) => [
		`${content}/${file.replaceAll('\\', '/')}`,
		readFileSync(join(root, content, file), 'utf8'),
	]);
	await page.evaluate(async (all) => {
		const top = await (await navigator.storage.getDirectory()).getDirectoryHandle('site', { create: true });
		for (const [path, text] of all) {
			const names = path!.split('/');
			let folder: Folder = top;
			for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
			const file = await folder.getFileHandle(names.at(-1)!, { create: true });
			const writer = await file.createWritable();
			await writer.write(text!);
			await writer.close();
		}
		Object.assign(window, { showDirectoryPicker: () => Promise.resolve(top) });
	}, files);
}

/** The text of a file in that folder; undefined where there is none. */
export async function readFromFolder(page: Page, path: string): Promise<string | undefined> {
	return page.evaluate(async (wanted) => {
		const names = wanted.split('/');
		try {
			let folder: Folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('site');
			for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
			return await (await (await folder.getFileHandle(names.at(-1)!)).getFile()).text();
		} catch {
			return undefined;
		}
	}, path);
}
