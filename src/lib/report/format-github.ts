import { summarise, type Report } from './report.ts';

/**
 * The report as workflow commands, so that GitHub shows each issue beside its line.
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function formatGithub(report: Report): string {
	const issues = report.issues.map(({ file, place, severity, message, note, ruleId }) => {
		const where = `file=${escapeProperty(file)},line=${place.line},col=${place.column}`;
		return `::${severity} ${where},title=${escapeProperty(ruleId)}::${escapeText(`${message} ${note}`)}`;
	});
	const remarks = report.remarks.map((remark) => `::notice::${escapeText(remark)}`);
	return [...issues, ...remarks, summarise(report)].join('\n');
}

function escapeText(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
	return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
