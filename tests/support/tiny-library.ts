/** A library of one of everything, small enough to know by heart. Fields that the evidence trail never reads are left out. */
import type { Entries } from '#lib/trail/knowledge.ts';
import { schemas, type CollectionName } from '#schemas/collections.ts';

const empty = Object.fromEntries(Object.keys(schemas).map((name) => [name, []])) as unknown as Entries;

const common = {
	summary: 'A **short** summary.',
	stages: ['review'],
	related: [],
	reviewed: '2026-11-22',
	reviewBy: '2027-09-30',
	changes: [{ version: '1.0', date: '2026-11-22', note: 'First published.' }],
};

const step = { who: ['reviewer'], kind: 'core', uses: [], mistake: 'Haste.', do: 'Do it.' };

/** A typed entry from as much data as a test needs. */
export function entry<C extends CollectionName>(id: string, data: object, body = ''): Entries[C][number] {
	return { id, data, body } as unknown as Entries[C][number];
}

export const protocol = entry<'protocols'>('visit', {
	...common,
	code: 'P01',
	title: 'The visit',
	who: 'two reviewers',
	time: 'half a day',
	steps: [
		{
			...step,
			id: 'arrive',
			title: 'Arrive',
			uses: ['F01'],
			reasons: [
				{ from: ['A01'], says: 'It helped.' },
				{ from: 'ours', says: 'We think so.' },
			],
		},
		{
			...step,
			id: 'look',
			title: 'Look',
			kind: 'flex',
			reasons: [{ from: ['A01', 'A02'], says: 'They learned it.' }],
		},
		{
			...step,
			id: 'thank',
			title: 'Thank',
			uses: ['P01#arrive', 'F01'],
			reasons: [{ from: ['R01'], says: 'Others do it.' }],
		},
	],
	open: [{ says: 'Nobody knows.', from: ['A03'] }],
});

export const decision = entry<'decisions'>('how-long', {
	...common,
	code: 'X01',
	title: 'How long?',
	when: 'first of all',
	options: [
		{ title: 'A day', chosenBy: ['CS1'], from: ['A02'], found: 'not stated' },
		{ title: 'An hour', chosenBy: [], from: 'ours', found: 'not stated' },
	],
	practice: [],
	switches: [{ options: ['A'], step: 'P01#look', says: 'Look longer.' }],
});

export const caseStudy = entry<'case-studies'>(
	'first-cluster',
	{
		...common,
		code: 'CS1',
		title: 'What the first cluster learned',
		shortTitle: 'The first cluster',
		source: 'first-account',
		partnership: 'first-cluster',
		facts: {
			type: 'not stated',
			schools: { value: 6, from: ['A01'] },
			inCycle: { value: 4, from: ['A01'] },
			together: { value: 3, from: ['A02'] },
			account: { value: '2024-05', says: 'May 2024', from: ['A03'] },
		},
		use: [{ entry: 'P01#look', says: 'Look.' }],
	},
	'## Context\n\n<Passage from="A01 A03">\nSix schools met.\n</Passage>\n\n<Claim from="A02" type="measured">\nIt worked.\n</Claim>\n',
);

export const form = entry<'proformas'>('record', {
	...common,
	code: 'F01',
	title: 'The record',
	browser: 'safe',
	fields: [{}, {}],
	reasons: [{ from: ['A03'], says: 'They used one.' }],
});

export const tinyLibrary: Entries = {
	...empty,
	'case-studies': [caseStudy],
	decisions: [decision],
	protocols: [protocol],
	proformas: [form],
	evidence: [
		entry<'evidence'>('first-account', {
			source: 'first-account',
			statements: ['A01', 'A02', 'A03', 'A04'].map((id) => ({ id, says: `What ${id} says.` })),
			withheld: [{ id: 'A05', why: 'It points to one person.' }],
		}),
		entry<'evidence'>('practice', {
			source: 'practice',
			statements: [{ id: 'R01', says: 'What others do.' }],
			withheld: [],
		}),
	],
	sources: [
		entry<'sources'>('first-account', {
			letter: 'A',
			kind: 'account',
			shortTitle: 'The first account',
			partnership: 'first-cluster',
		}),
		entry<'sources'>('practice', { letter: 'R', kind: 'public-practice', shortTitle: 'Public practice' }),
	],
	partnerships: [entry<'partnerships'>('first-cluster', { name: 'First Cluster' })],
	stages: [entry<'stages'>('review', { number: 5, goesWrong: [{ from: ['A02'], says: 'Haste.' }] })],
	lessons: [entry<'lessons'>('lessons', { lessons: [{ id: 'L01', lesson: 'Slow down.', from: ['A02'] }] })],
	glossary: [
		entry<'glossary'>('terms', {
			terms: [
				{
					id: 'host',
					term: 'Host',
					also: ['host school'],
					meaning: 'The school that is visited.',
					from: ['A01'],
					link: true,
					see: [],
				},
			],
		}),
	],
};
