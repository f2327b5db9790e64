/** Gives a node of a YAML tree another value. Whatever says the same keeps its node, with its comments and quotes. */
import {
	isMap,
	isScalar,
	isSeq,
	visit,
	type Document,
	type Node,
	type Pair,
	type YAMLMap,
	type YAMLSeq,
} from 'yaml';
import { isFields, isSame, type Fields } from './same.ts';

const longestInlineList = 80;

/** From one value to another. */
export type Change = readonly [before: unknown, after: unknown];

export function changeNode(document: Document, node: Node | null, [before, after]: Change): Node {
	if (node && isSame(before, after)) return node;
	if (isMap(node) && isFields(before) && isFields(after))
		return changeMap(document, node as YAMLMap<Node, Node | null>, [before, after]);
	if (isSeq(node) && Array.isArray(before) && Array.isArray(after))
		return changeList(document, node as YAMLSeq<Node>, [before, after]);
	if (isScalar(node) && (typeof after !== 'object' || after === null)) {
		node.value = after;
		delete node.source;
		return node;
	}
	const made = document.createNode(after);
	if (isSeq(made)) layOut(made);
	visit(made, { Seq: (_key, list) => void layOut(list) });
	return made;
}

function changeMap(
	document: Document,
	map: YAMLMap<Node, Node | null>,
	[before, after]: readonly [Fields, Fields],
): Node {
	map.items = map.items.filter(({ key }) => {
		const name = nameOfKey(key);
		return Object.hasOwn(after, name) || !Object.hasOwn(before, name);
	});
	let place = -1;
	for (const [name, value] of Object.entries(after)) {
		const known = map.items.findIndex(({ key }) => nameOfKey(key) === name);
		if (known >= 0) {
			place = known;
			const pair = map.items[known]!;
			pair.value = changeNode(document, pair.value, [before[name], value]);
		} else {
			const made = document.createPair(name, value) as Pair<Node, Node | null>;
			visit(made as unknown as Node, { Seq: (_key, list) => void layOut(list) });
			map.items.splice(++place, 0, made);
		}
	}
	return map;
}

/** Items are known again by what they say, then by their own name, then by their place. */
function changeList(
	document: Document,
	list: YAMLSeq<Node>,
	[before, after]: readonly [unknown[], unknown[]],
): Node {
	const free = new Set(before.keys());
	const take = (found: number | undefined) => {
		if (found === undefined || found < 0) return undefined;
		free.delete(found);
		return found;
	};
	const find = (test: (value: unknown) => boolean) => take([...free].find((index) => test(before[index])));
	const same = after.map((value) => find((old) => isSame(old, value)));
	const origins = after.map((value, index) => {
		const name = nameOfItem(value);
		return (
			same[index] ??
			(name === undefined ? undefined : find((old) => nameOfItem(old) === name)) ??
			(before.length === after.length && free.has(index) ? take(index) : undefined)
		);
	});
	const nodes = [...list.items];
	list.items = after.map((value, index) => {
		const origin = origins[index];
		return changeNode(document, origin === undefined ? null : nodes[origin]!, [
			origin === undefined ? undefined : before[origin],
			value,
		]);
	});
	return list;
}

const namingFields = ['id', 'code', 'step', 'version', 'was', 'entry', 'worry', 'column', 'term'] as const;

function nameOfItem(value: unknown): string | undefined {
	if (!isFields(value)) return undefined;
	const field = namingFields.find((name) => typeof value[name] === 'string');
	return field && `${field} ${String(value[field])}`;
}

function nameOfKey(key: unknown): string {
	return String(isScalar(key) ? key.value : key);
}

/** Short words stand in one line, as people write them. */
export function layOut(list: YAMLSeq): void {
	const words = list.items.map((item) => (isScalar(item) ? String(item.value) : undefined));
	list.flow = words.every((word) => word !== undefined) && words.join(', ').length <= longestInlineList;
}
