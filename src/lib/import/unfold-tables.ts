/** Forms put prompts and answers into tables. Those are taken apart into headings and text; tables of data stay tables. */
import type { Block } from './content.ts';
import { findLabel, findSection, isPrompt } from './headings.ts';

export function unfoldTables(blocks: readonly Block[]): Block[] {
	return blocks.flatMap((block) => (block.kind === 'table' ? unfold(block.rows) : [block]));
}

function unfold(rows: string[][]): Block[] {
	const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
	const isForm = filled.some((row) => row.some(holdsHeading));
	const isFrame = filled.every((row) => row.filter((cell) => cell.trim() !== '').length <= 1);
	if (!isForm && !isFrame)
		return [{ kind: 'table', rows: filled.map((row) => row.map((cell) => cell.replaceAll('\n', ' '))) }];
	return filled.flatMap((row) =>
		row.flatMap((cell) =>
			cell.split('\n').flatMap((line): Block[] => {
				const text = line.trim();
				if (!text) return [];
				return isHeading(text)
					? [{ kind: 'heading', level: 2, text }]
					: [{ kind: 'paragraph', text, bold: false }];
			}),
		),
	);
}

function holdsHeading(cell: string): boolean {
	return isHeading(cell.split('\n')[0]!);
}

function isHeading(text: string): boolean {
	if (text.length > 190) return false;
	return findSection(text, true) !== undefined || findLabel(text) !== undefined || isPrompt(text);
}
