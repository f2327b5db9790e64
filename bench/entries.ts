/** The four kinds of generated entry, each of about 860 words that a reader sees, in the shape of the real ones. */
import { claimTypes, methods, roles, stages, structures } from '#schemas/vocabularies.data.ts';
import { caseStudySections, impactSections } from '#schemas/case-study.ts';
import { writeBody, writePhrase, writeSection, writeText, type Target } from './prose.ts';
import type { Random } from './random.ts';

/** An entry before it has words: what others need to know to refer to it. */
export interface Planned extends Target {
	collection: 'protocols' | 'decisions' | 'case-studies' | 'guides';
	id: string;
	/** Place among the entries of its collection, from 1. */
	number: number;
}

export interface Account {
	id: string;
	statements: readonly string[];
	/** The statement that says how many schools belong and take part: 10 and 8. */
	counted?: string;
}

export interface Surroundings {
	random: Random;
	/** By collection. */
	planned: Record<Planned['collection'], readonly Planned[]>;
	accounts: readonly Account[];
	practice: readonly string[];
}

/** The steps of every protocol have the same ids, so that any step can be referred to. */
export const stepIds = [
	'agree-the-scope',
	'read-the-evidence',
	'hold-the-meeting',
	'write-it-down',
	'go-back-and-look',
] as const;

/** No account has measured anything, and the checks hold everybody to it. */
const claims = Object.keys(claimTypes).filter((type) => type !== 'measured');

export const makers: Record<
	Planned['collection'],
	(entry: Planned, around: Surroundings) => { data: object; body: string }
> = {
	protocols: makeProtocol,
	decisions: makeDecision,
	'case-studies': makeCaseStudy,
	guides: makeGuide,
};

function common(entry: Planned, { random, planned }: Surroundings) {
	const { pick, several } = random;
	return {
		code: entry.code,
		title: entry.title,
		summary: writeText(random, 32, 320),
		stages: several(Object.keys(stages), 1 + random.below(2)),
		audiences: ['headteacher', 'new-partnership'],
		themes: ['partnership'],
		related: [...several(planned.protocols, 2), pick(planned.decisions), pick(planned['case-studies'])]
			.map(({ code }) => code)
			.filter((code) => code !== entry.code),
		searchTerms: [writePhrase(random), writePhrase(random)].map((words) => words.slice(0, 60)),
		reviewed: '2026-11-02',
		reviewBy: '2099-09-30',
		changes: [
			{ version: '1.1', date: '2026-11-02', note: writeText(random, 10) },
			{ version: '1.0', date: '2026-09-01', note: 'First published.' },
		],
	};
}

function makeProtocol(entry: Planned, around: Surroundings) {
	const { random, planned, accounts } = around;
	const steps = stepIds.map((id, index) => ({
		id,
		title: writePhrase(random),
		do: writeText(random, 40, 1100),
		who: random.several(Object.keys(roles), 2),
		kind: index < 3 ? 'core' : 'flex',
		status: 'recommended',
		minutes: 10 + random.below(50),
		uses:
			index % 2 === 0
				? [random.pick(['F02', 'F04', 'T06'])]
				: [`${random.pick(planned.protocols).code}#${random.pick(stepIds)}`],
		reasons: [
			{ from: cite(around), says: writeText(random, 14) },
			{ from: 'ours', says: writeText(random, 10) },
		],
		mistake: writeText(random, 16),
	}));
	const open = [{ says: writeText(random, 16), from: [random.pick(random.pick(accounts).statements)] }];
	const data = {
		...common(entry, around),
		time: 'half a day',
		timeNeeded: 'half-day',
		who: 'All heads, with the lead reviewer',
		steps,
		open,
	};
	return { data, body: writeBody(random, 190, targets(around)) };
}

function makeDecision(entry: Planned, around: Surroundings) {
	const { random, planned, practice } = around;
	const options = ['first', 'second', 'third'].map((which) => ({
		title: `The ${which} way: ${random.pick(['earlier', 'later', 'smaller', 'together'])}`,
		chosenBy: [random.pick(planned['case-studies']).code],
		did: writeText(random, 45, 1100),
		found: which === 'third' ? 'not stated' : { says: writeText(random, 18), claimType: random.pick(claims) },
		chooseIf: writeText(random, 14),
		from: cite(around),
	}));
	const switches = ['A', 'B', 'C'].map((letter) => ({
		options: [letter],
		step: `${random.pick(planned.protocols).code}#${random.pick(stepIds)}`,
		says: writeText(random, 14),
	}));
	const data = {
		...common(entry, around),
		when: 'On the planning day',
		who: 'All heads',
		evidence: writeText(random, 20),
		options,
		practice: [1, 2].map(() => ({ from: [random.pick(practice)], says: writeText(random, 16) })),
		switches,
	};
	return { data, body: writeBody(random, 350, targets(around)) };
}

function makeCaseStudy(entry: Planned, around: Surroundings) {
	const { random, planned, accounts } = around;
	const { id, statements, counted } = accounts[(entry.number - 1) % accounts.length]!;
	const from = () => random.several(statements, 1 + random.below(2));
	const codes = () => from().join(' ');
	const claim = () =>
		`<Claim type="${random.pick(claims)}" from="${codes()}">\n\n${writeText(random, 22)}\n\n</Claim>`;
	const passage = () => `<Passage from="${codes()}">\n\n${writeText(random, 24)}\n\n</Passage>`;
	const issue = (title: string) =>
		`<KeyIssue title="${title}" from="${codes()}">\n\n${writeText(random, 20)}\n\n</KeyIssue>`;
	const parts: Record<string, () => string[]> = {
		Context: () => [passage(), passage()],
		'Key issues': () => [issue('Trust'), issue('Release'), issue('Calendar')],
		Impact: () => impactSections.flatMap((heading) => [`### ${heading}`, claim()]),
		'What we still do not know': () => [writeSection(random, 110, random.pick(targets(around)))],
	};
	const body = caseStudySections
		.flatMap((heading) => [`## ${heading}`, ...(parts[heading] ?? (() => [passage(), claim(), passage()]))()])
		.join('\n\n');
	const facts = {
		...Object.fromEntries(
			['area', 'schools', 'inCycle', 'groups', 'together', 'champions', 'reviews', 'atVisit', 'account'].map(
				(key) => [key, 'not stated'],
			),
		),
		type: { value: 'cluster', from: from() },
		phases: { value: writePhrase(random), from: from() },
		size: { value: writePhrase(random), from: from() },
		trained: { value: writePhrase(random), from: from() },
		structure: { value: random.pick(Object.keys(structures)), from: from() },
		methods: { value: random.several(Object.keys(methods), 3), from: from() },
	};
	if (counted)
		Object.assign(facts, { schools: { value: 10, from: [counted] }, inCycle: { value: 8, from: [counted] } });
	const use = random
		.several(planned.protocols, 3)
		.map(({ code }) => ({ entry: `${code}#${random.pick(stepIds)}`, says: writeText(random, 12) }));
	return {
		data: {
			...common(entry, around),
			shortTitle: entry.title.slice(0, 60).trim(),
			partnership: id,
			source: id,
			facts,
			mostUseTo: 'groups in their first year.',
			use,
		},
		body,
	};
}

function makeGuide(entry: Planned, around: Surroundings) {
	const { random } = around;
	const data = {
		...common(entry, around),
		readingMinutes: 4,
		carry: Array.from({ length: 6 }, () => writeText(random, 8, 120)),
		reasons: Array.from({ length: 4 }, () => ({ from: cite(around), says: writeText(random, 15) })),
	};
	return { data, body: writeBody(random, 540, targets(around)) };
}

/** One or two statements of one account. */
function cite({ random, accounts }: Surroundings): string[] {
	return random.several(random.pick(accounts).statements, 1 + random.below(2));
}

function targets({ random, planned }: Surroundings): Planned[] {
	return [
		...random.several(planned.protocols, 3),
		random.pick(planned.decisions),
		random.pick(planned['case-studies']),
	];
}
