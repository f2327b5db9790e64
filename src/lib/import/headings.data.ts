/**
 * The headings that case studies are written under, and the section each belongs to: the prompts of the form that most
 * partnerships answered, those of our own form (F23), and the usual ways of rewording them. What is not here becomes a
 * question to the author. Likeness of spelling was tried instead and guessed wrong.
 */
import type { caseStudyFacts } from '#schemas/case-study.ts';

/** `author` and `impact` hold no text of their own kind: the first is never taken over, the second leads to its parts. */
export type SectionKey =
	| 'author'
	| 'context'
	| 'issues'
	| 'did'
	| 'learned'
	| 'impact'
	| 'partnership'
	| 'leaders'
	| 'staff'
	| 'pupils'
	| 'next'
	| 'unknown';

/** As the page of a case study shows them, and in its order. */
export const sectionTitles: Record<Exclude<SectionKey, 'author'>, string> = {
	context: 'Context',
	issues: 'Key issues',
	did: 'What they did',
	learned: 'What they learned',
	impact: 'Impact',
	partnership: 'On the partnership',
	leaders: 'On leaders',
	staff: 'On staff',
	pupils: 'On pupils',
	next: 'What next',
	unknown: 'What we still do not know',
};

export const bodySections = Object.keys(sectionTitles) as (keyof typeof sectionTitles)[];

export const impactParts: readonly SectionKey[] = ['partnership', 'leaders', 'staff', 'pupils'];

interface HeadingRule {
	section: SectionKey;
	/** Of the heading in small letters, with blanks between its words and nothing else. */
	pattern: RegExp;
}

const group = '(?:partnership|cluster|consortium|trust|group|hub)';

export const headingRules: readonly HeadingRule[] = [
	{
		section: 'author',
		pattern: /^(?:name of (?:the )?head ?teachers?|authors?|written by|author by role)\b/,
	},
	{
		section: 'next',
		pattern:
			/^(?:what (?:is|are) (?:your|our|the) \w+ (?:going|planning) to do next|next steps|what next|what we (?:plan to|will) do next|what (?:will|does) .{0,30} next|(?:our )?plans for the future)/,
	},
	{
		section: 'issues',
		pattern:
			/^(?:identification of )?(?:the )?key issues?(?: s)?(?: (?:that|identified|we|your|to)\b.*)?$|^(?:issues|challenges|barriers) (?:that|identified|we)\b/,
	},
	{
		section: 'unknown',
		pattern: /^what we (?:still )?(?:do not|don t) (?:yet )?know|^(?:open|unanswered) questions$/,
	},
	{
		section: 'learned',
		pattern:
			/^what (?:did|have|has) (?:the|your|our|we|you)\b.{0,25} learn|^what (?:was|we) learn(?:ed|t)$|^(?:reflections? (?:of|on) what was|lessons?|what we have) learn(?:ed|t)/,
	},
	{
		section: 'did',
		pattern:
			/^what (?:did )?(?:we|they|you|the partnership|your partnership) (?:did|do)$|^what (?:we|they) did\b|^how (?:we|they|you) (?:did it|went about it|worked)|^(?:the )?(?:peer review )?(?:process|approach)$/,
	},
	{
		section: 'impact',
		pattern:
			/^(?:what (?:was|is|were) the )?(?:impacts?|benefits?)(?: and (?:the )?benefits?)?(?: of (?:the )?peer reviews?)?(?: on)?$|^what (?:was|is|were) the (?:impact|benefits?)\b/,
	},
	{
		section: 'context',
		pattern: new RegExp(
			`^(?:context|background)(?: and structure)?(?: (?:of|to) (?:the |our |your )?(?:${group}|schools?))?$|^about (?:the|our) ${group}$`,
		),
	},
];

/** Parts of the impact; they mean this only below it. */
export const impactRules: readonly HeadingRule[] = [
	{
		section: 'partnership',
		pattern: new RegExp(
			`^(?:for|on) (?:the|our|your) ${group}(?: as a whole)?(?: by undertaking (?:the )?peer review)?`,
		),
	},
	{
		section: 'leaders',
		pattern:
			/^(?:for|on) (?:the )?(?:individual )?(?:school )?(?:leaders?|headteachers?|head teachers|heads)\b/,
	},
	{ section: 'staff', pattern: /^(?:for|on) (?:the )?staff\b(?: (?:of|involved in))?(?: the)?(?: process)?/ },
	{ section: 'staff', pattern: /^(?:for |on )?(?:the )?(?:school )?improvement champions?\b/ },
	{ section: 'pupils', pattern: /^(?:for|on) (?:the )?(?:pupils|children|learners|outcomes)\b/ },
	{
		section: 'pupils',
		pattern: /^(?:for|on) school improvement(?: ?(?:and )?outcomes of peer review| outcomes)?/,
	},
];

/** Questions of the form below “Context” that the text answers. They are prompts, not text. */
export const prompts: readonly RegExp[] = [
	/^how many schools$/,
	/^size of (?:the )?schools$/,
	/^how long have the schools been working together$/,
	/^number of peer reviews? undertaken$/,
	/^what did you find out that you didn t already know$/,
	/^and how did you respond to this$/,
];

export type FactName = keyof (typeof caseStudyFacts)['shape'];

/** What a label of F23 asks for; `nothing` is for those in charge and goes nowhere. */
export type LabelName = FactName | 'title' | 'partnershipName' | 'nothing';

/** The labels of F23, in the same letters: what stands after one is its answer. */
export const formLabels: Readonly<Record<string, LabelName>> = {
	title: 'title',
	'author by role': 'nothing',
	'date of writing': 'account',
	'name of the partnership': 'partnershipName',
	'what kind of partnership it is': 'type',
	area: 'area',
	'how many schools belong': 'schools',
	'how many of them take part in reviews': 'inCycle',
	'sizes of the working groups': 'groups',
	'kinds of school': 'phases',
	'size of the schools': 'size',
	'years together': 'together',
	'who was trained when and by whom': 'trained',
	champions: 'champions',
	'reviews done': 'reviews',
	'who is there at a visit': 'atVisit',
	'how reviews are organised': 'structure',
	'ways of looking': 'methods',
	'consent to this text': 'nothing',
	'the checks of p18 are done': 'nothing',
	'a reader from another school tried for 10 minutes and could not name a school or a person': 'nothing',
};
