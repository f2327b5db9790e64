/** All checks, in the order in which a report of one place reads best, and the one way to run them. */
import { listAddresses } from '#lib/content/addresses.ts';
import { makeCatalogue } from '#lib/content/catalogue.ts';
import { readPublishedFile, readSource } from '#lib/content/read-source.ts';
import type { SourceFile } from '#lib/content/source-entry.ts';
import { sortIssues, type Issue } from '#lib/report/issue.ts';
import type { Report } from '#lib/report/report.ts';
import type { Check, CheckOptions } from './check.ts';
import { checkCellLists } from './cell-lists.ts';
import { checkCodes } from './codes.ts';
import { checkDates } from './dates.ts';
import { checkDisclosure } from './disclosure.ts';
import { checkDuplicates } from './duplicates.ts';
import { checkFigures } from './figures.ts';
import { checkFileNames } from './file-names.ts';
import { checkGaps } from './gaps.ts';
import { checkGate } from './gate.ts';
import { checkHeadings } from './headings.ts';
import { checkInnerReferences } from './inner-references.ts';
import { makeLibrary } from './library.ts';
import { easeDrafts } from './ease-drafts.ts';
import { checkLexicon } from './lexicon.ts';
import { checkLinks } from './links.ts';
import { checkLogo } from './logo.ts';
import { checkOverlays } from './overlays.ts';
import { checkProfile } from './profile.ts';
import { checkPublishedAddresses } from './published-addresses.ts';
import { checkReferences } from './references.ts';
import { checkSchemas } from './schema.ts';
import { checkSections } from './sections.ts';
import { checkSessions } from './sessions.ts';
import { checkStatementLetters } from './statement-letters.ts';
import { checkSums } from './sums.ts';
import { checkTitles } from './titles.ts';

export const checks: readonly Check[] = [
	checkFileNames,
	checkDuplicates,
	checkTitles,
	checkStatementLetters,
	checkReferences,
	checkInnerReferences,
	checkOverlays,
	checkLogo,
	checkProfile,
	checkHeadings,
	checkSections,
	checkLinks,
	checkPublishedAddresses,
	checkGaps,
	checkCodes,
	checkSums,
	checkSessions,
	checkCellLists,
	checkFigures,
	checkDates,
	checkDisclosure,
	checkGate,
	checkLexicon,
];

const withoutRegister =
	'Names were checked without a private register. Give one with --register or ALONGSIDE_REGISTER to look for real names too.';

/** Everything that is wrong with files that have been read, whatever is wrong with single ones. */
export function checkFiles(files: SourceFile[], options: CheckOptions): Issue[] {
	const { entries, issues } = checkSchemas(files);
	const library = makeLibrary(files, entries);
	const context = { ...options, catalogue: makeCatalogue(files), addresses: listAddresses(library) };
	return easeDrafts([...issues, ...checks.flatMap((check) => check(library, context))], files);
}

/**
 * Reads the content below `folder` and checks all of it. File names in the report are relative to `root`; both are
 * absolute paths.
 */
export function runChecks(folder: string, root: string, options: CheckOptions): Report {
	const read = readSource(folder, root);
	const published = readPublishedFile(folder, root);
	return {
		issues: sortIssues([
			...read.issues,
			...checkFiles(read.files, { ...options, pictures: read.pictures, published }),
		]),
		files: read.files.length + read.issues.length,
		remarks: options.register ? [] : [withoutRegister],
	};
}
