/** The text of a draft: the standard headings in their order, and below each what the account says, with every sign escaped. */
import { writeGap } from '#lib/content/gaps.ts';
import type { Block } from './content.ts';
import { bodySections, impactParts, sectionTitles, type SectionKey } from './headings.data.ts';

/** `clean`: takes names out of a text. */
export function writeBody(
	text: ReadonlyMap<SectionKey, readonly Block[]>,
	clean: (text: string) => string,
): string {
	const parts = bodySections.map((section) => {
		const level = impactParts.includes(section) ? '###' : '##';
		const blocks = (text.get(section) ?? []).map((block) => cleanBlock(block, clean));
		return [
			`${level} ${sectionTitles[section]}`,
			writeBlocks(blocks) || (section === 'impact' ? '' : missing(section)),
		];
	});
	return `${parts.flat().filter(Boolean).join('\n\n')}\n`;
}

/** Where an account is silent the page says so; what nobody knows yet, only the author can say. */
function missing(section: SectionKey): string {
	return section === 'unknown'
		? `- ${escape(writeGap('write', 'the questions that an honest reader will ask'))}`
		: '<NotStated />';
}

function cleanBlock(block: Block, clean: (text: string) => string): Block {
	if (block.kind === 'table') return { kind: 'table', rows: block.rows.map((row) => row.map(clean)) };
	return { ...block, text: clean(block.text) };
}

function writeBlocks(given: readonly Block[]): string {
	const blocks = levelLists(given);
	return blocks
		.map((block, index) => {
			const text = writeBlock(block);
			const before = blocks[index - 1];
			const joins =
				block.kind === 'item' &&
				before?.kind === 'item' &&
				(block.depth > 0 || before.ordered === block.ordered);
			return index === 0 ? text : `${joins ? '\n' : '\n\n'}${text}`;
		})
		.join('');
}

/** The first level of each list is the first level of the page, however far in it stood. */
function levelLists(blocks: readonly Block[]): Block[] {
	let top = 0;
	return blocks.map((block, index) => {
		if (block.kind !== 'item') return block;
		const starts = blocks[index - 1]?.kind !== 'item';
		top = starts ? block.depth : Math.min(top, block.depth);
		return { ...block, depth: block.depth - top };
	});
}

function writeBlock(block: Block): string {
	switch (block.kind) {
		case 'heading':
			return `**${escape(block.text)}**`;
		case 'table':
			return writeTable(block.rows);
		case 'item':
			return `${'   '.repeat(block.depth)}${block.ordered ? '1.' : '-'} ${escape(withoutMark(block.text))}`;
		case 'paragraph':
			return escape(withoutMark(block.text));
	}
}

/** A number or a bullet that was typed by hand. */
function withoutMark(text: string): string {
	return text.replace(/^(?:\d{1,2}[.)]|[•●▪–-])\s+(?=\S)/, '');
}

function writeTable(rows: readonly string[][]): string {
	const width = Math.max(...rows.map((row) => row.length));
	const lines = rows.map(
		(row) => `| ${Array.from({ length: width }, (_, index) => escape(row[index] ?? '')).join(' | ')} |`,
	);
	return [lines[0]!, `|${' - |'.repeat(width)}`, ...lines.slice(1)].join('\n');
}

/** Words as words: no sign of Markdown or MDX does anything, and a web address becomes no link. */
export function escape(text: string): string {
	return text
		.replace(/\b(?:https?:\/\/)?(?:www\.)/gi, '')
		.replace(/\bhttps?:\/\//gi, '')
		.replace(/[\\`*_{}[\]<>|~$&@]/g, '\\$&')
		.replace(/^(?=[#+=-]+(?:\s|$))/, '\\')
		.replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
		.replace(/^(?:im|ex)port\b/, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);
}
