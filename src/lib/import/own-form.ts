/** The case-study form of this site (F23), filled in: its labels become headings, and its hints and its help go. */
import { readList, readString } from '#lib/content/read-data.ts';
import type { SourceFile } from '#lib/content/source-entry.ts';
import type { Block } from './content.ts';
import { normalise } from './headings.ts';

const code = 'F23';
/** From here on the file only explains itself. */
const help = normalise('A worked example');
/** The head of the table in which claims stand. */
const claims = ['On whom', 'What changed', 'Who says so'].map(normalise);

/** The blocks of a filled form in the shape of any other account; those of another file as they are. */
export function readOwnForm(blocks: readonly Block[], files: readonly SourceFile[]): readonly Block[] {
	const form = files.find(
		(file) => file.collection === 'proformas' && new RegExp(`^code: ${code}$`, 'm').test(file.text),
	);
	const isOwn = blocks
		.slice(0, 8)
		.some((block) => block.kind === 'paragraph' && block.text === `Form ${code}`);
	if (!form || !isOwn) return blocks;
	const fields = readList(form.parsed.data, 'fields') ?? [];
	const words = (list: readonly unknown[], key: string) =>
		list.flatMap((one) => normalise(readString(one, key) ?? '') || []);
	const labels = new Set(words(fields, 'label'));
	const columns = fields.flatMap((field) => readList(field, 'columns') ?? []);
	const printed = new Set([
		...words(fields, 'hint'),
		...words(fields, 'group'),
		...words(columns, 'label'),
		...words(columns, 'hint'),
	]);
	const textOf = (block: Block) => (block.kind === 'table' ? '' : normalise(block.text));
	const first = blocks.findIndex((block) => labels.has(textOf(block)));
	const last = blocks.findIndex((block) => textOf(block) === help);
	return blocks.slice(Math.max(first, 0), last < 0 ? undefined : last).flatMap((block): Block[] => {
		if (block.kind === 'table') return readClaims(block.rows);
		const text = textOf(block);
		if (labels.has(text)) return [{ kind: 'heading', level: 2, text: block.text }];
		return printed.has(text) ? [] : [block];
	});
}

/** Each row says on whom, what, and who says so; any other table of the form is for those in charge. */
function readClaims(rows: readonly string[][]): Block[] {
	const [head = [], ...claimed] = rows;
	if (head.map((cell) => normalise(cell.split('\n')[0]!)).join() !== claims.join()) return [];
	return claimed.flatMap(([onWhom = '', changed = '', says = '']): Block[] => {
		if (!changed.trim()) return [];
		const who = says.trim() ? ` (${says.trim()})` : '';
		return [
			{ kind: 'heading', level: 3, text: onWhom.trim() },
			{ kind: 'paragraph', text: `${changed.trim()}${who}`, bold: false },
		];
	});
}
