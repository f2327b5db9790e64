/** File names become addresses, so they follow the rules of addresses. */
import { makeIssue, type Issue } from '#lib/report/issue.ts';
import type { SourceFile } from '#lib/content/source-entry.ts';
import { slugify } from '#lib/text/slugify.ts';
import { stages } from '#schemas/vocabularies.data.ts';
import { slug } from '#schemas/shared.ts';
import type { Check } from './check.ts';

export const checkFileNames: Check = (library) =>
	library.files.flatMap((file) => [...checkName(file), ...checkStage(file)]);

function checkName(file: SourceFile): Issue[] {
	if (slug.safeParse(file.id).success) return [];
	const better = slugify(file.id.replaceAll(/[_.]/g, ' ')).replace(/-{2,}/g, '-');
	return [
		report(
			file,
			'The name of this file cannot be an address.',
			`Use small letters, figures and single hyphens, at most 60, such as “${better}.${file.extension}”.`,
		),
	];
}

function checkStage(file: SourceFile): Issue[] {
	if (file.collection !== 'stages' || Object.hasOwn(stages, file.id)) return [];
	return [
		report(
			file,
			'The cycle has no stage of this name.',
			`Name the file after a stage: ${Object.keys(stages).join(', ')}.`,
		),
	];
}

function report({ file }: SourceFile, message: string, note: string): Issue {
	return makeIssue({ ruleId: 'file-name', file, place: { line: 1, column: 1 }, message, note });
}
