/** Headings are how a screen reader moves through a page, and how links reach a part of it. */
import type { Heading } from 'mdast';
import { parseBody, placeOfNode, textOf, walkNodes } from '#lib/content/parse-body.ts';
import type { SourceFile } from '#lib/content/source-entry.ts';
import { makeIssue, type Issue } from '#lib/report/issue.ts';
import type { Check } from './check.ts';

export const checkHeadings: Check = ({ files }) =>
	files.flatMap((file) => [...checkOrder(file), ...checkImages(file)]);

export function findHeadings(file: SourceFile): Heading[] {
	const headings: Heading[] = [];
	const { tree } = parseBody(file);
	if (tree) {
		walkNodes(tree, (node) => {
			if (node.type === 'heading') headings.push(node);
		});
	}
	return headings;
}

function checkOrder(file: SourceFile): Issue[] {
	const issues: Issue[] = [];
	const seen = new Set<string>();
	let previous = 1;
	for (const heading of findHeadings(file)) {
		const words = textOf(heading).trim();
		const fault = findFault(heading.depth, { previous, words, seen });
		if (fault) issues.push(makeIssue({ ...fault, file: file.file, place: placeOfNode(file, heading) }));
		seen.add(words.toLowerCase());
		previous = heading.depth;
	}
	return issues;
}

function findFault(
	depth: number,
	{ previous, words, seen }: { previous: number; words: string; seen: ReadonlySet<string> },
): Pick<Issue, 'ruleId' | 'message' | 'note'> | undefined {
	if (words === '')
		return {
			ruleId: 'heading-empty',
			message: 'This heading has no words.',
			note: 'Write the heading, or take the signs “#” out.',
		};
	if (depth === 1) {
		const message = 'A heading with one “#” is the title of the page, which comes from “title”.';
		return { ruleId: 'heading-order', message, note: 'Begin with two: “## Words”.' };
	}
	if (depth > previous + 1) {
		const message = `This heading is two levels or more below the one before it.`;
		return {
			ruleId: 'heading-order',
			message,
			note: `Give it ${previous + 1} signs: “${'#'.repeat(previous + 1)} Words”.`,
		};
	}
	if (!seen.has(words.toLowerCase())) return undefined;
	const message = 'Another heading of this page has the same words.';
	return {
		ruleId: 'heading-duplicate',
		message,
		note: 'Say in the heading what sets this part apart.',
	};
}

function checkImages(file: SourceFile): Issue[] {
	const issues: Issue[] = [];
	const { tree } = parseBody(file);
	if (!tree) return issues;
	walkNodes(tree, (node) => {
		if ((node.type !== 'image' && node.type !== 'imageReference') || node.alt?.trim()) return;
		issues.push(
			makeIssue({
				ruleId: 'image-text',
				file: file.file,
				place: placeOfNode(file, node),
				message: 'This picture has no words for a reader who cannot see it.',
				note: 'Say in the square brackets what the picture shows: ![a table of 3 columns](picture.png).',
			}),
		);
	});
	return issues;
}
