/** A draft that is not finished keeps nobody else from publishing: what is only unfinished in it becomes a warning. */
import { readString } from '#lib/content/catalogue.ts';
import { findDraftAccounts, isOfDraftAccount } from '#lib/content/draft-accounts.ts';
import type { SourceFile } from '#lib/content/source-entry.ts';
import type { Issue } from '#lib/report/issue.ts';
import type { RuleId } from '#lib/report/rules.data.ts';

/** Neither names, which stay in the history of the files, nor what the build or another page would stumble over. */
const eased: ReadonlySet<RuleId> = new Set([
	'code-unknown',
	'link-missing',
	'link-form',
	'link-empty',
	'heading-order',
	'heading-empty',
	'heading-duplicate',
	'section-order',
	'sum-wrong',
	'figure-missing',
	'date-order',
	'date-future',
	'changes-order',
]);

export function easeDrafts(issues: readonly Issue[], files: readonly SourceFile[]): Issue[] {
	const accounts = findDraftAccounts(files);
	const drafts = new Set(
		files
			.filter(
				(file) => readString(file.parsed.data, 'status') === 'draft' || isOfDraftAccount(file, accounts),
			)
			.map(({ file }) => file),
	);
	return issues.map((issue) =>
		eased.has(issue.ruleId) && drafts.has(issue.file) ? { ...issue, severity: 'warning' } : issue,
	);
}
