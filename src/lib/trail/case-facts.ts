/** The facts of a case study in the words that a reader sees. */
import type { CaseStudy, CaseStudyFacts } from '#schemas/case-study.ts';
import { headChanges, methods, partnershipTypes, structures } from '#schemas/vocabularies.data.ts';
import { capitalise, inList, inWords, plural } from '#lib/text/count.ts';
import { findPassages } from '#lib/content/passages.ts';

export interface FactRow {
	field: keyof CaseStudyFacts;
	term: string;
	/** Words, or exactly `not stated`. */
	says: string;
	from: readonly string[];
}

const terms: Record<keyof CaseStudyFacts, string> = {
	type: 'Kind',
	area: 'Area',
	schools: 'Schools',
	inCycle: 'In the cycle',
	groups: 'Groups',
	phases: 'Phases',
	size: 'Size',
	together: 'Together',
	trained: 'Trained',
	champions: 'Champions',
	reviews: 'Reviews',
	atVisit: 'At a visit',
	structure: 'Organised as',
	methods: 'Ways of looking',
	account: 'Account',
};

export function listFacts(facts: CaseStudyFacts): FactRow[] {
	return (Object.keys(terms) as (keyof CaseStudyFacts)[]).map((key) => {
		const fact = facts[key];
		if (fact === 'not stated') return { field: key, term: terms[key], says: 'not stated', from: [] };
		return { field: key, term: terms[key], says: fact.says ?? printValue(key, fact.value), from: fact.from };
	});
}

function printValue(key: keyof CaseStudyFacts, value: unknown): string {
	if (key === 'type') return capitalise(partnershipTypes[value as keyof typeof partnershipTypes]);
	if (key === 'structure') return capitalise(structures[value as keyof typeof structures]);
	if (key === 'methods')
		return capitalise(inList((value as (keyof typeof methods)[]).map((id) => methods[id])));
	if (key === 'groups') return inList((value as number[]).map(String));
	if (key === 'together') return plural(value as number, 'year');
	return String(value);
}

/** Whether there were new heads, which readers compare by, though it is no fact of the form that the accounts answered. */
export function newHeadsFact({ matching }: Pick<CaseStudy, 'matching'>): Omit<FactRow, 'field'> {
	const fact = matching?.newHeads ?? 'not stated';
	if (fact === 'not stated') return { term: 'New heads', says: 'not stated', from: [] };
	return { term: 'New heads', says: capitalise(fact.says ?? headChanges[fact.value]), from: fact.from };
}

/** What the account claims to have measured; read from the claims in its text. */
export function measuredWords(body: string): string {
	const measured = findPassages(body).some((passage) => passage.type === 'measured');
	return measured ? 'Yes, see Impact' : 'No outcome is claimed as measured';
}

/** The line of facts on a card, such as “10 schools, 8 in the cycle”. */
export function factLine({ facts }: Pick<CaseStudy, 'facts'>): {
	schools: string;
	kind: string;
	account: string;
} {
	const schools = facts.schools === 'not stated' ? 'not stated' : facts.schools.value;
	const inCycle = facts.inCycle === 'not stated' ? schools : facts.inCycle.value;
	const kind = facts.type === 'not stated' ? 'not stated' : capitalise(partnershipTypes[facts.type.value]);
	const together =
		facts.together === 'not stated'
			? ''
			: `, ${facts.together.says ?? `${plural(facts.together.value, 'year')} together`}`;
	return {
		schools:
			schools === 'not stated'
				? 'number of schools not stated'
				: `${schools} schools${inCycle === schools ? '' : `, ${inCycle} in the cycle`}`,
		kind: kind + together,
		account: facts.account === 'not stated' ? 'not stated' : (facts.account.says ?? facts.account.value),
	};
}

/** The title of the list of case studies: “Five partnerships, what each one found”. */
export function sayWhatTheyFound(count: number): string {
	if (count === 0) return 'Case studies';
	return count === 1
		? 'One partnership, what it found'
		: `${capitalise(inWords(count))} partnerships, what each one found`;
}
