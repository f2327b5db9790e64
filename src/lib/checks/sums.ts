/** Minutes and numbers of schools add up to what is said of them. */
import type { SourceEntry } from '#lib/content/source-entry.ts';
import { makeIssue, type Issue } from '#lib/report/issue.ts';
import type { RuleId } from '#lib/report/rules.data.ts';
import { inList } from '#lib/text/count.ts';
import { sumMinutes } from '#lib/text/dates.ts';
import type { Check } from './check.ts';

export const checkSums: Check = (library) => [
	...library.of('training').flatMap((entry) => checkTraining(entry)),
	...library.of('protocols').flatMap((entry) => checkDay(entry)),
	...library.of('case-studies').flatMap((entry) => checkSchools(entry)),
];

function checkTraining(entry: SourceEntry<'training'>): Issue[] {
	const { agenda, minutes, shorter } = entry.data;
	const tooLong = agenda.flatMap((line, index) => {
		if (line.minimum <= line.minutes) return [];
		const message = `“${line.title}” cannot take ${line.minimum} minutes at the least, as it takes ${line.minutes} in all.`;
		return report(entry, ['agenda', index, 'minimum'], {
			ruleId: 'sum-wrong',
			message,
			note: 'Make the minimum smaller or the minutes more.',
		});
	});
	return [
		...compareSum(entry, ['minutes'], {
			stated: minutes,
			sum: sumMinutes(agenda),
			of: 'the lines of the agenda',
		}),
		...tooLong,
		...shorter.flatMap((variant, index) => [
			...compareSum(entry, ['shorter', index, 'minutes'], {
				stated: variant.minutes,
				sum: sumMinutes(variant.lines),
				of: 'the lines of this variant',
			}),
			...checkLines(entry, index),
		]),
	];
}

function checkLines(entry: SourceEntry<'training'>, index: number): Issue[] {
	const lines = entry.data.shorter[index]!.lines.map(({ line }) => line);
	const missing = entry.data.agenda.map(({ id }) => id).filter((id) => !lines.includes(id));
	const repeated = lines.filter((line, l) => lines.indexOf(line) !== l);
	const path = ['shorter', index, 'lines'];
	const faults = [
		{
			ids: missing,
			message: `This variant does not say what becomes of ${inList(missing)}.`,
			note: 'Add a line for each with its minutes; 0 leaves it out.',
		},
		{
			ids: repeated,
			message: `This variant names ${inList(repeated)} more than once.`,
			note: 'Keep one line for each.',
		},
	];
	return faults
		.filter(({ ids }) => ids.length > 0)
		.flatMap(({ message, note }) => report(entry, path, { ruleId: 'variant-incomplete', message, note }));
}

function checkDay(entry: SourceEntry<'protocols'>): Issue[] {
	const { day } = entry.data;
	return day
		? compareSum(entry, ['day', 'minutes'], {
				stated: day.minutes,
				sum: sumMinutes(day.lines),
				of: 'the lines of the day',
			})
		: [];
}

function checkSchools(entry: SourceEntry<'case-studies'>): Issue[] {
	const { schools, inCycle, groups } = entry.data.facts;
	if (schools === 'not stated') return [];
	const tooMany = inCycle !== 'not stated' && inCycle.value > schools.value;
	const message = `More schools take part in reviews than belong to the partnership, which has ${schools.value}.`;
	return [
		...(tooMany
			? report(entry, ['facts', 'inCycle', 'value'], {
					ruleId: 'sum-wrong',
					message,
					note: 'Correct one of the two numbers from the account.',
				})
			: []),
		...(groups === 'not stated'
			? []
			: compareSum(entry, ['facts', 'groups', 'value'], {
					stated: schools.value,
					sum: groups.value.reduce((a, b) => a + b, 0),
					of: 'the groups',
				})),
	];
}

function compareSum(
	entry: SourceEntry,
	path: PropertyKey[],
	{ stated, sum, of }: { stated: number; sum: number; of: string },
): Issue[] {
	if (stated === sum) return [];
	return report(entry, path, {
		ruleId: 'sum-wrong',
		message: `Together ${of} make ${sum}, but ${stated} is stated.`,
		note: 'Correct the sum, or the part that is wrong.',
	});
}

function report(
	entry: SourceEntry,
	path: PropertyKey[],
	fault: { ruleId: RuleId; message: string; note: string },
): Issue[] {
	return [makeIssue({ ...fault, file: entry.file, place: entry.parsed.locate(path) })];
}
