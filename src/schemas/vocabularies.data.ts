/**
 * The controlled words of the knowledge base, in one place. Every list is `id → words a reader sees`.
 * An id is written in content files and addresses, so it never changes once published; the words may.
 */

/** Where a code leads. The letter of a code says which collection it belongs to. */
export const codePrefixes = {
	CS: 'case-studies',
	X: 'decisions',
	P: 'protocols',
	F: 'proformas',
	T: 'training',
	M: 'maps',
	G: 'guides',
} as const;

export const stages = {
	form: 'Agree to work together',
	train: 'Train',
	plan: 'Plan the year',
	focus: 'Look at yourself, fix the focus',
	review: 'Visit and feed back',
	act: 'Staff workshop, action plan',
	'follow-up': 'Follow up',
	share: 'Share and renew',
} as const;

/** One word for each stage, for the narrow stage navigator. */
export const stageShortNames = {
	form: 'Agree',
	train: 'Train',
	plan: 'Plan',
	focus: 'Focus',
	review: 'Review',
	act: 'Act',
	'follow-up': 'Follow up',
	share: 'Share',
} as const satisfies Record<keyof typeof stages, string>;

/** The shorter variants that a session may have. */
export const sessionVariants = {
	'ten-minutes-less': 'Ten minutes less',
	'short-form': 'Short form',
} as const;

export const roles = {
	'all-heads': 'all heads',
	'host-head': 'host head',
	'lead-reviewer': 'lead reviewer',
	reviewer: 'reviewers',
	'reserve-reviewer': 'reserve reviewer',
	'improvement-champion': 'improvement champion',
	'extra-champion': 'extra champion',
	'senior-leader': 'senior leader',
	'middle-leader': 'subject or middle leader',
	staff: 'teachers and support staff',
	governor: 'governor',
	'group-lead-head': 'group lead head',
	'steering-chair': 'steering group chair or vice-chair',
	administrator: 'administrator',
	'safeguarding-lead': 'designated safeguarding lead',
	trainer: 'trainer',
	'external-adviser': 'external adviser',
} as const;

export const audiences = {
	'new-partnership': 'new partnership',
	headteacher: 'headteacher',
	trainer: 'trainer',
	administrator: 'administrator',
} as const;

export const phases = {
	infant: 'infant',
	junior: 'junior',
	first: 'first',
	primary: 'primary',
	secondary: 'secondary',
	'all-through': 'all-through',
	special: 'special school or unit',
	preparatory: 'independent preparatory',
} as const;

export const partnershipTypes = {
	consortium: 'local consortium',
	cluster: 'cluster',
	'formal-partnership': 'formal partnership with a memorandum of understanding',
	trust: 'multi-academy trust',
	'hub-with-trust': 'training hub with a trust',
} as const;

export const structures = {
	'whole-group': 'whole group',
	'review-teams': 'review teams of three',
	'groups-and-steering': 'groups of three or four with a steering group',
	'single-small-group': 'single small group',
} as const;

/** Which kinds of school review each other. */
export const phaseMixes = {
	'one-phase': 'schools of one phase',
	mixed: 'primary and secondary schools together',
} as const;

/** How training in peer review reached the heads. */
export const trainingWays = {
	'some-first': 'some heads first',
	'all-together': 'all heads together',
} as const;

export const headChanges = {
	recent: 'had new heads',
	settled: 'had no new heads',
} as const;

export const championStates = {
	'in-place': 'yes',
	'inside-groups': 'leaders inside each group instead',
	'not-yet': 'not yet',
} as const;

/** The key issues of the accounts as a reader would say them. */
export const worries = {
	trust: 'heads do not know or trust each other yet',
	knowledge: 'schools know too little about each other',
	purpose: 'purpose and commitment are not clear',
	accountability: 'nobody has to answer for what a review finds',
	time: 'workload, release and cover',
	calendar: 'dates move and visits get cancelled',
	phase: 'working across phases',
	uneven: 'reviews come out uneven',
	'done-to': 'staff may feel it is done to them',
	'learn-from': 'whom to learn it from',
} as const;

export const methods = {
	data: 'data reading',
	books: 'book or work scrutiny',
	pupils: 'pupil perception',
	staff: 'staff perception',
	'drop-in': 'lesson drop-in',
	observation: 'classroom observation',
	'learning-walk': 'learning walk',
	'climate-walk': 'climate walk',
	governors: 'governor conversation',
	resources: 'resource look',
	'lesson-study': 'lesson study',
	moderation: 'moderation',
	desktop: 'desktop analysis only',
} as const;

export const themes = {
	writing: 'writing',
	reading: 'reading',
	mathematics: 'mathematics and mastery',
	'greater-depth': 'greater depth',
	'early-years': 'early years',
	assessment: 'assessment and feedback',
	curriculum: 'curriculum',
	enquiry: 'enquiry in humanities and science',
	'vulnerable-groups': 'pupil premium and vulnerable groups',
	leadership: 'leadership development',
	partnership: 'partnership working',
} as const;

/** Who says that something changed. There is no ranking, and nothing may be upgraded. */
export const claimTypes = {
	'reported-by-heads': 'Reported by heads',
	'reported-by-staff': 'Reported by staff',
	'confirmed-view': 'Confirmed an existing view',
	'seen-at-follow-up': 'Seen at follow-up',
	inspector: 'Inspector’s published sentence',
	measured: 'Measured',
	'nothing-measured': 'Nothing measured',
} as const;

/** Where a step, a fact or a rule comes from. */
export const bases = {
	source: 'a partnership’s own account',
	practice: 'public good practice',
	ours: 'our proposal',
} as const;

export const stepStatuses = {
	tried: 'tried by a partnership',
	changed: 'tried, then changed',
	planned: 'planned by a partnership, not yet tried',
	recommended: 'recommended, not yet reported as tried',
	open: 'still open',
} as const;

export const stepKinds = { core: 'core', flex: 'adaptable' } as const;

/**
 * When a step falls in the cycle, in the order of the cycle: the headings of the run-sheets. `set-up` comes once in
 * the life of a partnership, the others with every review or every year.
 */
export const moments = {
	'set-up': 'Once, to set up the partnership',
	'planning-day': 'The planning day',
	'before-visit': 'Before the visit',
	visit: 'The day of the visit',
	'after-visit': 'After the visit',
	workshop: 'The staff workshop and the plan',
	'follow-up': 'The follow-up meeting',
	'quality-assurance': 'The quality-assurance meeting',
	'year-end': 'The end of the year',
	'any-time': 'Whenever it is needed',
} as const;

/** What a problem is about: the groups of “Problems people have”. */
export const problemGroups = {
	before: 'Before the visit',
	visit: 'At the visit and in its record',
	staff: 'Staff and champions',
	after: 'After the review',
	partnership: 'The partnership',
} as const;

export const timesNeeded = {
	'15-minutes': '15 minutes or less',
	'1-hour': 'up to an hour',
	'half-day': 'half a day',
	day: 'a day',
	term: 'a term',
} as const;

export const formats = {
	web: 'web page',
	word: 'Word',
	pdf: 'PDF',
	card: 'print card',
	presenter: 'slides for the room',
} as const;

/** What may be typed into a form in a browser. */
export const browserClasses = {
	safe: 'safe to fill in on a screen',
	'no-names': 'fill in on a screen, without names',
	never: 'paper only',
} as const;

export const statementKinds = [
	'number',
	'date',
	'structure',
	'role',
	'process',
	'method',
	'focus',
	'rule',
	'artefact',
	'finding',
	'lesson',
	'gap',
	'plan',
	'practice',
] as const;

export type Stage = keyof typeof stages;
export type Role = keyof typeof roles;
export type Moment = keyof typeof moments;
export type ClaimType = keyof typeof claimTypes;
export type Basis = keyof typeof bases;
export type Theme = keyof typeof themes;
export type Worry = keyof typeof worries;
