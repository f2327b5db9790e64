/** The text of an OpenDocument file as lines and tables. A section with the name of a field holds its answer. */
import { wordsAfterBox } from './answers.ts';
import { findCaption, type Cell, type Content, type Line, type TaggedField } from './content.ts';
import { elementsOf, findAll, findChild, textOf, type XmlNode } from './xml-tree.ts';

export function readOdtContent(document: XmlNode): { content: Content[]; fields: TaggedField[] } {
	const styles = readParents(findChild(document, 'automatic-styles'));
	const fields: TaggedField[] = [];
	const body = findChild(document, 'body', 'text');
	return { content: body ? readBlocks(body) : [], fields };

	function readBlocks(node: XmlNode): Content[] {
		const content: Content[] = [];
		for (const child of elementsOf(node)) {
			if (child.name === 'p' || child.name === 'h') content.push(readLine(child));
			else if (child.name === 'table') content.push(readTable(child, findCaption(content)));
			else if (child.name === 'section') content.push(...readSection(child));
			else if (child.name === 'list' || child.name === 'list-item') content.push(...readBlocks(child));
		}
		return content;
	}

	function readSection(node: XmlNode): Content[] {
		const tag = node.attributes['name'] ?? '';
		const content = readBlocks(node);
		const lines = content.filter((item) => item.kind === 'line');
		const title = lines.find(isLabel)?.text ?? '';
		fields.push({ tag, title, lines: lines.filter((line) => !isLabel(line)).map(({ text }) => text) });
		return content;
	}

	function readTable(node: XmlNode, caption: string): Content {
		return {
			kind: 'table',
			name: node.attributes['name'] ?? '',
			caption,
			rows: findRows(node).map(readCells),
		};
	}

	function readCells(row: XmlNode): Cell[] {
		return elementsOf(row)
			.filter(({ name }) => name === 'table-cell' || name === 'covered-table-cell')
			.map((cell) => readBlocks(cell).flatMap((item) => (item.kind === 'line' ? [item] : item.rows.flat(2))));
	}

	function readLine(node: XmlNode): Line {
		const style = node.attributes['style-name'] ?? '';
		return { kind: 'line', style: plainName(styles.get(style) ?? style), text: readInline(node), fields: [] };
	}
}

/** LibreOffice names a style after the words that it shows: `Field_20_Label`. */
function plainName(style: string): string {
	return style.replaceAll('_20_', '');
}

/** What stands over the answer. The label of a tick box has the answer before it. */
function isLabel({ style, text }: Line): boolean {
	return style === 'FieldHint' || (style === 'FieldLabel' && wordsAfterBox(text) === undefined);
}

/** Rows of a table and of its head, not those of a table in a cell. */
function findRows(node: XmlNode): XmlNode[] {
	return elementsOf(node).flatMap((child): XmlNode[] => {
		if (child.name === 'table-row') return [child];
		return ['table-header-rows', 'table-rows', 'table-row-group'].includes(child.name) ? findRows(child) : [];
	});
}

/** Programs that save a file put their own styles over those of the file: by style, the one it is based on. */
function readParents(styles: XmlNode | undefined): Map<string, string> {
	if (!styles) return new Map();
	return new Map(
		findAll(styles, 'style').map(({ attributes }) => [
			attributes['name'] ?? '',
			attributes['parent-style-name'] ?? '',
		]),
	);
}

/** Notes beside the text, what was deleted, and the prompt. */
const skipped = new Set([
	'placeholder',
	'note',
	'annotation',
	'annotation-end',
	'tracked-changes',
	'frame',
	'label',
]);

function readInline(node: XmlNode): string {
	return node.children
		.map((child) => {
			if (typeof child === 'string') return child;
			if (child.name === 'line-break') return '\n';
			if (child.name === 'tab') return '\t';
			if (child.name === 's') return ' '.repeat(Math.min(Number(child.attributes['c'] ?? 1) || 1, 1000));
			return skipped.has(child.name) ? '' : readInline(child);
		})
		.join('');
}

/** The properties of our own in `meta.xml`. */
export function readOdtProperties(meta: XmlNode | undefined): Record<string, string> {
	if (!meta) return {};
	return Object.fromEntries(
		findAll(meta, 'user-defined').map((node) => [node.attributes['name'] ?? '', textOf(node)]),
	);
}
