import { describe, expect, test } from 'vitest';
import { issuesAfter, rulesAfter, swap, type Edits } from '../../support/check-site.ts';

const workshop = 'protocols/staff-workshop.md';
const caseStudy = 'case-studies/hill-cluster.mdx';

describe('what a file names must exist', () => {
	test.each<[string, Edits, [string, string, number][]]>([
		[
			'an entry',
			{ [workshop]: swap('related: [CS1]', 'related: [CS2]') },
			[[workshop, 'reference-missing', 7]],
		],
		[
			'a step',
			{ [caseStudy]: swap('entry: P02#read-back', 'entry: P02#reed-back') },
			[[caseStudy, 'reference-missing', 38]],
		],
		[
			'a step of a switch',
			{ 'decisions/head-in-the-room.md': swap('step: P02#read-back', 'step: P02#invit') },
			[['decisions/head-in-the-room.md', 'reference-missing', 34]],
		],
		[
			'a statement in the data',
			{
				[caseStudy]: swap(
					'groups: {value: [3, 3], from: [A03]}',
					'groups: {value: [3, 3], from: [A03, A09]}',
				),
			},
			[[caseStudy, 'reference-missing', 25]],
		],
		[
			'a statement of a component',
			{ [caseStudy]: swap('<Passage from="A01">', '<Passage from="A01 A09">') },
			[[caseStudy, 'reference-missing', 48]],
		],
		[
			'a partnership',
			{ [caseStudy]: swap('partnership: hill-cluster', 'partnership: hill-clusters') },
			[[caseStudy, 'reference-missing', 18]],
		],
		[
			'a source',
			{ 'evidence/public-practice.yaml': swap('source: public-practice', 'source: public-practise') },
			[['evidence/public-practice.yaml', 'reference-missing', 1]],
		],
		[
			'a part of the protocol',
			{ [workshop]: swap('part: after', 'part: afterwards') },
			[[workshop, 'reference-missing', 50]],
		],
		[
			'a line of a variant',
			{ 'training/practise-reading-back.md': swap('- line: try', '- line: tryy') },
			[
				['training/practise-reading-back.md', 'variant-incomplete', 34],
				['training/practise-reading-back.md', 'reference-missing', 37],
			],
		],
		[
			'a column of a map',
			{ 'maps/ways-of-looking.md': swap('column: one', 'column: three') },
			[['maps/ways-of-looking.md', 'reference-missing', 27]],
		],
		[
			'an option of a decision',
			{ 'decisions/head-in-the-room.md': swap('options: [A, B]', 'options: [A, C]') },
			[['decisions/head-in-the-room.md', 'reference-missing', 33]],
		],
		[
			'a term of the glossary',
			{ 'glossary/terms.yaml': swap('see: [workshop]', 'see: [workshops]') },
			[['glossary/terms.yaml', 'reference-missing', 6]],
		],
	])('%s', (_name, edits, expected) => {
		expect(rulesAfter(edits)).toEqual(expected);
	});
});

test('a withheld statement may not be cited, in data or in a body', () => {
	const text = (body: string) =>
		body
			.replace('from: [A03]', 'from: [A03, A04]')
			.replace('<Claim type="reported-by-heads" from="A02">', '<Claim type="reported-by-heads" from="A04">');

	expect(rulesAfter({ [caseStudy]: text })).toEqual([
		[caseStudy, 'statement-withheld', 25],
		[caseStudy, 'statement-withheld', 78],
	]);
});

test('an entry does not name itself, nor a term', () => {
	const edits = {
		[workshop]: swap('related: [CS1]', 'related: [P02]'),
		'glossary/terms.yaml': swap('see: [workshop]', 'see: [action-plan]'),
	};

	expect(rulesAfter(edits)).toEqual([
		['glossary/terms.yaml', 'reference-self', 6],
		[workshop, 'reference-self', 7],
	]);
});

test('a step may name another step of its own protocol', () => {
	expect(rulesAfter({ [workshop]: swap('uses: [F01]', 'uses: [P02#invite]') })).toEqual([]);
});

test('a draft has no page to lead to, except from another draft', () => {
	const draft = swap('stages: [form]', 'stages: [form]\nstatus: draft');
	const edits = { 'guides/start.mdx': draft, [workshop]: swap('related: [CS1]', 'related: [G01]') };

	expect(rulesAfter(edits)).toEqual([
		['decisions/head-in-the-room.md', 'reference-draft', 38],
		[workshop, 'reference-draft', 7],
	]);
	expect(
		rulesAfter({ ...edits, [workshop]: swap('related: [CS1]', 'related: [G01]\nstatus: draft') }).map(
			([file]) => file,
		),
	).not.toContain(workshop);
});

test('one broken file does not make the links to it look broken', () => {
	expect(rulesAfter({ [workshop]: swap('time: Two hours.', 'time: "Two hours.') })).toEqual([
		[workshop, 'data-unreadable', 14],
	]);
	expect(rulesAfter({ [workshop]: swap('time: Two hours.\n', '') })).toEqual([
		[workshop, 'missing-field', 2],
	]);
});

test('the nearest name is offered', () => {
	const notes = (edits: Edits) => issuesAfter(edits).map(({ message, note }) => `${message} ${note}`);

	expect(notes({ [workshop]: swap('related: [CS1]', 'related: [P03]') })).toEqual([
		'There is no entry with the code P03. Did you mean P02, “A staff workshop”? The code of an entry stands at the top of its file.',
	]);
	expect(notes({ [workshop]: swap('related: [CS1]', 'related: [P01#nothing-like-it]') })).toEqual([
		'The protocol P01 has no step “nothing-like-it”. The steps of P01 are: sign-in, look, say-goodbye.',
	]);
	expect(notes({ [caseStudy]: swap('<Passage from="A01">', '<Passage from="A10">') })).toEqual([
		'There is no statement A10. Did you mean A01? The codes of all statements stand in src/content/evidence.',
	]);
});

test('a withdrawn entry is used by no other', () => {
	const withdrawn = swap(
		'stages: [form]',
		'stages: [form]\nstatus: withdrawn\nwithdrawnBecause: Out of date.',
	);
	const edits = { 'guides/start.mdx': withdrawn, [workshop]: swap('related: [CS1]', 'related: [G01]') };

	expect(rulesAfter(edits)).toContainEqual([workshop, 'reference-withdrawn', 7]);
});
