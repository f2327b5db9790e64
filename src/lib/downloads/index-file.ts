/** `/downloads/index.json`: every file with what it takes to tell one version from another. */
import { z } from 'zod';
import { isoDate } from '#schemas/shared.ts';
import { formats, type FormatName } from './formats.data.ts';

/** Changes when a program that reads the list would have to change. New fields do not change it. */
export const indexVersion = '1';

const made = {
	file: z.string().describe('The name of the file. It does not change.'),
	address: z.url().describe('Where it can be fetched.'),
	mediaType: z.string().describe('What kind of file it is.'),
	bytes: z.int().min(1).describe('Its size.'),
	sha256: z
		.string()
		.regex(/^[0-9a-f]{64}$/)
		.describe('The SHA-256 of its bytes.'),
	version: z.string().describe('The version of what it says.'),
	date: isoDate.describe('The day of that version.'),
};

const listedFile = z.strictObject({
	...made,
	entry: z.string().optional().describe('The code of the entry. The glossary has none.'),
	title: z.string().describe('The title of the entry.'),
	savedAs: z.string().describe('What it is called where somebody saves it from its page.'),
	page: z.url().describe('The page that says the same.'),
	format: z.enum(Object.keys(formats) as [FormatName, ...FormatName[]]).describe('The format.'),
	change: z.string().describe('What changed with that version.'),
});

const listedPack = z.strictObject({
	...made,
	id: z.string().describe('The lasting name of the pack.'),
	title: z.string().describe('Its title.'),
	files: z.array(z.string()).describe('The names of the files in it, as they stand in `files`.'),
});

const indexFile = z.strictObject({
	indexVersion: z.literal(indexVersion).describe('The version of this list.'),
	licence: z.string().describe('The licence of the files.'),
	files: z.array(listedFile).describe('Every file for download.'),
	packs: z.array(listedPack).describe('Every pack of files.'),
});

export type ListedFile = z.output<typeof listedFile>;
export type ListedPack = z.output<typeof listedPack>;
export type DownloadIndex = z.output<typeof indexFile>;

/** JSON Schema 2020-12 of the list. */
export function writeIndexSchema(): string {
	return JSON.stringify(z.toJSONSchema(indexFile, { io: 'output' }));
}
