/** The described groups of a map: each must be met k times, in whole words, whoever looks at it. */
import { countAllowedColumns, policy } from '../policy.data.ts';
import { ladders } from '../release/ladders.data.ts';
import { makeLadder } from '../release/ladders.ts';
import { normaliseValue } from '../release/table.ts';
import type { Finding, JudgedMap, Rule } from './finding.ts';

const merge = 'Merge it with another group, or drop the describing column.';

export const judgeGroups: Rule = (map, { members }) => {
	const { groups, k, schools } = map.disclosure;
	const findings: Finding[] = [];
	const report = (path: Finding['path'], why: string, fix = merge) =>
		findings.push({ rule: 'describing-columns', path: ['disclosure', ...path], why, fix });
	if (k < policy.k) report(['k'], `A map needs ${policy.k} schools alike.`, `Write k: ${policy.k}, or more.`);
	const columns = new Set(groups.flatMap(({ describes }) => Object.keys(describes)));
	if (columns.size > countAllowedColumns(schools))
		report(
			['groups'],
			`A map of ${schools} schools may keep ${countAllowedColumns(schools)} describing columns, and this one has ${columns.size}.`,
			'Drop describing columns. From 12 schools up, one may stay.',
		);
	for (const [index, group] of groups.entries()) {
		const least = Math.max(k, policy.k);
		if (group.schools < least)
			report(['groups', index, 'schools'], `This group has fewer than ${least} schools.`);
		const found = members?.filter((member) => fits(member, group.describes)).length;
		if (found !== undefined && found < least)
			report(
				['groups', index, 'describes'],
				`In the list of members, fewer than ${least} schools are as this group is described.`,
			);
	}
	return findings;
};

/** Whether somebody who looks the member up may take it for one of the group. */
export function fits(
	member: Readonly<Record<string, string>>,
	describes: Readonly<Record<string, string>>,
): boolean {
	return Object.entries(describes).every(([column, value]) => {
		const known = Object.entries(member).find(
			([name]) => normaliseValue(name) === normaliseValue(column),
		)?.[1];
		return known === undefined || climbsTo(normaliseValue(known), normaliseValue(value));
	});
}

function climbsTo(value: string, wanted: string): boolean {
	if (value === wanted) return true;
	return Object.keys(ladders).some((name) => makeLadder(name, name)?.climb(value)?.includes(wanted) ?? false);
}

/** Schools in no group are counted by taking away. */
export const judgeRest: Rule = ({ disclosure }) => {
	const rest = disclosure.schools - disclosure.groups.reduce((sum, { schools }) => sum + schools, 0);
	if (rest === 0 || rest >= Math.max(disclosure.k, policy.k)) return [];
	return [
		{
			rule: 'complement',
			path: ['disclosure', 'schools'],
			why:
				rest < 0
					? 'The groups have more schools together than the map was made from.'
					: 'The total and the groups give away how many schools are in none of them, and they are too few.',
			fix: 'Merge them into one of the groups, or leave them out of the total too.',
		},
	];
};

const hidden = /^(?:|[*?.x–—-]+|hidden|suppressed|withheld|n\/?a|masked|redacted|not shown|\[.*\]|<.*>)$/i;

export const judgeStars: Rule = ({ disclosure }) => {
	const columns = JSON.stringify(Object.keys(disclosure.groups[0]!.describes).sort());
	return disclosure.groups.flatMap(({ describes }, index): Finding[] => {
		const entries = Object.entries(describes);
		const starred = entries.some(([, value]) => hidden.test(value.trim()));
		const uneven = JSON.stringify(Object.keys(describes).sort()) !== columns;
		const mixed = entries.some(([column, value]) =>
			disclosure.groups.some(({ describes: other }) => {
				const above = other[column];
				return (
					above !== undefined && above !== value && climbsTo(normaliseValue(value), normaliseValue(above))
				);
			}),
		);
		if (!starred && !uneven && !mixed) return [];
		return [
			{
				rule: 'starred-row',
				path: ['disclosure', 'groups', index, 'describes'],
				why: 'A describing value is hidden, missing or given on another step of its ladder than in the other groups. That sets these schools apart more surely than the value would.',
				fix: 'Describe all groups by the same columns on the same step. Leave the schools out that fit none.',
			},
		];
	});
};

export const judgeSize: Rule = ({ disclosure }) => {
	if (disclosure.schools >= policy.fewestSchools) return [];
	return [
		{
			rule: 'too-few-schools',
			path: ['disclosure', 'schools'],
			why: `A map needs ${policy.fewestSchools} schools. With fewer, everybody knows what everybody else answered.`,
			fix: 'Publish together with other partnerships, or with names and with the consent of every school.',
		},
	];
};

/** Values that a case study on this site gives of one school only. */
export const judgeSingletons: Rule = ({ disclosure }, { singletons = [] }) =>
	disclosure.groups.flatMap(({ describes }, index) =>
		Object.entries(describes)
			.filter(([, value]) =>
				singletons.some((single) => climbsTo(normaliseValue(single), normaliseValue(value))),
			)
			.map(([column]): Finding => ({
				rule: 'known-cell',
				path: ['disclosure', 'groups', index, 'describes', column],
				why: 'A public account of this partnership says that one school alone is so described.',
				fix: 'Drop this describing column.',
			})),
	);

export function groupOf(map: JudgedMap, row: number) {
	const { groups } = map.disclosure;
	const at = Math.max(
		0,
		groups.findIndex(({ id }) => id === map.rows[row]!.group),
	);
	return groups[at]!;
}
