/** One thing that is wrong with the content: what, where and how to mend it. Checks make them, formatters print them. */
import { rules, type RuleId } from './rules.data.ts';

export interface Place {
	/** 1-based. */
	line: number;
	/** 1-based. */
	column: number;
}

export interface Issue {
	/** A heading in `docs/checks.md`; it never changes once released. */
	ruleId: RuleId;
	severity: 'error' | 'warning';
	/** Path from the project folder, with forward slashes. */
	file: string;
	place: Place;
	/** What is wrong and why. */
	message: string;
	/** How to mend it. */
	note: string;
}

/** An issue with the weight that its rule has. */
export function makeIssue(finding: Omit<Issue, 'severity'>): Issue {
	return { ...finding, severity: rules[finding.ruleId] };
}

/** Sorts by file, line, column and rule, so that the same content always gives the same report. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
	return [...issues].sort(
		(a, b) =>
			compare(a.file, b.file) ||
			a.place.line - b.place.line ||
			a.place.column - b.place.column ||
			compare(a.ruleId, b.ruleId) ||
			compare(a.message, b.message),
	);
}

// Not localeCompare: its order differs between machines.
function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
