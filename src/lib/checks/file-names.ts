/** File names become addresses, so they follow the rules of addresses, and take none that the site has already. */
import { readList } from '#lib/content/catalogue.ts';
import { addressOf, hasPageOfItsOwn, isOwnAddress } from '#lib/content/addresses.ts';
import { makeIssue, type Issue } from '#lib/report/issue.ts';
import type { SourceFile } from '#lib/content/source-entry.ts';
import { slugify } from '#lib/text/slugify.ts';
import { stages } from '#schemas/vocabularies.data.ts';
import { slug } from '#schemas/shared.ts';
import type { Check } from './check.ts';

export const checkFileNames: Check = (library) =>
	library.files.flatMap((file) => [...checkName(file), ...checkStage(file), ...checkTaken(file)]);

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

/** Of the file itself, and of the names that it had before. */
function checkTaken(file: SourceFile): Issue[] {
	const { collection, parsed } = file;
	if (collection !== 'pages' && !hasPageOfItsOwn(collection)) return [];
	const aliases = readList(parsed.data, 'aliases') ?? [];
	const names: [unknown, PropertyKey[]][] = [
		[file.id, []],
		...aliases.map((alias, index): [unknown, PropertyKey[]] => [alias, ['aliases', index]]),
	];
	return names.flatMap(([id, path]) => {
		const address = typeof id === 'string' ? addressOf({ collection, id, parsed }) : undefined;
		if (address === undefined || !isOwnAddress(address)) return [];
		return makeIssue({
			ruleId: 'name-taken',
			file: file.file,
			place: path.length > 0 ? parsed.locate(path) : { line: 1, column: 1 },
			message: `The site has a page of its own at ${address}, and one of the two would be hidden.`,
			note: 'Choose another name. Whatever links to it by its code goes on working.',
		});
	});
}

function report({ file }: SourceFile, message: string, note: string): Issue {
	return makeIssue({ ruleId: 'file-name', file, place: { line: 1, column: 1 }, message, note });
}
