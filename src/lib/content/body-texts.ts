/** The texts and links of a body, for the checks that read words. */
import type { Nodes } from 'mdast';
import type { Place } from '#lib/report/issue.ts';
import { findElements } from './elements.ts';
import { parseBody, placeOfNode, textOf, walkNodes } from './parse-body.ts';
import type { SourceFile } from './source-entry.ts';

export interface BodyText {
	value: string;
	/** Where the text begins. */
	start: Place;
}

export interface BodyLink {
	address: string;
	/** What a reader sees; undefined for a picture and for an address at the foot of a text. */
	words: string | undefined;
	place: Place;
	/** The address of a picture, which need not be a page. */
	picture: boolean;
}

/** Running text, also in the attributes that a reader sees; not code. */
export function findBodyTexts(file: SourceFile): BodyText[] {
	const texts: BodyText[] = [];
	const { tree } = parseBody(file);
	if (!tree) return texts;
	walkNodes(tree, (node) => {
		if (node.type === 'text') texts.push({ value: node.value, start: placeOfNode(file, node) });
	});
	const read = findElements(file).flatMap(({ attributes }) =>
		attributes.filter(({ name }) => name === 'title' || name === 'by'),
	);
	return [...texts, ...read.map(({ value = '', place }) => ({ value, start: place }))];
}

export function findBodyLinks(file: SourceFile): BodyLink[] {
	const links: BodyLink[] = [];
	const { tree } = parseBody(file);
	if (!tree) return links;
	walkNodes(tree, (node: Nodes) => {
		if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') return;
		const words = node.type === 'link' ? textOf(node) : undefined;
		links.push({
			address: node.url,
			words,
			place: placeOfNode(file, node),
			picture: node.type === 'image',
		});
	});
	return links;
}
