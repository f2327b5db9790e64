/** What the styles and lists of a Word file say about a paragraph: heading, list, hidden. */
import { elementsOf, findAll, findChild, type XmlNode } from '#lib/documents/read/xml-tree.ts';

export interface DocxStyle {
	/** 0 for the title; undefined for body text. */
	heading: number | undefined;
	hidden: boolean;
	bold: boolean;
	list: { id: string; depth: number } | undefined;
}

const plain: DocxStyle = { heading: undefined, hidden: false, bold: false, list: undefined };

export class DocxStyles {
	private readonly byId: Map<string, XmlNode>;
	private readonly ordered: Map<string, Set<number>>;
	private readonly known = new Map<string, DocxStyle>();

	constructor(styles: XmlNode | undefined, numbering: XmlNode | undefined) {
		const nodes = styles ? elementsOf(styles).filter(({ name }) => name === 'style') : [];
		this.byId = new Map(nodes.map((node) => [node.attributes['styleId'] ?? '', node]));
		this.ordered = readOrdered(numbering);
	}

	/** With what it inherits. A style that rests on itself stops there. */
	find(id: string | undefined, seen: ReadonlySet<string> = new Set()): DocxStyle {
		const node = id === undefined || seen.has(id) ? undefined : this.byId.get(id);
		if (id === undefined || !node) return plain;
		const known = this.known.get(id);
		if (known) return known;
		const base = this.find(valueOf(node, 'basedOn'), new Set([...seen, id]));
		const style = {
			heading: headingOf(node) ?? base.heading,
			hidden: isOn(findChild(node, 'rPr', 'vanish')) ?? base.hidden,
			bold: isOn(findChild(node, 'rPr', 'b')) ?? base.bold,
			list: listOf(findChild(node, 'pPr')) ?? base.list,
		};
		this.known.set(id, style);
		return style;
	}

	isOrdered({ id, depth }: { id: string; depth: number }): boolean {
		return this.ordered.get(id)?.has(depth) ?? false;
	}
}

/** True, false, or undefined where the switch is not there. ECMA-376 Part 1, 17.17.4: a switch without a value is on. */
export function isOn(node: XmlNode | undefined): boolean | undefined {
	return node && !['0', 'false', 'off'].includes(node.attributes['val'] ?? '1');
}

export function valueOf(node: XmlNode | undefined, ...path: string[]): string | undefined {
	return findChild(node, ...path)?.attributes['val'];
}

/** The list that a paragraph or a style stands in; the list 0 means none. */
export function listOf(properties: XmlNode | undefined): DocxStyle['list'] {
	const id = valueOf(properties, 'numPr', 'numId');
	if (id === undefined || id === '0') return undefined;
	return { id, depth: Math.min(Number(valueOf(properties, 'numPr', 'ilvl') ?? 0) || 0, 8) };
}

/** The levels of an outline; 9 is body text. */
export function outlineOf(properties: XmlNode | undefined): number | undefined {
	const level = Number(valueOf(properties, 'outlineLvl') ?? 9);
	return level >= 0 && level < 9 ? level + 1 : undefined;
}

/** Word keeps the English names of its own styles in every language. */
function headingOf(node: XmlNode): number | undefined {
	const name = valueOf(node, 'name')?.toLowerCase() ?? '';
	if (name === 'title') return 0;
	const level = /^heading (\d)$/.exec(name)?.[1];
	return level ? Number(level) : outlineOf(findChild(node, 'pPr'));
}

/** By list, the levels that count instead of showing a bullet. */
function readOrdered(numbering: XmlNode | undefined): Map<string, Set<number>> {
	if (!numbering) return new Map();
	const levels = new Map(
		findAll(numbering, 'abstractNum').map((node) => [
			node.attributes['abstractNumId'] ?? '',
			new Set(
				elementsOf(node)
					.filter(
						(level) =>
							level.name === 'lvl' && !['bullet', 'none'].includes(valueOf(level, 'numFmt') ?? 'bullet'),
					)
					.map((level) => Number(level.attributes['ilvl'] ?? 0)),
			),
		]),
	);
	return new Map(
		elementsOf(numbering)
			.filter(({ name }) => name === 'num')
			.map((node) => [
				node.attributes['numId'] ?? '',
				levels.get(valueOf(node, 'abstractNumId') ?? '') ?? new Set(),
			]),
	);
}
