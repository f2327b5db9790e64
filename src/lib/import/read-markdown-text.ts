/** Markdown or plain text as blocks. HTML, pictures and comments stay behind. */
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { parseMarkdown, textOf, walkNodes } from '#lib/content/parse-body.ts';
import { LeftOut, tidy, type Block, type ReadResult } from './content.ts';
import { reflow } from './reflow.ts';
import { makeRefusal } from './refusals.ts';

export function readMarkdownText(bytes: Uint8Array): ReadResult {
	const text = decode(bytes);
	return text === undefined ? { refusal: makeRefusal('not-utf-8') } : readMarkdown(text);
}

/** Plain text is read as Markdown too: people mark headings and lists by the same signs. */
export function readPlainText(bytes: Uint8Array): ReadResult {
	const text = decode(bytes);
	return text === undefined ? { refusal: makeRefusal('not-utf-8') } : readWrapped(text);
}

/** Text that may be wrapped into lines of one width. */
export function readWrapped(text: string): ReadResult {
	return readMarkdown(reflow(text));
}

function readMarkdown(text: string): ReadResult {
	const leftOut = new LeftOut();
	const tree = parseMarkdown(text.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, ''), 'md');
	return { blocks: tree.children.flatMap((node) => readNode(node, leftOut)), leftOut: leftOut.tell() };
}

function decode(bytes: Uint8Array): string | undefined {
	try {
		const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
		return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

function readNode(node: RootContent, leftOut: LeftOut): Block[] {
	switch (node.type) {
		case 'heading':
			return makeBlocks(node, leftOut, ({ text }) => ({ kind: 'heading', level: node.depth, text }));
		case 'paragraph':
			return makeBlocks(node, leftOut, (words) => ({ kind: 'paragraph', ...words }));
		case 'list':
			return readList(node, leftOut, 0);
		case 'table':
			return [
				{
					kind: 'table',
					rows: node.children.map((row) => row.children.map((cell) => readWords(cell, leftOut).text)),
				},
			];
		case 'html':
			leftOut.add(node.value.startsWith('<!--') ? 'comments' : 'markup');
			return [];
		case 'code':
			return node.value.split(/\n{2,}/).map((text) => ({ kind: 'paragraph', text: tidy(text), bold: false }));
		default:
			return 'children' in node
				? (node.children as RootContent[]).flatMap((child) => readNode(child, leftOut))
				: [];
	}
}

function readList(list: Extract<RootContent, { type: 'list' }>, leftOut: LeftOut, depth: number): Block[] {
	return list.children.flatMap((item) =>
		item.children.flatMap((child): Block[] => {
			if (child.type === 'list') return readList(child, leftOut, Math.min(depth + 1, 8));
			if (child.type !== 'paragraph') return readNode(child, leftOut);
			return makeBlocks(child, leftOut, (words) => ({
				kind: 'item',
				...words,
				ordered: list.ordered ?? false,
				depth,
			}));
		}),
	);
}

interface Words {
	text: string;
	bold: boolean;
}

function makeBlocks(node: Nodes, leftOut: LeftOut, make: (words: Words) => Block): Block[] {
	const words = readWords(node, leftOut);
	return words.text ? [make(words)] : [];
}

function readWords(node: Nodes, leftOut: LeftOut): Words {
	walkNodes(node, (inner) => {
		if (inner.type === 'image') leftOut.add('pictures');
		else if (inner.type === 'link' && !inner.url.endsWith(textOf(inner))) leftOut.add('links');
		else if (inner.type === 'html') leftOut.add(inner.value.startsWith('<!--') ? 'comments' : 'markup');
	});
	const children = 'children' in node ? (node.children as PhrasingContent[]) : [];
	const shown = children.filter((child) => wordsOf(child).trim() !== '');
	return {
		text: tidy(children.map(wordsOf).join('')),
		bold: shown.length > 0 && shown.every(({ type }) => type === 'strong'),
	};
}

function wordsOf(node: PhrasingContent): string {
	if (node.type === 'html' || node.type === 'image') return '';
	if (node.type === 'break') return ' ';
	return 'children' in node ? node.children.map(wordsOf).join('') : textOf(node);
}
