/** Changes single words and numbers of a YAML text in their place, where nothing is added, removed or moved. */
import { Document, isMap, isScalar, isSeq, Scalar, YAMLSeq, type Node } from 'yaml';
import type { Change } from './change-node.ts';
import { isFields, isSame } from './same.ts';

interface Edit {
	start: number;
	end: number;
	words: string;
}

/** @returns undefined where more than words has changed. `start` is where `text` begins in the text of the node. */
export function changeWords(
	text: string,
	start: number,
	{ node, change }: { node: Node | null; change: Change },
): string | undefined {
	const edits = findEdits(node, change);
	return edits
		?.sort((a, b) => b.start - a.start)
		.reduce(
			(changed, { start: from, end, words }) =>
				changed.slice(0, from - start) + words + changed.slice(end - start),
			text,
		);
}

function findEdits(node: unknown, [before, after]: Change): Edit[] | undefined {
	if (isSame(before, after)) return [];
	if (isMap(node) && isFields(before) && isFields(after)) {
		const names = Object.keys(after);
		if (names.length !== Object.keys(before).length) return undefined;
		return collect(names.map((name) => [node.get(name, true), [before[name], after[name]]]));
	}
	if (isSeq(node) && Array.isArray(before) && Array.isArray(after)) {
		if (before.length !== after.length) return undefined;
		return collect(after.map((value, index) => [node.items[index], [before[index], value]]));
	}
	if (!isScalar(node) || !node.range || node.type?.startsWith('BLOCK')) return undefined;
	if (typeof after === 'object' || after === undefined) return undefined;
	return [{ start: node.range[0], end: node.range[1], words: writeWords(after, node) }];
}

function collect(parts: [node: unknown, change: Change][]): Edit[] | undefined {
	const edits = parts.map(([node, change]) => findEdits(node, change));
	return edits.every((found) => found !== undefined) ? edits.flat() : undefined;
}

/** The value as it may stand anywhere, in one line, in the quotes that it had. */
function writeWords(value: unknown, { type }: Scalar): string {
	const words = new Scalar(value);
	if (type) words.type = type;
	const list = new YAMLSeq();
	list.flow = true;
	list.items.push(words);
	const text = new Document(list).toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false });
	return text.trim().slice(1, -1).trim();
}
