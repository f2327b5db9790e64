/** Takes a content file apart into data and prose, and keeps the position of every key for the report. */
import {
	isAlias,
	isCollection,
	isMap,
	isPair,
	isScalar,
	LineCounter,
	parse,
	parseDocument,
	visit,
	type Document,
} from 'yaml';
import type { Place } from '#lib/report/issue.ts';
import { otherYamlMistake, yamlMistakes, type YamlMistake } from './yaml-errors.data.ts';

/** What a file of content is: data above prose, or data alone. */
export type FileKind = 'prose' | 'data';

export interface ParsedFile {
	data: unknown;
	body: string;
	/** 1-based line on which the body begins. */
	bodyLine: number;
	/** Mistakes of YAML itself, placed. */
	errors: (YamlMistake & { code: string; place: Place })[];
	/** Where the value (or, with `key`, the key) of a data path stands; a missing key gives its nearest parent. */
	locate(path: readonly PropertyKey[], what?: 'key' | 'value'): Place;
}

const fence = /^---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?^---[ \t]*(?:\r?\n|$)/m;

const noFrontMatter: ParsedFile = {
	data: undefined,
	body: '',
	bodyLine: 1,
	errors: [
		{
			code: 'NO_FRONT_MATTER',
			message: 'This file has no front matter: the lines of data between two lines of three hyphens.',
			note: 'Begin the file with a line “---”, then the fields, then another line “---”.',
			place: { line: 1, column: 1 },
		},
	],
	locate: () => ({ line: 1, column: 1 }),
};

/** By the ending of its name, without the dot. */
export function kindOfFile(ending: string): FileKind {
	return ending === 'yaml' || ending === 'yml' ? 'data' : 'prose';
}

/** @throws never: whatever is wrong with the text comes back in `errors`. */
export function parseContentFile(text: string, kind: FileKind): ParsedFile {
	const match = kind === 'prose' ? fence.exec(text) : undefined;
	if (kind === 'prose' && (!match || match.index > 0)) return { ...noFrontMatter, body: text };
	const yaml = match ? match[1]! : text;
	const firstLine = match ? 1 : 0;
	const document = parseDocument(yaml, {
		uniqueKeys: true,
		prettyErrors: false,
	});
	let lines: LineCounter | undefined;
	const placeOf = (offset: number): Place => {
		const { line, col } = (lines ??= countLines(yaml)).linePos(offset);
		return { line: line + firstLine, column: col };
	};
	const mistakes = findMistakes(document, yaml);
	return {
		data: mistakes.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
		body: match ? text.slice(match[0].length) : '',
		bodyLine: match ? match[0].split('\n').length : 1,
		errors: mistakes.map(({ code, offset }) => ({
			code,
			...(yamlMistakes[code] ?? otherYamlMistake),
			place: placeOf(offset),
		})),
		locate: (path, what = 'value') => placeOf(findOffset(document, path, what)),
	};
}

/** Only once a place is asked for: handing a counter to the parser makes every file a fifth slower. */
function countLines(yaml: string): LineCounter {
	const lines = new LineCounter();
	lines.addNewLine(0);
	for (let end = yaml.indexOf('\n'); end >= 0; end = yaml.indexOf('\n', end + 1)) lines.addNewLine(end + 1);
	return lines;
}

/** The values of some fields of well-formed front matter, without reading the others: YAML is slow. */
export function readFewFields(text: string, keys: readonly string[]): Record<string, unknown> {
	const yaml = fence.exec(text)?.[1] ?? '';
	const lines = yaml.matchAll(
		new RegExp(String.raw`^(?:${keys.join('|')}):.*(?:\r?\n(?:[ \t].*)?(?=\r?\n|$))*`, 'gm'),
	);
	return (parse([...lines].map(([found]) => found).join('\n')) ?? {}) as Record<string, unknown>;
}

function findMistakes(document: Document, yaml: string): { code: string; offset: number }[] {
	const mistakes = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
		code: code as string,
		offset: message.startsWith('Missing closing') ? startOfText(document, pos[0]) : pos[0],
	}));
	if (mistakes.length > 0 || !/(^|[\s[{,])[&*]/.test(yaml)) return mistakes;
	// YAML's own shorthand for repeated values: an author who begins a text with * or & does not mean it.
	visit(document, {
		Node(_key, node) {
			if (isAlias(node) || node.anchor) mistakes.push({ code: 'BAD_ALIAS', offset: node.range?.[0] ?? 0 });
		},
	});
	return mistakes;
}

/** An unclosed quote is noticed where the file ends; the mistake is where it begins. */
function startOfText(document: Document, end: number): number {
	let start = end;
	visit(document, {
		Scalar(_key, { range }) {
			if (range && range[0] < end && range[1] >= end) start = range[0];
		},
	});
	return start;
}

function findOffset(document: Document, path: readonly PropertyKey[], what: 'key' | 'value'): number {
	let node: unknown = document.contents;
	let offset = 0;
	for (const [depth, segment] of path.entries()) {
		if (isMap(node)) {
			const pair = node.items.find(
				(item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(segment),
			);
			if (!pair) break;
			offset = rangeStart(pair.key) ?? offset;
			node = pair.value;
			const last = depth === path.length - 1;
			if (!isCollection(node) && !(last && what === 'key')) offset = rangeStart(node) ?? offset;
		} else if (isCollection(node)) {
			node = node.items[Number(segment)];
			offset = rangeStart(node) ?? offset;
		} else break;
	}
	return offset;
}

function rangeStart(node: unknown): number | undefined {
	return (node as { range?: [number, number, number] | null } | null)?.range?.[0];
}
