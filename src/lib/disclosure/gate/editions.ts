/** What two editions of a map say together. Without the private key only sizes can be compared; npm run anonymise sees more. */
import type { PracticeMap } from '#schemas/map.ts';
import { policy } from '../policy.data.ts';
import type { Finding, JudgedMap, Rule } from './finding.ts';
import { fits } from './groups.ts';

export const judgeEditions: Rule = (map, { earlier = [], members }) =>
	earlier
		.filter(hasDisclosure)
		.flatMap((before) => [...judgeMembership(map, before), ...judgeColumns(map, before, members)]);

function hasDisclosure(map: PracticeMap): map is JudgedMap {
	return map.disclosure !== undefined;
}

function judgeMembership(map: JudgedMap, before: JudgedMap): Finding[] {
	const k = Math.max(policy.k, map.disclosure.k);
	const isFew = (now: number, then: number) => now !== then && Math.abs(now - then) < k;
	const report = (path: Finding['path']): Finding => ({
		rule: 'membership-change',
		path,
		why: `Between an earlier edition and this one, 1 to ${k - 1} schools joined or left. What changed is what they said.`,
		fix: `Leave the earlier edition as it is, and publish this one when ${k} schools or more have joined or left.`,
	});
	const groups = map.disclosure.groups.flatMap(({ describes, schools }, index) => {
		const then = before.disclosure.groups.find(
			(other) => JSON.stringify(other.describes) === JSON.stringify(describes),
		);
		return then && isFew(schools, then.schools) ? report(['disclosure', 'groups', index, 'schools']) : [];
	});
	const total = isFew(map.disclosure.schools, before.disclosure.schools);
	return total ? [report(['disclosure', 'schools'])] : groups;
}

function judgeColumns(
	map: JudgedMap,
	before: JudgedMap,
	members: readonly Readonly<Record<string, string>>[] | undefined,
): Finding[] {
	const k = Math.max(policy.k, map.disclosure.k);
	const columnsOf = ({ disclosure }: JudgedMap) =>
		JSON.stringify([...new Set(disclosure.groups.flatMap(({ describes }) => Object.keys(describes)))].sort());
	const [now, then] = [columnsOf(map), columnsOf(before)];
	const both = map.disclosure.groups.flatMap(({ describes }) =>
		before.disclosure.groups.map((other) => ({ other: other.describes, describes })),
	);
	const small = members
		? both.some(({ other, describes }) => {
				const alike = members.filter((member) => fits(member, describes) && fits(member, other)).length;
				return alike > 0 && alike < k;
			})
		: now !== then && now !== '[]' && then !== '[]';
	if (!small) return [];
	return [
		{
			rule: 'linked-editions',
			path: ['disclosure', 'groups'],
			why: `An earlier edition describes the schools in another way. Joined, the two can leave fewer than ${k} alike.`,
			fix: 'Keep the describing columns and the steps of the earlier edition, or drop them all.',
		},
	];
}
