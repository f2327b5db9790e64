/** The body of an entry as blocks. Its headings begin at level 2, as on the page. */
import type { Paragraph, PhrasingContent, RootContent, TableRow } from 'mdast';
import { parseMarkdown, textOf } from '#lib/content/parse-body.ts';
import type { DocumentContext } from './context.ts';
import type { Block, Heading } from './document.ts';
import { runsOfNode } from './markdown-runs.ts';

/** Gives the blocks of a component in an MDX body; its children are made into blocks by the function passed in. */
export type MakeElement = (
	name: string,
	attributes: Record<string, string>,
	makeChildren: () => Block[],
) => Block[];

export interface MarkdownOptions {
	kind: 'md' | 'mdx';
	makeElement: MakeElement;
}

const plain: MarkdownOptions = {
	kind: 'md',
	makeElement: (_name, _attributes, makeChildren) => makeChildren(),
};

export function blocksFromMarkdown(body: string, context: DocumentContext, options = plain): Block[] {
	return blocksOf(parseMarkdown(body, options.kind).children);

	function blocksOf(nodes: readonly RootContent[]): Block[] {
		return nodes.flatMap(blockOf);
	}

	function blockOf(node: RootContent): Block[] {
		switch (node.type) {
			case 'heading': {
				const level = Math.min(Math.max(node.depth, 2), 4) as Heading['level'];
				return [{ kind: 'heading', level, text: textOf(node) }];
			}
			case 'paragraph':
				return paragraphOf(node);
			case 'list':
				return [
					{
						kind: 'list',
						ordered: node.ordered === true,
						items: node.children.map((item) => runsOfNode(item, context)),
					},
				];
			case 'blockquote':
				return blocksOf(node.children);
			case 'table':
				return [tableOf(node.children, context)];
			case 'thematicBreak':
				return [{ kind: 'page-break' }];
			case 'mdxJsxFlowElement':
				return options.makeElement(node.name ?? '', readAttributes(node.attributes), () =>
					blocksOf(node.children),
				);
			default:
				return [];
		}
	}

	function paragraphOf(node: Paragraph): Block[] {
		const element = loneElement(node);
		if (!element) return [{ kind: 'paragraph', runs: runsOfNode(node, context) }];
		return options.makeElement(element.name ?? '', readAttributes(element.attributes), () => [
			{ kind: 'paragraph', runs: runsOfNode(element, context) },
		]);
	}
}

function tableOf([head, ...rows]: readonly TableRow[], context: DocumentContext): Block {
	const names = head?.children.map(textOf) ?? [];
	return {
		kind: 'table',
		caption: names.filter(Boolean).join(', '),
		head: names,
		rows: rows.map((row) =>
			names.map((_, index) => {
				const cell = row.children[index];
				return cell ? runsOfNode(cell, context) : [];
			}),
		),
	};
}

type TextElement = Extract<PhrasingContent, { type: 'mdxJsxTextElement' }>;

/** A component on one line of its own is a block on the page, though MDX reads it as words of a paragraph. */
function loneElement({ children }: Paragraph): TextElement | undefined {
	const [first, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim());
	return first?.type === 'mdxJsxTextElement' && others.length === 0 ? first : undefined;
}

function readAttributes(attributes: readonly { type: string }[]): Record<string, string> {
	return Object.fromEntries(
		attributes.flatMap((attribute) =>
			'name' in attribute && 'value' in attribute && typeof attribute.value === 'string'
				? [[String(attribute.name), attribute.value]]
				: [],
		),
	);
}
