/** Reads maps and lists of members for `npm run gate`. */
import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { kindOfFile, parseContentFile, type ParsedFile } from '#lib/content/front-matter.ts';
import { decodeText, readCsv } from '#lib/spreadsheets/read-csv.ts';
import { readXlsx } from '#lib/spreadsheets/read-xlsx.ts';
import { mapSchema, type PracticeMap } from '#schemas/map.ts';
import { refuse, RefusedError } from './private-places.ts';

export interface MapFile {
	map: PracticeMap;
	parsed: ParsedFile;
}

function readText(path: string): string {
	if (!existsSync(path))
		refuse({
			rule: 'file-missing',
			where: path,
			why: 'There is no such file.',
			fix: 'Give the whole path of the file.',
		});
	return decodeText(readFileSync(path)).text;
}

/** @throws RefusedError where it is no map. */
export function readMap(path: string): MapFile {
	const parsed = parseContentFile(readText(path), kindOfFile(extname(path).slice(1)));
	const place = ({ line, column }: { line: number; column: number }) => `${path}:${line}:${column}`;
	const unreadable = parsed.errors.map((error) => ({
		rule: 'data-unreadable',
		where: place(error.place),
		why: error.message,
		fix: error.note,
	}));
	if (unreadable.length > 0) throw new RefusedError(unreadable);
	const result = mapSchema.safeParse(parsed.data);
	if (result.success) return { map: result.data, parsed };
	throw new RefusedError(
		result.error.issues.map((issue) => ({
			rule: issue.code === 'unrecognized_keys' ? 'unknown-field' : 'wrong-value',
			where: place(parsed.locate(issue.path)),
			why: issue.message,
			fix: 'Compare with “maps” in docs/fields.md.',
		})),
	);
}

export interface Members {
	/** Of the first column, or of the one headed School or Name. */
	names: string[];
	rows: Record<string, string>[];
}

export function readMembers(path: string): Members {
	readText(path);
	const bytes = readFileSync(path);
	const sheet = bytes[0] === 0x50 && bytes[1] === 0x4b ? readXlsx(bytes) : readCsv(bytes);
	if (sheet.refusals.length > 0) throw new RefusedError(sheet.refusals);
	const [headings = [], ...body] = sheet.rows;
	const at = Math.max(
		0,
		headings.findIndex((heading) => /^(?:school|name)s?$/i.test(heading.trim())),
	);
	return {
		names: body.map((row) => (row[at] ?? '').trim()).filter(Boolean),
		rows: body.map((row) =>
			Object.fromEntries(
				headings.flatMap((heading, i) => (i === at ? [] : [[heading.trim(), row[i] ?? '']])),
			),
		),
	};
}

/** What published texts, such as case studies, say of one school alone. */
export function readPublicTexts(paths: readonly string[]): string[] {
	return paths.map(readText);
}
