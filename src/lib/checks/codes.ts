/** A code in running text becomes a link, so it must be the code of an entry. */
import { findBodyTexts } from '#lib/content/body-texts.ts';
import type { Catalogue } from '#lib/content/catalogue.ts';
import { readFields } from '#lib/content/fields.ts';
import { locateWords } from '#lib/content/locate.ts';
import type { SourceFile } from '#lib/content/source-entry.ts';
import { makeIssue } from '#lib/report/issue.ts';
import { findCodes } from '#lib/text/codes.ts';
import type { Check } from './check.ts';
import { findDraftFault, findFault, type Fault } from './references.ts';

export const checkCodes: Check = ({ files }, { catalogue }) =>
	files.flatMap((file) =>
		findTexts(file).flatMap(({ value, start }) =>
			findCodes(value).flatMap(({ code, index }) => {
				const fault = findCodeFault(file, code, catalogue);
				if (!fault) return [];
				const place = locateWords(file, start(), { value, index, words: code });
				return makeIssue({ ...fault, file: file.file, place });
			}),
		),
	);

function findCodeFault(file: SourceFile, code: string, catalogue: Catalogue): Fault | undefined {
	const fault = findFault({ kind: 'entry-or-step', value: code }, catalogue);
	if (!fault) return findDraftFault(file, code, catalogue);
	return { ...fault, ruleId: 'code-unknown', note: `${fault.note} If it is no code, write it another way.` };
}

function findTexts(file: SourceFile) {
	return [
		...findBodyTexts(file).map(({ value, start }) => ({ value, start: () => start })),
		...readFields(file).texts.map(({ value, path }) => ({
			value,
			start: () => file.parsed.locate(path),
		})),
	];
}
