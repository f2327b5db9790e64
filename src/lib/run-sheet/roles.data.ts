/** How the sheets of roles belong together. */
import type { Role } from '#schemas/vocabularies.data.ts';

/** All roles, in the groups of the list of run-sheets. */
export const roleGroups: readonly { title: string; roles: readonly Role[] }[] = [
	{ title: 'Reviewing another school', roles: ['lead-reviewer', 'reviewer', 'reserve-reviewer'] },
	{
		title: 'Hosting a review',
		roles: ['host-head', 'senior-leader', 'middle-leader', 'staff', 'governor', 'safeguarding-lead'],
	},
	{ title: 'Helping staff with the plan', roles: ['improvement-champion', 'extra-champion'] },
	{
		title: 'Keeping the partnership going',
		roles: ['all-heads', 'group-lead-head', 'steering-chair', 'administrator', 'external-adviser', 'trainer'],
	},
];

/**
 * Whose steps stand on the sheet of a role beside its own. `member`: the lead reviewer is one of the reviewers.
 * `stand-in`: a reserve does them only when called in.
 */
export const alsoDoes: Partial<Record<Role, { role: Role; as: 'member' | 'stand-in' }>> = {
	'lead-reviewer': { role: 'reviewer', as: 'member' },
	'reserve-reviewer': { role: 'reviewer', as: 'stand-in' },
	'extra-champion': { role: 'improvement-champion', as: 'stand-in' },
};

/** Heads also do what all heads do together. That is a sheet of its own, since most of it comes once a year. */
export const headRoles: readonly Role[] = ['host-head', 'group-lead-head', 'steering-chair'];
