/** Two pages with one title cannot be told apart in a list, in a search result or by a screen reader. */
import { addressOf } from '#lib/content/addresses.ts';
import { readString } from '#lib/content/catalogue.ts';
import { makeIssue } from '#lib/report/issue.ts';
import type { Check } from './check.ts';

export const checkTitles: Check = ({ files }) => {
	const titled = files.flatMap((file) => {
		const title = addressOf(file) && readString(file.parsed.data, 'title')?.trim();
		return title ? [{ file, title }] : [];
	});
	const groups = Map.groupBy(titled, ({ title }) => title.toLowerCase());
	return [...groups.values()].flatMap(([first, ...others]) =>
		others.map(({ file }) =>
			makeIssue({
				ruleId: 'duplicate-title',
				file: file.file,
				place: file.parsed.locate(['title']),
				message: 'Another page has the same title.',
				note: `It is ${first!.file.file}. Say in the title what sets this one apart.`,
			}),
		),
	);
};
