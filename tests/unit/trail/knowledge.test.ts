import { describe, expect, test } from 'vitest';
import { buildKnowledge } from '#lib/trail/knowledge.ts';
import { entry, form, protocol, tinyLibrary } from '../../support/tiny-library.ts';

const knowledge = buildKnowledge(tinyLibrary);
const usesOf = (code: string) => knowledge.uses.get(code)?.map(({ kind, path }) => [kind, path]);

describe('buildKnowledge', () => {
	test('finds every entry by its code', () => {
		expect([...knowledge.entries].map(([code, { path }]) => [code, path])).toEqual([
			['CS1', '/case-studies/first-cluster/'],
			['X01', '/decisions/how-long/'],
			['P01', '/protocols/visit/'],
			['F01', '/proformas/record/'],
		]);
	});

	test('numbers the steps of a protocol in their order', () => {
		expect([...knowledge.steps.values()].map(({ number, path }) => [number, path])).toEqual([
			[1, '/protocols/visit/#arrive'],
			[2, '/protocols/visit/#look'],
			[3, '/protocols/visit/#thank'],
		]);
	});

	test('knows a statement with its document, its partnership and its case study', () => {
		expect(knowledge.statements.get('A02')).toMatchObject({
			path: '/evidence/first-account/#a02',
			says: 'What A02 says.',
			kind: 'account',
			partnership: 'First Cluster',
			caseStudy: { code: 'CS1' },
		});
		expect(knowledge.statements.get('R01')).toMatchObject({
			kind: 'public-practice',
			partnership: undefined,
			caseStudy: undefined,
		});
	});

	test('knows nothing of a statement that is kept out', () => {
		expect(knowledge.statements.has('A05')).toBe(false);
	});

	test('lists what rests on a statement, each thing once, steps first', () => {
		expect(usesOf('A01')).toEqual([
			['step', '/protocols/visit/#arrive'],
			['step', '/protocols/visit/#look'],
			['fact', '/case-studies/first-cluster/#at-a-glance'],
			['passage', '/case-studies/first-cluster/'],
			['term', '/glossary/#host'],
		]);
		expect(usesOf('A02')).toEqual([
			['step', '/protocols/visit/#look'],
			['option', '/decisions/how-long/#option-a'],
			['fact', '/case-studies/first-cluster/#at-a-glance'],
			['passage', '/case-studies/first-cluster/'],
			['reason', '/cycle/review/'],
			['lesson', '/lessons/#l01'],
		]);
		expect(usesOf('A03')).toEqual([
			['reason', '/protocols/visit/'],
			['fact', '/case-studies/first-cluster/#at-a-glance'],
			['passage', '/case-studies/first-cluster/'],
			['reason', '/proformas/record/'],
		]);
		expect(usesOf('A04')).toBeUndefined();
	});

	test('names a use in words that say where it stands', () => {
		expect(knowledge.uses.get('R01')?.map(({ label }) => label)).toEqual(['P01, step 3: Thank']);
		expect(knowledge.uses.get('A02')?.map(({ label }) => label)).toContain('X01, option A: A day');
	});

	test('relates entries both ways, the most linked first, and none to itself', () => {
		const codesBeside = (code: string) => knowledge.related.get(code)?.map((other) => other.code);

		expect(codesBeside('P01')).toEqual(['F01', 'CS1', 'X01']);
		expect(codesBeside('F01')).toEqual(['P01']);
		expect(codesBeside('CS1')).toEqual(['P01', 'X01']);
	});

	test('puts a relation that an author wrote before one that was only used', () => {
		const related = entry<'proformas'>('other', {
			...form.data,
			code: 'F02',
			title: 'Another',
			related: ['P01'],
		});
		const { related: beside } = buildKnowledge({ ...tinyLibrary, proformas: [form, related] });

		expect(beside.get('P01')?.map(({ code }) => code)).toEqual(['F02', 'F01', 'CS1', 'X01']);
	});

	test('leaves out a relation to an entry that is not published', () => {
		const lonely = entry<'protocols'>('lonely', { ...protocol.data, related: ['G09'] });

		expect(
			buildKnowledge({ ...tinyLibrary, protocols: [lonely] })
				.related.get('P01')
				?.map(({ code }) => code),
		).not.toContain('G09');
	});
});
