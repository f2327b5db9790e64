import { z } from 'zod';
import {
	choice,
	entryFields,
	entryOrStep,
	fact,
	fileReference,
	ownCode,
	sentence,
	statementCode,
	text,
} from './shared.ts';
import {
	championStates,
	headChanges,
	methods,
	partnershipTypes,
	phaseMixes,
	structures,
	trainingWays,
	worries,
} from './vocabularies.data.ts';

const words = text(220);

/** The facts that two partnerships can be compared by, in the order in which a reader sees them. */
export const caseStudyFacts = z.strictObject({
	type: fact(choice(partnershipTypes)).describe('What kind of partnership it is.'),
	area: fact(words).describe('The area it works in, no smaller than a town or district.'),
	schools: fact(z.int().min(2).max(500)).describe('How many schools belong.'),
	inCycle: fact(z.int().min(1).max(500)).describe('How many of them take part in reviews.'),
	groups: fact(z.array(z.int().min(1).max(50)).min(1)).describe(
		'The sizes of its working groups, such as [4, 4, 3]. It must add up to the schools.',
	),
	phases: fact(words).describe('The kinds of school, in words.'),
	size: fact(words).describe('The size of the schools, in words.'),
	together: fact(z.int().min(0).max(200)).describe('Whole years together when the account was written.'),
	trained: fact(words).describe('Who was trained in peer review, when and by whom.'),
	champions: fact(words).describe('Whether there are improvement champions, and who.'),
	reviews: fact(words).describe('How many reviews have been done. Never more exact than the account.'),
	atVisit: fact(words).describe('Who is present at a visit.'),
	structure: fact(choice(structures)).describe('How the partnership is organised for reviews.'),
	methods: fact(z.array(choice(methods)).min(1)).describe('The ways of looking that the account names.'),
	account: fact(words).describe('The date of the account, or the time it covers.'),
});

/** What a reader’s own partnership is compared by, beside the facts at a glance. */
export const caseStudyMatching = z.strictObject({
	phases: fact(choice(phaseMixes)).describe(
		'Whether schools of one phase review each other, or primary and secondary schools together.',
	),
	trained: fact(choice(trainingWays)).describe('How training in peer review reached the heads.'),
	newHeads: fact(choice(headChanges)).describe(
		'Whether there were new heads not long before the account was written.',
	),
	champions: fact(choice(championStates)).describe('Whether there are improvement champions.'),
	worries: z
		.array(
			z.strictObject({
				worry: choice(worries).describe('The worry a reader may share.'),
				says: text(160).describe(
					'What it was here: a short sentence without a full stop, beginning with a small letter.',
				),
				from: z
					.array(statementCode)
					.min(1, 'Name the statement that gives this worry.')
					.describe('The statements that give it.'),
			}),
		)
		.describe('The key issues of the account as worries that a reader may share.'),
});

export const caseStudySchema = z.strictObject({
	code: ownCode('CS').describe('The code of the case study, such as CS2.'),
	...entryFields,
	shortTitle: text(60).describe('A short title for lists and cards.'),
	partnership: fileReference('partnerships').describe('The file name of the partnership, without .yaml.'),
	source: fileReference('sources').describe('The file name of the source document, without .yaml.'),
	facts: caseStudyFacts.describe(
		'The facts at a glance. Where the account does not give one, write: not stated.',
	),
	matching: caseStudyMatching
		.optional()
		.describe(
			'What “A partnership like ours” and the facets compare, beside the facts. Without it they say: not stated.',
		),
	mostUseTo: sentence.describe('Which readers gain most from this one; completes “Most use to …”.'),
	use: z
		.array(
			z.strictObject({
				entry: entryOrStep.describe('A step or an entry that puts the lesson to use.'),
				says: sentence.describe('What the reader will find there.'),
			}),
		)
		.length(3, 'Name exactly three things to use.')
		.describe('Three things to use on Monday morning.'),
});

export type CaseStudy = z.output<typeof caseStudySchema>;
export type CaseStudyMatching = z.output<typeof caseStudyMatching>;
export type CaseStudyFacts = z.output<typeof caseStudyFacts>;

/** The headings of a case study, in order: those of the form that four of the five accounts answered. */
export const caseStudySections = [
	'Context',
	'Key issues',
	'What they did',
	'What they learned',
	'Impact',
	'What next',
	'What we still do not know',
] as const;

/** The headings under “Impact”, in order. */
export const impactSections = ['On the partnership', 'On leaders', 'On staff', 'On pupils'] as const;
