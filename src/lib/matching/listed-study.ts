import type { CaseStudy } from '#schemas/case-study.ts';
import { makeProfile, type Profile } from './profile.ts';

/** Where a case study and its statements stand. */
export interface StudyPlace {
	/** Tells it from all others; its code, where all are of one site. */
	key: string;
	address: string;
	/** The page of its statements. */
	evidence: string;
	/** Whose it is, where several sites are listed. */
	site?: string;
}

/** A case study in the list of “A partnership like ours”. */
export interface ListedStudy extends StudyPlace {
	title: string;
	mostUseTo: string;
	facts: Pick<CaseStudy['facts'], 'schools' | 'inCycle' | 'groups'>;
	/** What the script compares; its `code` is the key. */
	profile: Profile & { title: string; evidence: string };
}

export function listStudy(
	study: Pick<CaseStudy, 'code' | 'title' | 'shortTitle' | 'mostUseTo' | 'facts' | 'matching'>,
	place: StudyPlace,
): ListedStudy {
	const { title, shortTitle, mostUseTo, facts } = study;
	const { key, evidence } = place;
	const profile = { ...makeProfile({ ...study, code: key }), title: shortTitle, evidence };
	return { ...place, title, mostUseTo, facts, profile };
}
