/** The verdict of the gate on one map. Its keys are documented in `docs/disclosure.md`. */
import type { Refusal } from '#lib/report/refusal.ts';
import type { Finding } from './finding.ts';

/** Raised whenever a program that reads the report would have to change. */
const gateVersion = 1;

export interface GateReport {
	format: 'alongside-gate';
	version: number;
	/** The code of the map. */
	map: string;
	verdict: 'clean' | 'refused' | 'bad-input';
	/** Each rule once, in the order of the alphabet. */
	rules: string[];
	refusals: Refusal[];
	warnings: Refusal[];
}

interface Surroundings {
	map: string;
	where: (path: Finding['path']) => string;
	hasMembers: boolean;
}

/** In the check of the whole site these have rules of their own. */
const nameRules = new Set<string>([
	'contact-detail',
	'personal-title',
	'personal-name',
	'school-name',
	'register-name',
]);

export function reportGate(
	findings: readonly Finding[],
	{ map, where, hasMembers }: Surroundings,
): GateReport {
	const refusals = findings.map(({ rule, path, why, fix }) => ({
		rule: nameRules.has(rule) ? 'name-in-text' : rule,
		where: where(path),
		why,
		fix,
	}));
	return {
		format: 'alongside-gate',
		version: gateVersion,
		map,
		verdict: refusals.length === 0 ? 'clean' : 'refused',
		rules: [...new Set(refusals.map(({ rule }) => rule))].sort(),
		refusals,
		warnings: hasMembers
			? []
			: [
					{
						rule: 'no-members',
						where: '--members',
						why: 'Without the list of members nobody could check how many schools are as a group is described.',
						fix: 'Give the list with --members: a name and the describing columns of each school.',
					},
				],
	};
}
