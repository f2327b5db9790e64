import { describe, expect, test } from 'vitest';
import { resolve } from 'node:path';
import { checkFiles } from '#lib/checks/index.ts';
import { neverPublished, statementFigures } from '#lib/checks/figures.data.ts';
import { states } from '#lib/checks/figures.ts';
import { readSource } from '#lib/content/read-source.ts';
import { makeFile, readSite, rulesAfter, swap, today } from '../../support/check-site.ts';

const caseStudy = 'case-studies/hill-cluster.mdx';
const rowOf = (part: string) => neverPublished.find(({ why }) => why.includes(part))!;

test.each<[string, number, boolean]>([
	['8 schools, plus 2 more', 8, true],
	['eight schools', 8, true],
	['Eight schools', 8, true],
	['18 schools', 8, false],
	['80 schools', 8, false],
	['8.5 schools', 8, false],
	['3500 pupils', 3500, true],
	['someone', 1, false],
])('“%s” gives the number %i: %s', (text, number, expected) => {
	expect(states(text, number)).toBe(expected);
});

test('a number among the facts stands in a statement that the fact names', () => {
	expect(rulesAfter({ [caseStudy]: swap('together: {value: 3', 'together: {value: 4') })).toEqual([
		[caseStudy, 'figure-missing', 28],
	]);
});

describe('the five accounts', () => {
	const evidence = (...says: [string, string][]) =>
		makeFile(
			'evidence/priory-st-cluster.yaml',
			`source: priory-st-cluster\nstatements:\n${says.map(([id, words]) => `  - id: ${id}\n    kind: [number]\n    says: ${words}\n`).join('')}`,
		);
	const source = makeFile(
		'sources/priory-st-cluster.yaml',
		readSite('valid')
			.find(({ file }) => file === 'sources/hill-account.yaml')!
			.text.replace('letter: A', 'letter: B')
			.replace(/title: .*/g, 'title: Other')
			.replace('[A01]', '[B02]')
			.replace('partnership: hill-cluster\n', ''),
	);
	const rules = (...says: [string, string][]) =>
		checkFiles([...readSite('valid'), source, evidence(...says)], { today }).map(
			({ ruleId, place, message }) => `${ruleId} ${place.line}: ${message}`,
		);

	test('state their numbers and the sum', () => {
		expect(rules(['B02', '8 schools and two more.'], ['B03', 'All ten.'])).toEqual([]);
		expect(rules(['B02', '8 schools and some more.'], ['B03', 'All ten.'])).toEqual([
			'figure-missing 5: B02 gives the number 2 in the account, but not here.',
		]);
		expect(rules(['B02', '8 schools and two more.'], ['B03', 'All eleven.'])).toEqual([
			'figure-missing 5: 8 + 2 makes 10, but B03 does not give that number.',
		]);
	});

	test.each([
		['six-form entry, 8 schools and two more.', 1],
		['8 schools and two more; twelve reviews.', 1],
		['8 schools and two more, one of them with a preparatory school.', 1],
		['8 schools and two more, one of them a secondary.', 0],
	])('never say of the second account: %s', (words, count) => {
		expect(
			rules(['B02', words], ['B03', 'All ten.']).filter((rule) => rule.startsWith('never-published')),
		).toHaveLength(count);
	});

	test.each([
		['facts:\n  phases: {value: One secondary and nine primaries, from: [B02]}\n', '', 1],
		['facts:\n  phases: not stated\n', 'One secondary school.\n', 0],
		['', '<Claim type="measured" from="B02">\n\nWords.\n\n</Claim>\n', 1],
	])('never say in its case study: %j %j', (data, body, count) => {
		const file = makeFile('case-studies/other.mdx', `---\nsource: priory-st-cluster\n${data}---\n\n${body}`);
		const issues = checkFiles([...readSite('valid'), source, file], { today });

		expect(issues.filter(({ ruleId }) => ruleId === 'never-published')).toHaveLength(count);
	});

	test('are all in the content, with every statement that the table names', () => {
		const root = resolve(import.meta.dirname, '../../../src/content');
		const texts = new Map(
			readSource(root, root)
				.files.filter(({ collection }) => collection === 'evidence')
				.map(({ id, text }) => [id, text]),
		);
		const missing = statementFigures.filter(
			({ source: id, statement }) => !texts.get(id)?.includes(`id: ${statement}\n`),
		);

		expect(missing).toEqual([]);
	});
});

describe('what is never published', () => {
	test.each<[string, string, boolean]>([
		['A07', 'They have done 24 reviews.', true],
		['A07', 'Twenty-four  peer reviews.', true],
		['A07', 'Each of the 24 schools had been reviewed.', false],
		['D07', 'trained by the Educational Development Trust', true],
		['D07', 'trained by Education Development Trust', false],
		['D03', 'an average of 233 pupils', true],
		['C25', 'Teams moderate writing in all year groups.', true],
		['C25', 'All year groups met. Year 5 moderated.', false],
		['D04', 'once there were four triads', true],
		['D04', '2 triads in the trial', false],
		['C04', 'Five new heads came in the last 12 months.', true],
		['C04', 'Five new heads since 2016. In the past 12 months leaders changed.', false],
		['B05', 'twelve reviews in all', true],
	])('by %s: “%s” %s', (statement, text, expected) => {
		expect(rowOf(statement).pattern.test(text)).toBe(expected);
	});

	test('is found in data and bodies, but not in the notes beside statements', () => {
		const trust = 'the Educational Development Trust';
		const edits = {
			'pages/about.md': swap('The partnership.', `The partnership,\nwith ${trust}.`),
			'lessons/lessons.yaml': swap('answer: It is', `answer: As ${trust} says, it is`),
			'evidence/hill-account.yaml': swap('note: Who', `note: The account writes ${trust}. Who`),
		};

		expect(rulesAfter(edits)).toEqual([
			['lessons/lessons.yaml', 'never-published', 6],
			['pages/about.md', 'never-published', 11],
		]);
	});
});

test('two statements that single somebody out never stand in one entry', () => {
	const more =
		'  - id: B08\n    kind: [finding]\n    says: One.\n  - id: B16\n    kind: [finding]\n    says: Other.\n';
	const edits = {
		'evidence/public-practice.yaml': (text: string) => text.replace('R01', 'B01') + more,
		'sources/public-practice.yaml': swap('letter: R', 'letter: B'),
		'protocols/visit.md': (text: string) => text.replaceAll('[R01]', '[B01]'),
		'guides/start.mdx': (text: string) =>
			`${text}\n<Passage from="B08">\n\nWords.\n\n</Passage>\n`.replace('[A01]', '[A01, B16]'),
	};

	expect(rulesAfter(edits)).toEqual([['guides/start.mdx', 'linked-statements', 1]]);
});
