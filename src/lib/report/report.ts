/** What one run of the checks found; every formatter prints the same report. */
import type { Issue } from './issue.ts';
import type { RuleId } from './rules.data.ts';

export interface Report {
	/** In the order of `sortIssues`. */
	issues: Issue[];
	/** How many content files were looked at. */
	files: number;
	/** What the reader must know about the run itself, such as a check that could not be made. */
	remarks: string[];
}

export function countIssues(issues: readonly Issue[]): { errors: number; warnings: number } {
	const errors = issues.filter((issue) => issue.severity === 'error').length;
	return { errors, warnings: issues.length - errors };
}

/** The last line of every report, in words. */
export function summarise({ issues, files }: Report): string {
	const { errors, warnings } = countIssues(issues);
	const start = `Content checked, ${count(files, 'file')}:`;
	if (issues.length === 0) return `${start} nothing to mend.`;
	if (errors === 0) return `${start} ${count(warnings, 'warning')}, no errors.`;
	const advice = 'Nothing has been published. docs/checks.md explains each rule.';
	return `${start} ${count(errors, 'error')}, ${count(warnings, 'warning')}. ${advice}`;
}

function count(n: number, word: string): string {
	return `${n} ${word}${n === 1 ? '' : 's'}`;
}

/** Mistakes in the settings of a site: with these nothing can be built, whatever the pages say. */
const ofTheSettings: readonly RuleId[] = [
	'colour-contrast',
	'address-taken',
	'picture-unsafe',
	'library-code',
];

/** 0 where nothing keeps the site from being published, 2 for a mistake in its settings, 1 for one in its content. */
export function exitCodeOf(issues: readonly Issue[]): 0 | 1 | 2 {
	const errors = issues.filter(({ severity }) => severity === 'error');
	if (errors.some(({ ruleId }) => ofTheSettings.includes(ruleId))) return 2;
	return errors.length > 0 ? 1 : 0;
}
