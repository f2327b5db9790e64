/**
 * The one parser of what stands below the front matter. Every check shares its tree, so a file is parsed once.
 * GitHub's additions (tables and the like) cost more than all the rest and are left out where a text has no trace of them.
 */
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Place } from '#lib/report/issue.ts';
import type { ParsedFile } from './front-matter.ts';
import { explainMdxError } from './mdx-errors.ts';
import type { SourceFile } from './source-entry.ts';

export interface ParsedBody {
	/** Absent where the body cannot be parsed. */
	tree?: Root;
	error?: { message: string; note: string; place: Place };
}

const plain = unified().use(remarkParse);
const parsers = {
	md: plain().freeze(),
	mdx: plain().use(remarkMdx).freeze(),
	'md+gfm': plain().use(remarkGfm).freeze(),
	'mdx+gfm': plain().use(remarkGfm).use(remarkMdx).freeze(),
};
const traceOfGfm = /[|~@]|\[\^|\[[ x]\]|www\.|https?:/i;

const cache = new WeakMap<ParsedFile, ParsedBody>();

/** @throws never: what the parser stumbles over comes back as `error`. */
export function parseBody(file: SourceFile): ParsedBody {
	const known = cache.get(file.parsed);
	if (known) return known;
	const body = parse(file);
	cache.set(file.parsed, body);
	return body;
}

function parse({ parsed, extension }: SourceFile): ParsedBody {
	if (extension === 'yaml') return { tree: { type: 'root', children: [] } };
	try {
		return { tree: parseMarkdown(parsed.body, extension === 'mdx' ? 'mdx' : 'md') };
	} catch (cause) {
		return { error: explainMdxError(cause, parsed) };
	}
}

/** @throws where MDX cannot be parsed. */
export function parseMarkdown(body: string, kind: 'md' | 'mdx'): Root {
	return parsers[traceOfGfm.test(body) ? (`${kind}+gfm` as const) : kind].parse(body);
}

/** Where a node of the body begins, in the file. */
export function placeOfNode(file: SourceFile, node: Pick<Nodes, 'position'>): Place {
	const start = node.position?.start ?? { line: 1, column: 1 };
	return { line: start.line + file.parsed.bodyLine - 1, column: start.column };
}

/** Calls `visit` with every node below `node`, in reading order. */
export function walkNodes(node: Nodes, visit: (node: Nodes) => void): void {
	if (!('children' in node)) return;
	for (const child of node.children) {
		visit(child);
		walkNodes(child, visit);
	}
}

/** The words of a node and of all that stands in it. */
export function textOf(node: Nodes): string {
	if ('value' in node) return node.value;
	if ('alt' in node) return node.alt ?? '';
	return 'children' in node ? node.children.map(textOf).join('') : '';
}
