/** The one reader of content files. Everything else takes what it returns. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import { fileKinds, type CollectionName } from '#schemas/collections.ts';
import {
	nothingPublished,
	publishedAddressesSchema,
	type PublishedAddresses,
} from '#schemas/published-addresses.ts';
import { makeIssue, type Issue } from '#lib/report/issue.ts';
import type { RuleId } from '#lib/report/rules.data.ts';
import { placeAt } from './locate.ts';
import { findPictureFault, isPictureName } from './picture.ts';
import { makeSourceFile, type SourceFile } from './source-entry.ts';

/** Larger than any page a person would read; keeps a slip of the hand from stopping the build. */
export const largestFile = 1_000_000;

export interface ReadResult {
	files: SourceFile[];
	/** Names of the pictures in the folder of the site's settings, such as `logo.png`. */
	pictures: string[];
	issues: Issue[];
}

/** Lies beside the folders of the collections, so that a site in a folder of its own carries its promises with it. */
export const manifestName = 'published-addresses.json';

/** Beside the folders of the collections, for people. */
const notContent = [manifestName, 'README.md'];

/** The list of every address that was published, as text; undefined before the first time. */
export function readPublishedFile(folder: string, root: string): { file: string; text: string } | undefined {
	const path = join(folder, manifestName);
	if (!existsSync(path)) return undefined;
	return { file: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') };
}

/** The same, read; nothing where nothing was published yet. @throws where the list does not fit; `npm run check` says why. */
export function readPublishedAddresses(folder: string): PublishedAddresses {
	const published = readPublishedFile(folder, folder);
	return published ? publishedAddressesSchema.parse(JSON.parse(published.text)) : nothingPublished;
}

type Report = (ruleId: RuleId, message: string, note: string) => void;

/**
 * Reads every content file below `folder` (an absolute path to `src/content`).
 * Files that cannot be read become issues; file names in issues are relative to `root`.
 */
export function readSource(folder: string, root: string): ReadResult {
	const result: ReadResult = { files: [], pictures: [], issues: [] };
	for (const path of walk(folder)) {
		if (notContent.some((name) => path === join(folder, name))) continue;
		const file = relative(root, path).split(sep).join('/');
		const [collection, ...rest] = relative(folder, path).split(sep);
		const report: Report = (ruleId, message, note) =>
			result.issues.push(makeIssue({ ruleId, file, place: { line: 1, column: 1 }, message, note }));
		if (!collection || !Object.hasOwn(fileKinds, collection) || rest.length === 0) {
			const folders = Object.keys(fileKinds).join(', ');
			report(
				'unknown-folder',
				'This file does not lie in a folder that the site knows.',
				`Move it into one of: ${folders}.`,
			);
			continue;
		}
		if (collection === 'site' && isPictureName(path)) {
			const fault = checkPicture(path, file);
			if (fault) result.issues.push(fault);
			else result.pictures.push(rest.join('/'));
			continue;
		}
		const read = readOne(path, { file, collection: collection as CollectionName }, report);
		if (read) result.files.push(read);
	}
	return result;
}

function readOne(
	path: string,
	about: { file: string; collection: CollectionName },
	report: Report,
): SourceFile | undefined {
	const extension = extname(path).slice(1);
	const allowed: readonly string[] = fileKinds[about.collection];
	if (!allowed.includes(extension)) {
		report(
			'wrong-ending',
			`A file in ${about.collection} cannot end in “.${extension}”.`,
			`Save it as .${allowed.join(' or .')}, or move it out of the content folder.`,
		);
		return undefined;
	}
	if (statSync(path).size > largestFile) {
		report(
			'file-too-large',
			'This file is larger than 1 MB.',
			'Look for a picture or a whole document pasted into the text, and take it out.',
		);
		return undefined;
	}
	const text = decode(readFileSync(path));
	if (text === undefined) {
		report(
			'not-utf-8',
			'This file is not saved as UTF-8, so its letters cannot be read.',
			'Open it in your editor and save it again with the encoding UTF-8.',
		);
		return undefined;
	}
	if (text.trim() === '') {
		report('empty-file', 'This file is empty.', 'Write the entry, or delete the file.');
		return undefined;
	}
	return makeSourceFile({ ...about, id: basename(path, `.${extension}`), extension, text });
}

function checkPicture(path: string, file: string): Issue | undefined {
	const bytes = readFileSync(path);
	const fault = findPictureFault(bytes, extname(path));
	if (!fault) return undefined;
	const { offset, ...what } = fault;
	return makeIssue({ ...what, file, place: placeAt(bytes.toString('utf8'), offset) });
}

function decode(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

function walk(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true })
		.filter((item) => !item.name.startsWith('.'))
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((item) => (item.isDirectory() ? walk(join(folder, item.name)) : [join(folder, item.name)]));
}
