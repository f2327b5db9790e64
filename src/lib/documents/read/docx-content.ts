/** The text of a Word file as lines and tables, with what stands in its content controls. */
import { ticked, unticked } from '../wording.ts';
import { findCaption, type Cell, type Content, type Line, type TaggedField } from './content.ts';
import { elementsOf, findChild, textOf, type XmlNode } from './xml-tree.ts';

interface Control {
	tag: string;
	title: string;
	prompt: boolean;
	checked: boolean | undefined;
}

export function readDocxContent(body: XmlNode): { content: Content[]; fields: TaggedField[] } {
	const reader = new DocxReader();
	return { content: reader.readBlocks(body, []), fields: reader.fields };
}

class DocxReader {
	readonly fields: TaggedField[] = [];

	/** `around`: the controls that the blocks stand in. */
	readBlocks(node: XmlNode, around: readonly Control[]): Content[] {
		const content: Content[] = [];
		for (const child of elementsOf(node)) {
			if (child.name === 'p') content.push(this.readParagraph(child, around));
			else if (child.name === 'tbl')
				content.push({
					kind: 'table',
					name: '',
					caption: findCaption(content),
					rows: this.readRows(child, around),
				});
			else if (child.name === 'sdt') content.push(...this.readControl(child, around));
			else if (containers.has(child.name)) content.push(...this.readBlocks(child, around));
		}
		return content;
	}

	private readControl(node: XmlNode, around: readonly Control[]): Content[] {
		const control = describeControl(node);
		const inner = findChild(node, 'sdtContent');
		const content = inner ? this.readBlocks(inner, [...around, control]) : [];
		if (control.tag)
			this.addField(
				control,
				content.flatMap((item) => (item.kind === 'line' ? [item.text] : [])),
			);
		return content;
	}

	private readRows(node: XmlNode, around: readonly Control[]): Cell[][] {
		return elementsOf(node).flatMap((child): Cell[][] => {
			if (child.name === 'tr') return [this.readCells(child, around)];
			if (child.name !== 'sdt' && !containers.has(child.name)) return [];
			return this.readRows(findChild(child, 'sdtContent') ?? child, around);
		});
	}

	private readCells(node: XmlNode, around: readonly Control[]): Cell[] {
		return elementsOf(node).flatMap((child): Cell[] => {
			if (child.name === 'tc') return [flatten(this.readBlocks(child, around))];
			if (child.name !== 'sdt' && !containers.has(child.name)) return [];
			const control = child.name === 'sdt' ? [describeControl(child)] : [];
			return this.readCells(findChild(child, 'sdtContent') ?? child, [...around, ...control]);
		});
	}

	private readParagraph(node: XmlNode, around: readonly Control[]): Line {
		const inside: TaggedField[] = [];
		const text = this.readInline(
			node,
			inside,
			around.some(({ prompt }) => prompt),
		);
		const style = findChild(node, 'pPr', 'pStyle')?.attributes['val'] ?? '';
		return { kind: 'line', style, text, fields: inside };
	}

	private readInline(node: XmlNode, inside: TaggedField[], prompt: boolean): string {
		return elementsOf(node)
			.map((child) => {
				if (child.name === 't') return prompt ? '' : textOf(child);
				if (child.name === 'br' || child.name === 'cr') return prompt ? '' : '\n';
				if (child.name === 'tab') return prompt ? '' : '\t';
				if (child.name === 'sdt') return this.readInlineControl(child, inside);
				return skipped.has(child.name) ? '' : this.readInline(child, inside, prompt);
			})
			.join('');
	}

	private readInlineControl(node: XmlNode, inside: TaggedField[]): string {
		const control = describeControl(node);
		const inner = findChild(node, 'sdtContent');
		const read = inner ? this.readInline(inner, inside, control.prompt) : '';
		const text = control.checked === undefined ? read : control.checked ? ticked : unticked;
		if (control.tag) inside.push(this.addField(control, text ? text.split('\n') : []));
		return text;
	}

	private addField({ tag, title, prompt }: Control, lines: string[]): TaggedField {
		const field = { tag, title, lines: prompt ? [] : lines };
		this.fields.push(field);
		return field;
	}
}

/** Around paragraphs, rows or cells, without a meaning of their own here. */
const containers = new Set(['customXml', 'ins', 'moveTo', 'smartTag']);

/** Properties, what was deleted, and what stands a second time for older programs. */
const skipped = new Set([
	'pPr',
	'rPr',
	'sdtPr',
	'del',
	'moveFrom',
	'Fallback',
	'instrText',
	'drawing',
	'pict',
]);

function describeControl(node: XmlNode): Control {
	const properties = findChild(node, 'sdtPr');
	const value = (name: string) => findChild(properties, name)?.attributes['val'];
	const box = findChild(properties, 'checkbox');
	const checked = findChild(box, 'checked')?.attributes['val'] ?? '0';
	return {
		tag: value('tag') ?? '',
		title: value('alias') ?? '',
		prompt: findChild(properties, 'showingPlcHdr') !== undefined,
		checked: box ? !['0', 'false', 'off'].includes(checked) : undefined,
	};
}

function flatten(content: readonly Content[]): Line[] {
	return content.flatMap((item) => (item.kind === 'line' ? [item] : item.rows.flat(2)));
}
