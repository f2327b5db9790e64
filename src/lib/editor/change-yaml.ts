/**
 * Gives a YAML text other values and leaves the rest as it was written: order, comments, quotes and the breaks of lines.
 * A field at the top of the file whose value is the same keeps its text to the letter.
 */
import { Document, isMap, isScalar, parseDocument, visit, YAMLMap, type Node, type Pair } from 'yaml';
import { changeNode, layOut } from './change-node.ts';
import { changeWords } from './change-words.ts';
import { isSame, type Fields } from './same.ts';

const layout = { lineWidth: 0, singleQuote: true, flowCollectionPadding: false } as const;

interface Part {
	key: string;
	/** The lines of the field. */
	text: string;
	/** Empty lines and comments between it and the next. */
	gap: string;
	/** Where its text begins in the file. */
	start: number;
	pair: Pair<Node, Node | null>;
}

/** @param before the values that `yaml` holds, as they are compared with `after`. */
export function changeYaml(yaml: string, before: Fields, after: Fields): string {
	if (isSame(before, after)) return yaml;
	const document = parseDocument(yaml);
	if (!isMap(document.contents) || document.contents.flow) return writeYaml(after);
	const { head, parts } = cut(yaml, document.contents.items as Part['pair'][]);
	const kept = parts.flatMap((part) => {
		const { key, gap } = part;
		if (!Object.hasOwn(before, key) && !Object.hasOwn(after, key)) return [part];
		if (!Object.hasOwn(after, key)) return [{ ...part, text: '' }];
		if (isSame(before[key], after[key])) return [part];
		const change = [before[key], after[key]] as const;
		const words = changeWords(part.text, part.start, { node: part.pair.value, change });
		if (words !== undefined) return [{ ...part, text: words }];
		part.pair.value = changeNode(document, part.pair.value, change);
		return [{ ...part, text: writePair(part), gap }];
	});
	return head + addNew(kept, after).join('');
}

/** A YAML text of values that were in no file before. */
export function writeYaml(values: Fields): string {
	const document = new Document(values);
	visit(document, { Seq: (_key, list) => void layOut(list) });
	return document.toString(layout);
}

function cut(yaml: string, pairs: readonly Part['pair'][]): { head: string; parts: Part[] } {
	const starts = pairs.map(({ key }) => key.range![0]);
	return {
		head: yaml.slice(0, starts[0]),
		parts: pairs.map((pair, index) => {
			const whole = yaml.slice(starts[index], starts[index + 1]);
			const text = whole.replace(/(\n)(?:[ \t]*(?:#[^\n]*)?\n?)*$/, '$1');
			return {
				key: String(isScalar(pair.key) ? pair.key.value : ''),
				text,
				gap: whole.slice(text.length),
				start: starts[index]!,
				pair,
			};
		}),
	};
}

/** Puts each field that is new behind the one it follows in `after`. */
function addNew(parts: readonly Part[], after: Fields): string[] {
	const texts = parts.map(({ key, text, gap }) => ({ key, text: text + gap }));
	let place = -1;
	for (const [key, value] of Object.entries(after)) {
		const known = texts.findIndex((part) => part.key === key);
		if (known >= 0) place = known;
		else texts.splice(++place, 0, { key, text: writeYaml({ [key]: value }) });
	}
	return texts.map(({ text }) => text);
}

function writePair({ pair, text, gap }: Part): string {
	const single = new Document();
	const map = new YAMLMap();
	map.items.push(pair);
	single.contents = map as unknown as Node;
	pair.key.commentBefore = null;
	pair.key.spaceBefore = false;
	if (pair.value && gap.includes('#')) pair.value.comment = null;
	// `{ a: 1 }` in one file, `{a: 1}` in another: as it was.
	return single.toString({ ...layout, flowCollectionPadding: /: .*\{ \w/.test(text) });
}
