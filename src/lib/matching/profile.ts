import type { CaseStudy, CaseStudyMatching } from '#schemas/case-study.ts';
import type {
	championStates,
	headChanges,
	phaseMixes,
	structures,
	trainingWays,
	Worry,
} from '#schemas/vocabularies.data.ts';

export type Stated<T> = 'not stated' | { value: T; says?: string | undefined; from: readonly string[] };

/** What a partnership is compared by: the typed facts of its case study, each with its statements. */
export interface Profile {
	code: string;
	schools: Stated<number>;
	inCycle: Stated<number>;
	together: Stated<number>;
	structure: Stated<keyof typeof structures>;
	phases: Stated<keyof typeof phaseMixes>;
	trained: Stated<keyof typeof trainingWays>;
	newHeads: Stated<keyof typeof headChanges>;
	champions: Stated<keyof typeof championStates>;
	worries: readonly { worry: Worry; says: string; from: readonly string[] }[];
}

const nothingStated: CaseStudyMatching = {
	phases: 'not stated',
	trained: 'not stated',
	newHeads: 'not stated',
	champions: 'not stated',
	worries: [],
};

export function makeProfile({
	code,
	facts,
	matching = nothingStated,
}: Pick<CaseStudy, 'code' | 'facts' | 'matching'>): Profile {
	const { schools, inCycle, together, structure } = facts;
	return { code, schools, inCycle, together, structure, ...matching };
}
