/** A case study as a document: the facts, what to use of it, and its text with who claims what. */
import { splitCodes } from '#lib/content/elements.ts';
import { capitalise } from '#lib/text/count.ts';
import { entryPath, statementPath } from '#lib/links/paths.ts';
import { listFacts, newHeadsFact } from '#lib/trail/case-facts.ts';
import type { CaseStudy } from '#schemas/case-study.ts';
import { claimTypes } from '#schemas/vocabularies.data.ts';
import { frameDocument, makeRuns, type DocumentContext } from './context.ts';
import type { Block, Document, Run } from './document.ts';
import { blocksFromMarkdown, type MakeElement } from './from-markdown.ts';

export function documentFromCaseStudy(
	entry: { id: string; data: CaseStudy; body?: string | undefined },
	/** The name of the partnership, as its account gives it. */
	partnership: string,
	context: DocumentContext,
): Document {
	const { data } = entry;
	const facts = [{ term: 'Partnership', says: partnership }, ...listFacts(data.facts), newHeadsFact(data)];
	const blocks: Block[] = [
		{
			kind: 'facts',
			items: [
				...facts.map(({ term, says }) => ({ term, runs: [{ text: says }] })),
				{ term: 'Most use to', runs: makeRuns(capitalise(data.mostUseTo), context) },
			],
		},
		{ kind: 'heading', level: 2, text: 'Three things to use' },
		{
			kind: 'list',
			ordered: true,
			items: data.use.map(({ entry: reference, says }) => [
				context.makeLink(reference),
				{ text: ': ' },
				...makeRuns(says, context),
			]),
		},
		...blocksFromMarkdown(entry.body ?? '', context, {
			kind: 'mdx',
			makeElement: makeElement(data.source, context),
		}),
	];
	return frameDocument(
		entry,
		{ kind: 'case-study', path: entryPath('case-studies', entry.id), blocks },
		context,
	);
}

function makeElement(source: string, { makeAddress }: DocumentContext): MakeElement {
	return (name, attributes, makeChildren) => {
		const children = makeChildren();
		const from = splitCodes(attributes['from'] ?? '');
		/** What stands there already, under a quotation, is not said twice. */
		const isSaid = JSON.stringify(children.at(-1) ?? {}).includes(
			JSON.stringify(linkStatements(from)).slice(1, -1),
		);
		const rests = (before: string): Block[] => {
			if (from.length === 0) return [];
			if (isSaid) return before ? [small([{ text: before }])] : [];
			return [small([{ text: `${before} Rests on `.trimStart() }, ...linkStatements(from)])];
		};
		switch (name) {
			case 'KeyIssue':
				return [{ kind: 'heading', level: 3, text: attributes['title'] ?? '' }, ...children, ...rests('')];
			case 'Claim':
				return [...children, ...rests(`${sayClaim(attributes['type'])}.`)];
			case 'Along':
				return children.map((block) => (block.kind === 'paragraph' ? { ...block, style: 'small' } : block));
			case 'Quote':
				return [...children.map(quote), ...rests(`${attributes['by'] ?? ''}.`)];
			default:
				return [...children, ...rests('')];
		}
	};

	function linkStatements(codes: readonly string[]): Run[] {
		return codes.flatMap((code, index) => [
			...(index > 0 ? [{ text: ', ' }] : []),
			{ text: code, href: makeAddress(statementPath(source, code)) },
		]);
	}
}

function sayClaim(type: string | undefined): string {
	return claimTypes[type as keyof typeof claimTypes] ?? '';
}

function small(runs: Run[]): Block {
	return { kind: 'paragraph', style: 'small', runs };
}

function quote(block: Block): Block {
	if (block.kind !== 'paragraph') return block;
	return { ...block, runs: [{ text: '“' }, ...block.runs, { text: '”' }] };
}
