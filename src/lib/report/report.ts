/** What one run of the checks found; every formatter prints the same report. */
import type { Issue } from './issue.ts';

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
