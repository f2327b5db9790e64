/** Parts of a text that are cut up into cards: the items of the first list below a heading, or else its paragraphs. */
import type { List, Nodes, Paragraph, Root } from 'mdast';
import { slugifyAll } from '#lib/text/slugify.ts';
import { textOf } from './parse-body.ts';

/** The words of each card by the id of its heading; every heading of the text is there, an empty list where it has none. */
export function findCardParts(tree: Root): Map<string, string[]> {
	const starts = tree.children.flatMap((node, index) => (node.type === 'heading' ? [index] : []));
	const ids = slugifyAll(starts.map((start) => textOf(tree.children[start]!)));
	return new Map(
		ids.map((id, index) => [id, readCards(tree.children.slice(starts[index]! + 1, starts[index + 1]))]),
	);
}

function readCards(nodes: readonly Nodes[]): string[] {
	const list = nodes.find((node): node is List => node.type === 'list');
	const cards = list ? list.children : nodes.filter((node): node is Paragraph => node.type === 'paragraph');
	return cards.map((card) => textOf(card));
}
