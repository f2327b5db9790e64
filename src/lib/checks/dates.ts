/** Dates tell readers how far they can trust a page, so they must be possible, in order, and not long past. */
import type { SourceEntry } from '#lib/content/source-entry.ts';
import { makeIssue, type Issue } from '#lib/report/issue.ts';
import { formatDate } from '#lib/text/dates.ts';
import type { Check } from './check.ts';

type Fault = Pick<Issue, 'ruleId' | 'message' | 'note'> & { path: PropertyKey[] };

export const checkDates: Check = (library, { today }) => {
	const place =
		(entry: SourceEntry) =>
		({ path, ...fault }: Fault) =>
			makeIssue({ ...fault, file: entry.file, place: entry.parsed.locate(path) });
	return library.entries
		.flatMap((entry) =>
			[...findFuture(entry, today), ...findOverdue(entry, today), ...findDisorder(entry)].map(place(entry)),
		)
		.concat(library.of('protocols').flatMap((entry) => findStale(entry, today).map(place(entry))));
};

function findFuture({ data }: SourceEntry, today: string): Fault[] {
	const dates: { path: PropertyKey[]; date: string }[] = [];
	if ('reviewed' in data) dates.push({ path: ['reviewed'], date: data.reviewed });
	if ('changes' in data)
		dates.push(...data.changes.map(({ date }, index) => ({ path: ['changes', index, 'date'], date })));
	if ('edition' in data) dates.push({ path: ['edition'], date: data.edition });
	if ('colours' in data) dates.push({ path: ['date'], date: data.date });
	if ('guidance' in data && data.guidance) {
		const { checked, readBy } = data.guidance;
		dates.push({ path: ['guidance', 'checked'], date: checked });
		if (readBy !== 'not yet') dates.push({ path: ['guidance', 'readBy'], date: readBy });
	}
	return dates
		.filter(({ date }) => date > today)
		.map(({ path, date }) => ({
			ruleId: 'date-future',
			path,
			message: `${formatDate(date)} is still to come.`,
			note: 'Write the day on which it was done.',
		}));
}

function findOverdue({ data }: SourceEntry, today: string): Fault[] {
	if (!('reviewBy' in data)) return [];
	const path = ['reviewBy'];
	if (data.reviewBy < data.reviewed) {
		return [
			{
				ruleId: 'date-order',
				path,
				message: 'The next reading is due before the last one was done.',
				note: 'Write a later day, at most a year after the last reading.',
			},
		];
	}
	if (data.reviewBy >= today) return [];
	const message = `This page should have been read through again by ${formatDate(data.reviewBy)}.`;
	return [
		{
			ruleId: 'review-overdue',
			path,
			message,
			note: 'Read it, correct it, then write today as “reviewed” and a new “reviewBy”.',
		},
	];
}

function findStale({ data }: SourceEntry<'protocols'>, today: string): Fault[] {
	const { guidance, reviewBy } = data;
	if (!guidance) return [];
	const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
	if (guidance.checked >= yearAgo && reviewBy >= today) return [];
	const message = `The text was last checked against “${guidance.title}” on ${formatDate(guidance.checked)}.`;
	const note =
		'Such guidance is renewed each September. Check the text against the newest edition, have a designated safeguarding lead read it, and write the new dates.';
	return [{ ruleId: 'guidance-stale', path: ['guidance', 'checked'], message, note }];
}

function findDisorder({ data }: SourceEntry): Fault[] {
	if (!('changes' in data)) return [];
	return data.changes.slice(1).flatMap((change, index) => {
		const newer = data.changes[index]!;
		const path = ['changes', index + 1];
		if (change.date <= newer.date && compareVersions(change.version, newer.version) < 0) return [];
		return [
			{
				ruleId: 'changes-order' as const,
				path,
				message: `Version ${change.version} stands below version ${newer.version}, but is not older.`,
				note: 'Put the newest change first; each has a higher version than the one below it.',
			},
		];
	});
}

function compareVersions(a: string, b: string): number {
	const [majorA = 0, minorA = 0] = a.split('.').map(Number);
	const [majorB = 0, minorB = 0] = b.split('.').map(Number);
	return majorA - majorB || minorA - minorB;
}
