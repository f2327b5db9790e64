import { describe, expect, test } from 'vitest';
import {
	countOptions,
	fits,
	readChoice,
	readTokens,
	sayChoice,
	writeChoice,
	writeTokens,
	type Facet,
} from '#lib/facets/facets.ts';

const facets: Facet[] = [
	{
		id: 'stage',
		title: 'Stage',
		options: [
			{ id: 'plan', words: '3 Plan' },
			{ id: 'review', words: '5 Review' },
			{ id: 'act', words: '6 Act' },
		],
	},
	{
		id: 'audience',
		title: 'Who it is for',
		options: [
			{ id: 'trainer', words: 'trainer' },
			{ id: 'headteacher', words: 'headteacher' },
		],
	},
];
const visit = readTokens('stage:review audience:headteacher');
const workshop = readTokens('stage:act stage:review audience:trainer audience:headteacher');
const calendar = readTokens('stage:plan audience:headteacher');
const entries = [visit, workshop, calendar];
const choose = (query: string) => readChoice(query, facets);

describe('an entry fits', () => {
	test.each([
		['when nothing is chosen', '', [true, true, true]],
		['any of the options of one facet', '?stage=plan&stage=act', [false, true, true]],
		['only where all facets fit', '?stage=review&audience=trainer', [false, true, false]],
		['not where no entry belongs to everything', '?stage=plan&audience=trainer', [false, false, false]],
	])('%s', (_name, query, expected) => {
		expect(entries.map((entry) => fits(entry, choose(query)))).toEqual(expected);
	});
});

describe('the count of an option', () => {
	const countsFor = (query: string) =>
		Object.fromEntries(
			[...countOptions(entries, facets, choose(query))].map(([id, counts]) => [
				id,
				Object.fromEntries(counts),
			]),
		);

	test('is all that belong to it while nothing is chosen', () => {
		expect(countsFor('')).toEqual({
			stage: { plan: 1, review: 2, act: 1 },
			audience: { trainer: 1, headteacher: 3 },
		});
	});

	test('follows the other facets and not its own', () => {
		expect(countsFor('?audience=trainer')).toEqual({
			stage: { plan: 0, review: 1, act: 1 },
			audience: { trainer: 1, headteacher: 3 },
		});
	});

	test('is what choosing it alone in its facet would show', () => {
		for (const query of [
			'',
			'?stage=plan',
			'?stage=act&audience=headteacher',
			'?audience=trainer&audience=headteacher',
		]) {
			const chosen = choose(query);
			for (const [facet, counts] of countOptions(entries, facets, chosen)) {
				for (const [option, count] of counts) {
					const shown = entries.filter((entry) =>
						fits(entry, new Map([...chosen, [facet, new Set([option])]])),
					);

					expect([query, option, shown.length]).toEqual([query, option, count]);
				}
			}
		}
	});
});

describe('an address', () => {
	test.each([
		['?stage=act&stage=review&audience=trainer', '?stage=review&stage=act&audience=trainer'],
		['?audience=trainer&audience=trainer', '?audience=trainer'],
		['?stage=nonsense&nonsense=act&__proto__=x&constructor=x', ''],
		['?stage=%3Cscript%3Ealert(1)%3C/script%3E', ''],
		[`?stage=${'x'.repeat(500)}`, ''],
		['?stage=&stage', ''],
		['?%E0%A4%A', ''],
		['', ''],
	])('%s means %j', (query, written) => {
		expect(writeChoice(choose(query))).toBe(written);
	});

	test('reproduces what was chosen', () => {
		const chosen = choose('?stage=plan&audience=headteacher');

		expect(choose(writeChoice(chosen))).toEqual(chosen);
	});
});

test('tokens say again what an entry belongs to', () => {
	expect(writeTokens(workshop)).toBe('stage:act stage:review audience:trainer audience:headteacher');
	expect(readTokens('')).toEqual(new Map());
});

test('the choice is told in words', () => {
	expect(sayChoice(facets, choose('?audience=trainer&stage=act&stage=review'))).toBe(
		'Stage: 5 Review or 6 Act. Who it is for: trainer.',
	);
});
