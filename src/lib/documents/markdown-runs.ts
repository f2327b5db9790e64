/** The words of a Markdown node as runs. */
import type { Nodes, Parents } from 'mdast';
import { textOf } from '#lib/content/parse-body.ts';
import { linkCodes, type DocumentContext } from './context.ts';
import type { Run } from './document.ts';

export function runsOfNode(node: Parents, context: DocumentContext): Run[] {
	return joinAlike(node.children.flatMap((child) => runsOfChild(child, context)));
}

function runsOfChild(node: Nodes, context: DocumentContext): Run[] {
	switch (node.type) {
		case 'text':
			return linkCodes(node.value.replace(/\s*\n\s*/g, ' '), context);
		case 'inlineCode':
			return [{ text: node.value }];
		case 'break':
			return [{ text: '\n' }];
		case 'strong':
		case 'emphasis':
			return runsOfNode(node, context).map((run) => ({ ...run, bold: true }));
		case 'link':
			return [
				{ text: textOf(node), href: node.url.startsWith('/') ? context.makeAddress(node.url) : node.url },
			];
		case 'mdxJsxTextElement':
			return node.name === 'NotStated' ? [{ text: 'not stated' }] : runsOfNode(node, context);
		default:
			return 'children' in node ? runsOfNode(node, context) : [];
	}
}

function joinAlike(runs: readonly Run[]): Run[] {
	const joined: Run[] = [];
	for (const run of runs) {
		const last = joined.at(-1);
		if (last && last.bold === run.bold && last.href === run.href) last.text += run.text;
		else joined.push({ ...run });
	}
	return joined;
}
