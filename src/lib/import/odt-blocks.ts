/** The body of an OpenDocument text as blocks, without notes beside it, deletions and hidden text. */
import { elementsOf, findAll, findChild, type XmlNode } from '#lib/documents/read/xml-tree.ts';
import { LeftOut, textOfBlocks, tidy, type Block } from './content.ts';

interface OdtStyle {
	parent: string;
	hidden: boolean | undefined;
	bold: boolean | undefined;
}

export class OdtBlocks {
	private readonly styles: Map<string, OdtStyle>;
	private readonly ordered: Set<string>;
	private readonly leftOut: LeftOut;

	/** `trees`: the styles of the file and those of the text, the later ones first in force. */
	constructor(trees: readonly XmlNode[], leftOut: LeftOut) {
		const styles = trees.flatMap((tree) => findAll(tree, 'style'));
		this.styles = new Map(styles.map((node) => [node.attributes['name'] ?? '', readStyle(node)]));
		const lists = trees.flatMap((tree) => findAll(tree, 'list-style'));
		this.ordered = new Set(
			lists
				.filter((list) => elementsOf(list)[0]?.name === 'list-level-style-number')
				.map(({ attributes }) => attributes['name'] ?? ''),
		);
		this.leftOut = leftOut;
	}

	read(node: XmlNode, list?: { ordered: boolean; depth: number }): Block[] {
		return elementsOf(node).flatMap((child): Block[] => {
			if (child.name === 'p' || child.name === 'h') return this.readParagraph(child, list);
			if (child.name === 'table') return [{ kind: 'table', rows: this.readRows(child) }];
			if (child.name === 'list') {
				const ordered = this.ordered.has(child.attributes['style-name'] ?? '');
				return this.read(child, { ordered, depth: list ? Math.min(list.depth + 1, 8) : 0 });
			}
			if (this.isLeftOut(child)) return [];
			return containers.has(child.name) ? this.read(child, list) : [];
		});
	}

	private readParagraph(node: XmlNode, list: { ordered: boolean; depth: number } | undefined): Block[] {
		const name = node.attributes['style-name'] ?? '';
		const runs: { text: string; bold: boolean }[] = [];
		this.readRuns(node, { bold: this.look(name, 'bold'), hidden: this.look(name, 'hidden') }, runs);
		const text = tidy(runs.map((run) => run.text).join(''));
		if (!text) return [];
		const bold = runs.every((run) => run.bold || !run.text.trim());
		const level =
			node.name === 'h' ? Number(node.attributes['outline-level'] ?? 1) || 1 : this.titleLevel(name);
		if (level !== undefined) return [{ kind: 'heading', level, text }];
		return [list ? { kind: 'item', text, bold, ...list } : { kind: 'paragraph', text, bold }];
	}

	private readRuns(
		node: XmlNode,
		around: { bold: boolean; hidden: boolean },
		runs: { text: string; bold: boolean }[],
	): void {
		for (const child of node.children) {
			const text = typeof child === 'string' ? child : signs[child.name];
			if (text !== undefined) {
				if (!around.hidden) runs.push({ text, bold: around.bold });
				else if (text.trim()) this.leftOut.add('hidden');
			} else if (typeof child !== 'string' && !this.isLeftOut(child)) {
				if (child.name === 'a') this.leftOut.add('links');
				const style = child.attributes['style-name'];
				const own = child.name === 'span' && style ? this.spanLook(style, around) : around;
				this.readRuns(child, own, runs);
			}
		}
	}

	private spanLook(style: string, around: { bold: boolean; hidden: boolean }) {
		return {
			bold: this.find(style, 'bold') ?? around.bold,
			hidden: this.find(style, 'hidden') ?? around.hidden,
		};
	}

	private look(style: string, what: 'bold' | 'hidden'): boolean {
		return this.find(style, what) ?? false;
	}

	/** With what it inherits. */
	private find(style: string, what: 'bold' | 'hidden'): boolean | undefined {
		for (let name = style, steps = 0; name && steps < 20; steps++) {
			const found = this.styles.get(name);
			if (found?.[what] !== undefined) return found[what];
			name = found?.parent ?? '';
		}
		return undefined;
	}

	private titleLevel(style: string): number | undefined {
		for (let name = style, steps = 0; name && steps < 20; steps++) {
			if (name === 'Title') return 0;
			name = this.styles.get(name)?.parent ?? '';
		}
		return undefined;
	}

	private readRows(node: XmlNode): string[][] {
		return elementsOf(node).flatMap((child): string[][] => {
			if (child.name === 'table-row') {
				const cells = elementsOf(child).filter(({ name }) => name.endsWith('table-cell'));
				return [cells.map((cell) => textOfBlocks(this.read(cell)))];
			}
			return /^table-(header-rows|rows|row-group)$/.test(child.name) ? this.readRows(child) : [];
		});
	}

	private isLeftOut(node: XmlNode): boolean {
		const kind = kindsLeftOut[node.name];
		if (node.name === 'tracked-changes') {
			this.leftOut.add('deleted', findAll(node, 'deletion').length);
			this.leftOut.add('inserted', findAll(node, 'insertion').length);
		} else if (node.name === 'frame') this.leftOut.add(findChild(node, 'text-box') ? 'boxes' : 'pictures');
		else if (isHiddenSection(node)) this.leftOut.add('hidden');
		else if (kind && kind !== 'nothing') this.leftOut.add(kind);
		return kind !== undefined || node.name === 'frame' || isHiddenSection(node);
	}
}

const containers = new Set(['list-item', 'list-header', 'section', 'text']);

const kindsLeftOut: Record<string, 'comments' | 'notes' | 'hidden' | 'nothing'> = {
	annotation: 'comments',
	'annotation-end': 'nothing',
	note: 'notes',
	'hidden-text': 'hidden',
	'hidden-paragraph': 'hidden',
	placeholder: 'nothing',
	'tracked-changes': 'nothing',
	'table-of-content': 'nothing',
	forms: 'nothing',
};

const signs: Record<string, string> = { s: ' ', tab: ' ', 'line-break': ' ' };

function readStyle(node: XmlNode): OdtStyle {
	const text = findChild(node, 'text-properties')?.attributes ?? {};
	const weight = text['font-weight'];
	return {
		parent: node.attributes['parent-style-name'] ?? '',
		hidden: text['display'] === undefined ? undefined : text['display'] === 'none',
		bold: weight === undefined ? undefined : weight === 'bold' || Number(weight) >= 600,
	};
}

function isHiddenSection({ name, attributes }: XmlNode): boolean {
	return name === 'section' && attributes['display'] === 'none';
}
