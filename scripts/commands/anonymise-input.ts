/** Reads what `npm run anonymise` is given: configuration, sheet, register and key. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseContentFile } from '#lib/content/front-matter.ts';
import { readRegister } from '#lib/disclosure/register.ts';
import { keySchema, type Key } from '#lib/disclosure/release/editions.ts';
import { readTable, type PrivateTable } from '#lib/disclosure/release/read-table.ts';
import { decodeText, readCsv } from '#lib/spreadsheets/read-csv.ts';
import { readXlsx } from '#lib/spreadsheets/read-xlsx.ts';
import { anonymiseSchema, type AnonymiseConfig } from '#schemas/anonymise.ts';
import { readPrivateFile, refuse, RefusedError } from './private-places.ts';

/** @throws RefusedError with every mistake and its line. */
export function readConfig(path: string): AnonymiseConfig {
	if (!existsSync(path))
		refuse({
			rule: 'file-missing',
			where: '--config',
			why: 'There is no such file.',
			fix: 'Give the path of the configuration. docs/disclosure.md has one to copy.',
		});
	const parsed = parseContentFile(decodeText(readFileSync(path)).text, 'data');
	const place = ({ line, column }: { line: number; column: number }) =>
		`the configuration, ${line}:${column}`;
	if (parsed.errors.length > 0)
		throw new RefusedError(
			parsed.errors.map((error) => ({
				rule: 'config-unreadable',
				where: place(error.place),
				why: error.message,
				fix: error.note,
			})),
		);
	const result = anonymiseSchema.safeParse(parsed.data);
	if (result.success) return result.data;
	throw new RefusedError(
		result.error.issues.map((issue) => ({
			rule: 'config-wrong',
			where: `${place(parsed.locate(issue.path))}${issue.path.length > 0 ? `, “${issue.path.join('.')}”` : ''}`,
			why:
				issue.code === 'unrecognized_keys'
					? `There is no field “${issue.keys.join('”, “')}”.`
					: issue.message,
			fix: 'Compare with the configuration in docs/disclosure.md.',
		})),
	);
}

export function readNames(path: string | undefined): string[] | undefined {
	return path ? readRegister(decodeText(readPrivateFile(path, 'the register')).text) : undefined;
}

/** @throws RefusedError where the sheet cannot be read safely. */
export function readPrivateTable(path: string, config: AnonymiseConfig, register?: string[]): PrivateTable {
	const bytes = readPrivateFile(path, '--input');
	const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
	const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
	if (!zipped && !['csv', 'tsv', 'txt', 'xlsx'].includes(ending))
		refuse({
			rule: 'wrong-ending',
			where: '--input',
			why: 'Only .xlsx and .csv files are read.',
			fix: 'Open it in your spreadsheet program and save it as .xlsx, or as CSV UTF-8.',
		});
	const sheet = zipped || ending === 'xlsx' ? readXlsx(bytes, config.sheet) : readCsv(bytes);
	if (sheet.refusals.length > 0) throw new RefusedError(sheet.refusals);
	const table = readTable(sheet.rows, config, register);
	if (table.refusals.length > 0) throw new RefusedError(table.refusals);
	return { ...table, warnings: [...sheet.warnings, ...table.warnings] };
}

export function keyPath(folder: string, { map }: AnonymiseConfig): string | undefined {
	return map && join(folder, `${map.code}.key.json`);
}

/** Undefined for a first edition. @throws RefusedError where the key cannot be read. */
export function readKey(path: string | undefined): Key | undefined {
	if (!path || !existsSync(path)) return undefined;
	try {
		return keySchema.parse(JSON.parse(readFileSync(path, 'utf8')));
	} catch {
		return refuse({
			rule: 'key-unreadable',
			where: '--key-dir',
			why: 'The key of the earlier editions is damaged, so a new edition cannot be compared with them.',
			fix: 'Bring back the key from your copy. Without it, publish nothing more of this map.',
		});
	}
}
