/** A gap that an author has left to fill is part of a draft, and never of a published page. */
import { readString } from '#lib/content/catalogue.ts';
import { findDraftAccounts, isOfDraftAccount } from '#lib/content/draft-accounts.ts';
import { findGaps } from '#lib/content/gaps.ts';
import { makeIssue } from '#lib/report/issue.ts';
import type { Check } from './check.ts';

export const checkGaps: Check = ({ files }) => {
	const drafts = findDraftAccounts(files);
	return files
		.filter((file) => readString(file.parsed.data, 'status') !== 'draft' && !isOfDraftAccount(file, drafts))
		.flatMap((file) =>
			findGaps(file.text).map(({ kind, says, place }) =>
				makeIssue({
					ruleId: 'still-to-do',
					file: file.file,
					place,
					message: `Still to ${kind}: ${says}${/[.?]$/.test(says) ? '' : '.'}`,
					note: 'Put your words in the place of the gap, or take the comment out once you have decided.',
				}),
			),
		);
};
