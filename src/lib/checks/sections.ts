/** Every case study has the same sections in the same order, so that readers can compare them. */
import type { Heading } from 'mdast';
import { parseBody, placeOfNode, textOf } from '#lib/content/parse-body.ts';
import type { SourceFile } from '#lib/content/source-entry.ts';
import { makeIssue, type Issue } from '#lib/report/issue.ts';
import { caseStudySections, impactSections } from '#schemas/case-study.ts';
import type { Check } from './check.ts';
import { findHeadings } from './headings.ts';

export const checkSections: Check = ({ files }) =>
	files
		.filter((file) => file.collection === 'case-studies' && parseBody(file).tree && file.parsed.bodyLine > 1)
		.flatMap((file) => checkFile(file));

function checkFile(file: SourceFile): Issue[] {
	const headings = findHeadings(file);
	const sections = headings.filter(({ depth }) => depth === 2);
	const impact = sections.find((heading) => textOf(heading) === 'Impact');
	const after = impact && sections[sections.indexOf(impact) + 1];
	const parts = impact ? headings.slice(headings.indexOf(impact) + 1, after && headings.indexOf(after)) : [];
	return [
		...compare(file, sections, { wanted: caseStudySections, under: 'A case study' }),
		...(impact ? compare(file, parts, { wanted: impactSections, under: 'The section “Impact”' }) : []),
	];
}

/** The first difference only: the rest follow from it. */
function compare(
	file: SourceFile,
	headings: Heading[],
	{ wanted, under }: { wanted: readonly string[]; under: string },
): Issue[] {
	const length = Math.max(headings.length, wanted.length);
	const index = Array.from({ length }, (_, i) => i).find(
		(i) => !headings[i] || textOf(headings[i]) !== wanted[i],
	);
	if (index === undefined) return [];
	const heading = headings[index];
	const last = headings.at(-1);
	const place =
		(heading ?? last) ? placeOfNode(file, heading ?? last!) : { line: file.parsed.bodyLine, column: 1 };
	const expected = wanted[index];
	const message = expected
		? `The heading “${expected}” is missing ${heading ? 'before this one' : 'after this one'}, or stands in another place.`
		: 'This heading is one too many.';
	return [
		makeIssue({
			ruleId: 'section-order',
			file: file.file,
			place,
			message,
			note: `${under} has, in this order: ${wanted.join(' · ')}.`,
		}),
	];
}
