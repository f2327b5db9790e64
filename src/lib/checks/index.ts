/** All checks, in the order in which a report of one place reads best, and the one way to run them. */
import { listAddresses } from '#lib/content/addresses.ts';
import { makeCatalogue } from '#lib/content/catalogue.ts';
import { readSite } from '#lib/content/read-site.ts';
import { readPublishedFile } from '#lib/content/read-source.ts';
import type { SourceFile } from '#lib/content/source-entry.ts';
import { sortIssues, type Issue } from '#lib/report/issue.ts';
import type { Report } from '#lib/report/report.ts';
import type { Check, CheckOptions } from './check.ts';
import { checkCellLists } from './cell-lists.ts';
import { checkCodes } from './codes.ts';
import { checkColours } from './colours.ts';
import { checkDates } from './dates.ts';
import { checkDisclosure } from './disclosure.ts';
import { checkDuplicates } from './duplicates.ts';
import { checkFigures } from './figures.ts';
import { checkFileNames } from './file-names.ts';
import { checkGaps } from './gaps.ts';
import { checkGate } from './gate.ts';
import { checkHeadings } from './headings.ts';
import { checkInnerReferences } from './inner-references.ts';
import { checkLibraryParts } from './library-parts.ts';
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
import { checkSiteAddress } from './site-address.ts';
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
	checkLibraryParts,
	checkSiteAddress,
	checkColours,
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
export function checkFiles(files: SourceFile[], options: CheckOptions, chosen = checks): Issue[] {
	const { entries, issues } = checkSchemas(files);
	const library = makeLibrary(files, entries);
	const named = [...files, ...(options.leftOut ?? [])];
	const context = {
		...options,
		catalogue: makeCatalogue(named),
		addresses: listAddresses({ files: named }),
	};
	return easeDrafts([...issues, ...chosen.flatMap((check) => check(library, context))], files);
}

interface RunOptions extends CheckOptions {
	/** The folder of the shared library, for a folder that takes from it. */
	shared?: string | undefined;
}

/**
 * Reads the content below `folder` and checks all of it. File names in the report are relative to `root`; both are
 * absolute paths.
 */
export function runChecks(folder: string, root: string, { shared, ...options }: RunOptions): Report {
	const { own, files, leftOut } = readSite(folder, root, shared);
	const published = readPublishedFile(folder, root);
	const issues = checkFiles(files, { ...options, pictures: own.pictures, published, leftOut });
	return {
		issues: sortIssues([
			...own.issues,
			...sayWhoseFiles(issues, [...own.files, ...(published ? [published] : [])]),
		]),
		files: own.files.length + own.issues.length,
		remarks: options.register ? [] : [withoutRegister],
	};
}

/** A partnership changes its own files only: of the shared ones it hears what its own have broken. */
function sayWhoseFiles(issues: readonly Issue[], own: readonly Pick<SourceFile, 'file'>[]): Issue[] {
	const names = new Set(own.map(({ file }) => file));
	return issues
		.filter(({ file, severity }) => names.has(file) || severity === 'error')
		.map((issue) => (names.has(issue.file) ? issue : { ...issue, note: `${issue.note} ${ofTheLibrary}` }));
}

const ofTheLibrary =
	'This file belongs to the shared library. Mend your own file that it names, or leave this entry out under “library” in your settings.';
