import { summarise, type Report } from './report.ts';

/** The report for people: every issue on two lines, then the remarks and the count. */
export function formatText(report: Report): string {
	const issues = report.issues.map(
		({ file, place, severity, message, note, ruleId }) =>
			`${file}:${place.line}:${place.column}  ${severity}  ${message}\n  ${note}   ${ruleId}`,
	);
	return [...issues, ...report.remarks, summarise(report)].join('\n');
}
