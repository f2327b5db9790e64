/** The content profile: a body holds Markdown and six known components, and nothing that a browser or a build could run. */
import { components } from '#lib/content/components.data.ts';
import { findElements, splitCodes, type BodyElement } from '#lib/content/elements.ts';
import { parseBody, placeOfNode, walkNodes } from '#lib/content/parse-body.ts';
import type { SourceFile } from '#lib/content/source-entry.ts';
import { makeIssue, type Issue, type Place } from '#lib/report/issue.ts';
import { findNearest } from '#lib/text/nearest.ts';
import { statementCode } from '#schemas/shared.ts';
import type { Check } from './check.ts';

type Fault = Pick<Issue, 'ruleId' | 'place' | 'message' | 'note'>;

export const checkProfile: Check = ({ files }) =>
	files.flatMap((file) => findFaults(file).map((fault) => makeIssue({ ...fault, file: file.file })));

function findFaults(file: SourceFile): Fault[] {
	if (file.parsed.data === undefined && file.parsed.body === file.text) return [];
	const { error } = parseBody(file);
	if (error) return [{ ruleId: 'mdx-unreadable', ...error }];
	return [...findProgram(file), ...findElements(file).flatMap((element) => checkElement(element))];
}

function findProgram(file: SourceFile): Fault[] {
	const faults: Fault[] = [];
	walkNodes(parseBody(file).tree!, (node) => {
		const place = placeOfNode(file, node);
		if (node.type === 'mdxjsEsm') {
			faults.push({
				ruleId: 'program-in-text',
				place,
				message: 'A line of program stands here.',
				note: 'Take out “import” and “export”. The components are there without them.',
			});
		} else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
			faults.push({
				ruleId: 'program-in-text',
				place,
				message: 'Curly braces stand here; they would be run as a program.',
				note: 'Write the text without curly braces.',
			});
		} else if (node.type === 'html') faults.push(describeHtml(node.value, place));
	});
	return faults;
}

function describeHtml(html: string, place: Place): Fault {
	const name = /^<\/?([A-Z]\w*)/.exec(html)?.[1];
	if (name && Object.hasOwn(components, name)) {
		return {
			ruleId: 'html-in-text',
			place,
			message: `The component “${name}” works only in a file that ends in .mdx.`,
			note: 'Rename the file so that it ends in .mdx.',
		};
	}
	const what = html.startsWith('<!--')
		? 'A comment stands here; it would be published.'
		: 'HTML stands here.';
	return {
		ruleId: 'html-in-text',
		place,
		message: what,
		note: 'Write it in Markdown, or take it out.',
	};
}

function checkElement({ name, attributes, place }: BodyElement): Fault[] {
	if (name === undefined || !Object.hasOwn(components, name)) {
		const near = findNearest(name ?? '', Object.keys(components));
		const note = near
			? `Did you mean “<${near}>”?`
			: `There are: ${Object.keys(components).join(', ')}. Anything else is written in Markdown.`;
		return [
			{
				ruleId: 'component-unknown',
				place,
				message: `“<${name ?? ''}>” is not a component of this site.`,
				note,
			},
		];
	}
	const given = new Set(attributes.map((attribute) => attribute.name));
	const missing = Object.entries(components[name]!).filter(
		([key, { required }]) => required && !given.has(key),
	);
	return [
		...missing.map(([key, { example }]) =>
			attributeFault(place, `“<${name}>” has no “${key}”.`, `Write it as <${name} ${key}="${example}">.`),
		),
		...attributes.flatMap((attribute) => checkAttribute(name, attribute) ?? []),
	];
}

function checkAttribute(
	component: string,
	{ name, value, place }: BodyElement['attributes'][number],
): Fault | undefined {
	const known = components[component]!;
	const allowed = Object.keys(known);
	if (name === undefined)
		return attributeFault(
			place,
			`Curly braces stand in “<${component}>”.`,
			'Write each attribute as name="words".',
		);
	if (!Object.hasOwn(known, name)) {
		const near = findNearest(name, allowed);
		const note = near ? `Did you mean “${near}”?` : `It can have: ${allowed.join(', ') || 'none'}.`;
		return attributeFault(place, `“<${component}>” cannot have “${name}”.`, note);
	}
	const { holds, example } = known[name]!;
	if (value === undefined)
		return attributeFault(
			place,
			`“${name}” of “<${component}>” is not plain words.`,
			`Write it as ${name}="${example}", without curly braces.`,
		);
	if (value.trim() === '')
		return attributeFault(
			place,
			`“${name}” of “<${component}>” is empty.`,
			`Write it as ${name}="${example}".`,
		);
	if (holds === 'statements') return checkCodes(value, place);
	if (holds === 'words' || holds.includes(value)) return undefined;
	const near = findNearest(value, holds);
	return attributeFault(
		place,
		`“${value}” is not a ${name} of “<${component}>”.`,
		`${near ? `Did you mean “${near}”? ` : ''}Choose one of: ${holds.join(', ')}.`,
	);
}

function checkCodes(value: string, place: Place): Fault | undefined {
	if (splitCodes(value).every((code) => statementCode.safeParse(code).success)) return undefined;
	return attributeFault(
		place,
		'These are not codes of statements.',
		'Write codes with spaces between them and nothing else, such as from="B25 B28".',
	);
}

function attributeFault(place: Place, message: string, note: string): Fault {
	return { ruleId: 'component-attribute', place, message, note };
}
