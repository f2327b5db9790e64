/** The body of a Word file as blocks. What nobody was meant to read stays behind: comments, deletions, hidden text. */
import { elementsOf, findChild, textOf, type XmlNode } from '#lib/documents/read/xml-tree.ts';
import { LeftOut, textOfBlocks, tidy, type Block } from './content.ts';
import { DocxStyles, isOn, listOf, outlineOf, valueOf, type DocxStyle } from './docx-styles.ts';

export class DocxBlocks {
	private readonly styles: DocxStyles;
	private readonly leftOut: LeftOut;

	constructor(styles: DocxStyles, leftOut: LeftOut) {
		this.styles = styles;
		this.leftOut = leftOut;
	}

	read(node: XmlNode, inTable = false): Block[] {
		return elementsOf(node).flatMap((child): Block[] => {
			if (child.name === 'p') return this.readParagraph(child, inTable);
			if (child.name === 'tbl') return [{ kind: 'table', rows: this.readRows(child) }];
			if (child.name === 'sdt') return this.read(controlContent(child), inTable);
			if (this.isLeftOut(child)) return [];
			return containers.has(child.name) ? this.read(child, inTable) : [];
		});
	}

	private readParagraph(node: XmlNode, inTable: boolean): Block[] {
		const properties = findChild(node, 'pPr');
		const style = this.styles.find(valueOf(properties, 'pStyle'));
		const runs: Run[] = [];
		const shaded = inTable || findChild(properties, 'shd') !== undefined;
		this.readRuns(node, { style, shaded }, runs);
		const text = tidy(runs.map((run) => run.text).join(''));
		if (!text) return [];
		const bold = runs.every((run) => run.bold || !run.text.trim());
		const level = outlineOf(properties) ?? style.heading;
		if (level !== undefined) return [{ kind: 'heading', level, text }];
		const list =
			listOf(properties) ?? (valueOf(properties, 'numPr', 'numId') === '0' ? undefined : style.list);
		if (!list) return [{ kind: 'paragraph', text, bold }];
		return [{ kind: 'item', text, bold, ordered: this.styles.isOrdered(list), depth: list.depth }];
	}

	private readRuns(node: XmlNode, around: Around, runs: Run[]): void {
		for (const child of elementsOf(node)) {
			if (child.name === 'r') this.readRun(child, around, runs);
			else if (child.name === 'sdt') this.readRuns(controlContent(child), around, runs);
			else if (child.name !== 'pPr' && !this.isLeftOut(child)) {
				if (child.name === 'hyperlink') this.leftOut.add('links');
				this.readRuns(child, around, runs);
			}
		}
	}

	private readRun(node: XmlNode, around: Around, runs: Run[]): void {
		const properties = findChild(node, 'rPr');
		const own = this.styles.find(valueOf(properties, 'rStyle'));
		const text = elementsOf(node)
			.map((child) => (this.isLeftOut(child) ? '' : writeRunPart(child)))
			.join('');
		if (isHidden(properties, own, around)) {
			if (text.trim()) this.leftOut.add('hidden');
			return;
		}
		const bold = isOn(findChild(properties, 'b')) ?? (own.bold || around.style.bold);
		if (text) runs.push({ text, bold });
	}

	/** The cells of each row; one that is joined to the cell before it or above it is empty. */
	private readRows(node: XmlNode): string[][] {
		return elementsOf(node).flatMap((child): string[][] => {
			if (child.name === 'tr') return [this.readCells(child)];
			if (this.isLeftOut(child)) return [];
			if (child.name === 'sdt') return this.readRows(controlContent(child));
			return containers.has(child.name) ? this.readRows(child) : [];
		});
	}

	private readCells(node: XmlNode): string[] {
		return elementsOf(node).flatMap((child): string[] => {
			if (child.name === 'sdt') return this.readCells(controlContent(child));
			if (child.name !== 'tc') return [];
			const text = textOfBlocks(this.read(child, true));
			const span = Math.min(Number(valueOf(child, 'tcPr', 'gridSpan') ?? 1) || 1, 50);
			return [text, ...Array<string>(span - 1).fill('')];
		});
	}

	/** Counts what stays behind. */
	private isLeftOut(node: XmlNode): boolean {
		const kind = kindsLeftOut[node.name];
		if (kind && kind !== 'nothing') this.leftOut.add(kind);
		if (node.name === 'ins' || node.name === 'moveTo') this.leftOut.add('inserted');
		if (node.name === 'drawing' || node.name === 'pict')
			this.leftOut.add(holds(node, 'txbxContent') ? 'boxes' : 'pictures');
		return kind !== undefined || node.name === 'drawing' || node.name === 'pict';
	}
}

interface Run {
	text: string;
	bold: boolean;
}

interface Around {
	style: DocxStyle;
	shaded: boolean;
}

const containers = new Set(['customXml', 'ins', 'moveTo', 'smartTag', 'AlternateContent', 'Choice']);

const kindsLeftOut: Record<string, 'deleted' | 'comments' | 'notes' | 'pictures' | 'nothing'> = {
	del: 'deleted',
	moveFrom: 'deleted',
	commentReference: 'comments',
	footnoteReference: 'notes',
	endnoteReference: 'notes',
	object: 'pictures',
	// What stands a second time for older programs, and the programs of fields.
	Fallback: 'nothing',
	instrText: 'nothing',
	delText: 'nothing',
	rPr: 'nothing',
};

const signs: Record<string, string> = { tab: ' ', br: ' ', cr: ' ', noBreakHyphen: '-', ptab: ' ' };

function writeRunPart(node: XmlNode): string {
	return node.name === 't' ? textOf(node) : (signs[node.name] ?? '');
}

/** A control that shows only its prompt holds nothing that the author wrote. */
function controlContent(node: XmlNode): XmlNode {
	const prompt = isOn(findChild(node, 'sdtPr', 'showingPlcHdr')) ?? false;
	const content = prompt ? undefined : findChild(node, 'sdtContent');
	return content ?? { name: '', attributes: {}, children: [] };
}

/** Hidden by its switch, or so small or so white that nobody sees it on paper. */
function isHidden(properties: XmlNode | undefined, own: DocxStyle, { style, shaded }: Around): boolean {
	const vanish = isOn(findChild(properties, 'vanish')) ?? isOn(findChild(properties, 'webHidden'));
	if (vanish ?? (own.hidden || style.hidden)) return true;
	const halfPoints = Number(valueOf(properties, 'sz') ?? 22);
	const white = /^f{6}$/i.test(valueOf(properties, 'color') ?? '');
	const onColour =
		shaded || findChild(properties, 'shd') !== undefined || findChild(properties, 'highlight') !== undefined;
	return halfPoints <= 4 || (white && !onColour);
}

function holds(node: XmlNode, name: string): boolean {
	return elementsOf(node).some((child) => child.name === name || holds(child, name));
}
