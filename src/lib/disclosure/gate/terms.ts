/** Evidence that is fresh, or that few share, tells who it was. */
import { policy } from '../policy.data.ts';
import type { Finding, Rule } from './finding.ts';

const order = ['spring', 'summer', 'autumn'];

/** The number of a term, counted from the year 0. */
export function numberTerm(term: string): number {
	const [name = '', year = '0'] = term.split(' ');
	return Number(year) * 3 + order.indexOf(name);
}

/** Terms in England: the spring term to mid-April, the summer term to August. */
export function termOf(date: string): number {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	const term = month < 4 || (month === 4 && day < 15) ? 0 : month < 9 ? 1 : 2;
	return year * 3 + term;
}

/** Whether a whole term lies between the evidence and the day. */
export function isOldEnough(term: string, date: string): boolean {
	return termOf(date) - numberTerm(term) > policy.termsOfLag;
}

export const judgeTerms: Rule = (map) => {
	const findings: Finding[] = [];
	const judge = (term: string | undefined, path: Finding['path']) => {
		if (!term || isOldEnough(term, map.edition)) return;
		findings.push({
			rule: 'dated-evidence',
			path,
			why: 'This is newer than one full term before the edition. People still remember where it was.',
			fix: 'Leave it for a later edition, or take it out.',
		});
	};
	judge(map.disclosure.evidenceUntil, ['disclosure', 'evidenceUntil']);
	for (const [r, row] of map.rows.entries())
		for (const [c, { term, schools }] of row.cells.entries()) {
			const path = ['rows', r, 'cells', c, 'term'];
			judge(term, path);
			const few = typeof schools === 'number' ? schools < policy.k : schools === undefined;
			if (term && few)
				findings.push({
					rule: 'dated-evidence',
					path,
					why: `A term stands beside evidence that fewer than ${policy.k} schools are known to share.`,
					fix: 'Take the term out of this cell.',
				});
		}
	return findings;
};
