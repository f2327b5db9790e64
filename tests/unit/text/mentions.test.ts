import { describe, expect, test } from 'vitest';
import { makeMentionable } from '#lib/text/mentionable.ts';
import { makeFindMentions } from '#lib/text/mentions.ts';
import type { GlossaryTerm } from '#schemas/glossary-term.ts';

const term = (id: string, ...labels: string[]) => ({
	id,
	labels,
	path: `/glossary/#${id}`,
	meaning: `What ${id} means.`,
});
const findMentions = makeFindMentions({
	codes: new Map(['P04', 'CS2'].map((code) => [code, { path: `/${code}/`, title: code }])),
	terms: [
		term('host', 'host'),
		term('host-head', 'host head'),
		term('are', 'ARE'),
		term('process', 'process'),
		term('wave', 'c++ (wave 1.5)'),
	],
});
const wordsIn = (text: string, seen = new Set<string>()) =>
	findMentions(text, seen).map(({ start, end }) => text.slice(start, end));

describe('findMentions', () => {
	test.each([
		['Take P04 and CS2.', ['P04', 'CS2']],
		['P4, P044, xP04 and P99', []],
		['The host waits.', ['host']],
		['Host and guest', ['Host']],
		['hosts and processes', ['hosts', 'processes']],
		['The host head waits', ['host head']],
		['ghost hosting', []],
		['They are at ARE', ['ARE']],
		['nothing here', []],
		['', []],
	])('finds in “%s”: %j', (text, expected) => {
		expect(wordsIn(text)).toEqual(expected);
	});

	test('finds a term once on a page, a code as often as it stands', () => {
		expect(wordsIn('host P04 host P04')).toEqual(['host', 'P04', 'P04']);
	});

	test('remembers what earlier texts of the page have linked', () => {
		const seen = new Set<string>();
		wordsIn('the host', seen);

		expect(wordsIn('the host again', seen)).toEqual([]);
		expect([...seen]).toEqual(['/glossary/#host']);
	});

	test('tells the kind, the address and the words at hand', () => {
		expect(findMentions('host P04', new Set())).toMatchObject([
			{ kind: 'term', path: '/glossary/#host', title: 'What host means.' },
			{ kind: 'code', path: '/P04/', title: 'P04' },
		]);
	});

	test('works without any term', () => {
		expect(
			makeFindMentions({ codes: new Map([['P04', { path: '/p/', title: 't' }]]), terms: [] })(
				'P04 host',
				new Set(),
			),
		).toHaveLength(1);
	});
});

describe('makeMentionable', () => {
	const glossary = (meaning: string, link = true) =>
		({ id: 'host', term: 'Host', also: ['host school'], meaning, link }) as unknown as GlossaryTerm;
	const meaningOf = (meaning: string) => makeMentionable([], [glossary(meaning)]).terms[0]?.meaning;

	test('gives every entry by its code, with its address', () => {
		const { codes } = makeMentionable(
			[{ code: 'P04', title: 'The visit', collection: 'protocols', id: 'visit' }],
			[],
		);

		expect([...codes]).toEqual([['P04', { path: '/protocols/visit/', title: 'The visit' }]]);
	});

	test('gives a term by all its names, and leaves out those that are not to be linked', () => {
		const { terms } = makeMentionable([], [glossary('It is.'), glossary('It is not.', false)]);

		expect(terms).toEqual([
			{ id: 'host', labels: ['Host', 'host school'], path: '/glossary/#host', meaning: 'It is.' },
		]);
	});

	test('keeps the first sentence of a meaning, and no more of it than fits', () => {
		expect(meaningOf('The school. It is visited.')).toBe('The school.');
		expect(meaningOf('no stop at the end')).toBe('no stop at the end');
		expect(meaningOf(`${'long words '.repeat(20)}end.`)!.length).toBeLessThanOrEqual(90);
		expect(meaningOf(`${'long words '.repeat(20)}end.`)).toMatch(/\w …$/);
	});
});
