/** Everything that a file names must exist: entries, steps, statements, sources and partnerships. */
import { findElements, splitCodes } from '#lib/content/elements.ts';
import { readFields, type ReferenceKind } from '#lib/content/fields.ts';
import { codeOf, readString, type Catalogue } from '#lib/content/catalogue.ts';
import type { SourceFile } from '#lib/content/source-entry.ts';
import { makeIssue, type Issue, type Place } from '#lib/report/issue.ts';
import { findNearest } from '#lib/text/nearest.ts';
import { statementCode } from '#schemas/shared.ts';
import type { Check } from './check.ts';

export type Fault = Pick<Issue, 'ruleId' | 'message' | 'note'>;

export const checkReferences: Check = ({ files }, { catalogue }) =>
	files.flatMap((file) => checkFile(file, catalogue));

function checkFile(file: SourceFile, catalogue: Catalogue): Issue[] {
	const issues: Issue[] = [];
	const add = (fault: Fault | undefined, place: Place) => {
		if (fault) issues.push(makeIssue({ ...fault, file: file.file, place }));
	};
	// The evidence files are where statements are defined.
	for (const { kind, value, path } of file.collection === 'evidence'
		? sourceOf(file)
		: readFields(file).references) {
		const fault = findFault({ kind, value }, catalogue) ?? findSelfFault(file, value);
		add(fault ?? findDraftFault(file, value, catalogue), file.parsed.locate(path));
	}
	for (const { attributes } of findElements(file)) {
		const from = attributes.find(({ name }) => name === 'from');
		const codes = splitCodes(from?.value ?? '').filter((code) => statementCode.safeParse(code).success);
		for (const code of codes)
			add(
				findFault({ kind: 'statement', value: code }, catalogue) ?? findDraftFault(file, code, catalogue),
				from!.place,
			);
	}
	return issues;
}

function sourceOf(file: SourceFile) {
	return readFields(file).references.filter(({ kind }) => kind === 'sources');
}

/** What is wrong with naming `value`, or undefined. */
export function findFault(
	{ kind, value }: { kind: ReferenceKind; value: string },
	catalogue: Catalogue,
): Fault | undefined {
	switch (kind) {
		case 'statement':
			return findStatementFault(value, catalogue);
		case 'partnerships':
		case 'sources':
			return catalogue[kind].has(value) ? undefined : missingFile(kind, value, catalogue[kind]);
		default:
			return findEntryFault(value, catalogue);
	}
}

function findStatementFault(code: string, { statements, withheld }: Catalogue): Fault | undefined {
	if (withheld.has(code)) {
		const message = `The statement ${code} is withheld, so nothing that is published may rest on it.`;
		return {
			ruleId: 'statement-withheld',
			message,
			note: 'Take the code out. Rest the text on another statement, or leave the text out too.',
		};
	}
	if (statements.has(code)) return undefined;
	const near = findNearest(code, statements);
	const note = `${near ? `Did you mean ${near}? ` : ''}The codes of all statements stand in src/content/evidence.`;
	return { ruleId: 'reference-missing', message: `There is no statement ${code}.`, note };
}

function missingFile(kind: 'partnerships' | 'sources', id: string, known: ReadonlySet<string>): Fault {
	const near = findNearest(id, known);
	const advice = `Use the name of a file in src/content/${kind}, without “.yaml”.`;
	return {
		ruleId: 'reference-missing',
		message: `There is no file “${id}” in ${kind}.`,
		note: near ? `Did you mean “${near}”? ${advice}` : advice,
	};
}

function findEntryFault(reference: string, { entries }: Catalogue): Fault | undefined {
	const [code = '', step] = reference.split('#');
	const entry = entries.get(code);
	if (!entry) {
		const prefix = /^[A-Z]+/.exec(code)?.[0] ?? '';
		const near = findNearest(
			code,
			[...entries.keys()].filter((other) => other.startsWith(prefix)),
		);
		const offer = near ? `Did you mean ${near}, “${entries.get(near)!.title}”? ` : '';
		const note = `${offer}The code of an entry stands at the top of its file.`;
		return {
			ruleId: 'reference-missing',
			message: `There is no entry with the code ${code}.`,
			note,
		};
	}
	if (step === undefined || !entry.steps || entry.steps.has(step)) return undefined;
	const near = findNearest(step, entry.steps);
	const note = near
		? `Did you mean ${code}#${near}?`
		: `The steps of ${code} are: ${[...entry.steps].join(', ')}.`;
	return {
		ruleId: 'reference-missing',
		message: `The protocol ${code} has no step “${step}”.`,
		note,
	};
}

function findSelfFault(file: SourceFile, value: string): Fault | undefined {
	if (value !== codeOf(file)) return undefined;
	const message = `${value} names itself here.`;
	return { ruleId: 'reference-self', message, note: 'Take it out, or name the step that is meant.' };
}

/** A draft may name drafts; anything else would lead to a page that does not exist, or that says it has been taken down. */
export function findDraftFault(
	file: SourceFile,
	value: string,
	{ entries, waiting }: Catalogue,
): Fault | undefined {
	const target = entries.get(value.split('#')[0]!);
	const own = readString(file.parsed.data, 'status');
	if (waiting.has(value) && own !== 'draft' && file.collection !== 'sources') {
		const message = `The statement ${value} belongs to a case study that is still a draft.`;
		return {
			ruleId: 'reference-draft',
			message,
			note: 'Publish the case study first, or take the code out.',
		};
	}
	if (target?.status === 'withdrawn' && own !== 'withdrawn') {
		const message = `${value} has been withdrawn, so its page only says why.`;
		return {
			ruleId: 'reference-withdrawn',
			message,
			note: 'Take the code out, or name the entry that took its place.',
		};
	}
	if (target?.status !== 'draft' || own === 'draft') return undefined;
	const message = `${value} is still a draft, so the site has no page for it.`;
	return { ruleId: 'reference-draft', message, note: 'Publish the draft first, or take the code out.' };
}
