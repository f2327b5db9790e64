/** The components in a body with their attributes as the author wrote them, and where each stands. */
import type { Place } from '#lib/report/issue.ts';
import { parseBody, placeOfNode, walkNodes } from './parse-body.ts';
import type { SourceFile } from './source-entry.ts';

export interface ElementAttribute {
	/** Undefined for `{...spread}`. */
	name: string | undefined;
	/** Undefined where it has no value or one that is not a plain string. */
	value: string | undefined;
	place: Place;
}

export interface BodyElement {
	/** Undefined for `<>`. */
	name: string | undefined;
	attributes: ElementAttribute[];
	place: Place;
}

/** Every component of the body in reading order; none where the body cannot be parsed. */
export function findElements(file: SourceFile): BodyElement[] {
	const { tree } = parseBody(file);
	const elements: BodyElement[] = [];
	if (!tree || file.extension !== 'mdx') return elements;
	walkNodes(tree, (node) => {
		if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
		const attributes = node.attributes.map((attribute) => ({
			name: attribute.type === 'mdxJsxAttribute' ? attribute.name : undefined,
			value:
				typeof attribute.value === 'string' && attribute.type === 'mdxJsxAttribute'
					? attribute.value
					: undefined,
			place: placeOfNode(file, 'position' in attribute ? attribute : node),
		}));
		elements.push({ name: node.name ?? undefined, attributes, place: placeOfNode(file, node) });
	});
	return elements;
}

/** The codes in a `from` attribute, which have spaces between them. */
export function splitCodes(value: string): string[] {
	return value.split(/\s+/).filter(Boolean);
}
