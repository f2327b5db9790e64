/**
 * The gate: every rule over one map. The member list and all earlier editions are assumed to be known to whoever looks.
 * The same function serves `npm run check`, `npm run gate` and the tests of the built site.
 */
import type { PracticeMap } from '#schemas/map.ts';
import { policy } from '../policy.data.ts';
import { judgeCounts } from './counts.ts';
import { judgeEditions } from './editions.ts';
import type { Finding, GateContext, JudgedMap, Rule } from './finding.ts';
import { judgeCodes, judgeLinkedCells, judgeOrder } from './grid.ts';
import { judgeGroups, judgeRest, judgeSingletons, judgeSize, judgeStars } from './groups.ts';
import { judgeTerms } from './terms.ts';
import { judgeForReview, judgeMagnitude, judgeWords } from './texts.ts';

const judgeSignOff: Rule = ({ disclosure, status }) => {
	if (status === 'draft') return [];
	if (disclosure.signOff && disclosure.signOff.minutes >= policy.intruderMinutes) return [];
	return [
		{
			rule: 'no-sign-off',
			path: ['disclosure', 'signOff'],
			why: `Nobody from another school has tried for ${policy.intruderMinutes} minutes to recognise a school.`,
			fix: 'Have the intruder test done (P18), and write the role, the date, the minutes and what was found under “disclosure.signOff”. Until then, write “status: draft”.',
		},
	];
};

const rules: readonly Rule[] = [
	judgeSize,
	judgeGroups,
	judgeRest,
	judgeStars,
	judgeSingletons,
	judgeCounts,
	judgeLinkedCells,
	judgeOrder,
	judgeCodes,
	judgeEditions,
	judgeTerms,
	judgeWords,
	judgeMagnitude,
	judgeForReview,
	judgeSignOff,
];

/** What is withdrawn leaves its page and no data. Only a table of published accounts does without `disclosure`; its cells name the statements they rest on. */
export function judgeMap(map: PracticeMap, context: GateContext): Finding[] {
	if (map.status === 'withdrawn' && map.rows.every(({ cells }) => cells.length === 0)) return [];
	if (hasDisclosure(map)) return rules.flatMap((rule) => rule(map, context));
	const isPublic = map.kind === 'methods' && map.rows.every(({ cells }) => cells.every(({ from }) => from));
	if (isPublic) return [];
	return [
		{
			rule: 'no-sign-off',
			path: ['kind'],
			why: 'The map does not say how it was made safe, so the gate cannot judge it.',
			fix: 'Have it written by npm run anonymise, or add “disclosure” as docs/disclosure.md shows it.',
		},
	];
}

function hasDisclosure(map: PracticeMap): map is JudgedMap {
	return map.disclosure !== undefined;
}
