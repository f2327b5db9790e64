import { countIssues, type Report } from './report.ts';

/** Raised whenever a program that reads the report would have to change. */
const formatVersion = 1;

/** The report for programs. */
export function formatJson({ issues, files, remarks }: Report): string {
	const listed = issues.map(({ ruleId, severity, file, place, message, note }) => ({
		ruleId,
		severity,
		file,
		line: place.line,
		column: place.column,
		message,
		note,
	}));
	const report = { version: formatVersion, files, ...countIssues(issues), remarks, issues: listed };
	return JSON.stringify(report, undefined, 2);
}
