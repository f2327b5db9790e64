/** Hand-worked cases over the five case studies as they are published. */
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSource } from '#lib/content/read-source.ts';
import { readAnswers } from '#lib/matching/answers.ts';
import { orderMatches } from '#lib/matching/order.ts';
import { makeProfile, type Profile } from '#lib/matching/profile.ts';
import { findReasons, sayReasons } from '#lib/matching/reasons.ts';
import { caseStudySchema } from '#schemas/case-study.ts';

const root = resolve(import.meta.dirname, '../../..');
let profiles: Profile[];

beforeAll(() => {
	const { files } = readSource(resolve(root, 'src/content'), root);
	const studies = files
		.filter(({ collection }) => collection === 'case-studies')
		.map(({ parsed }) => caseStudySchema.parse(parsed.data));
	profiles = studies.map(makeProfile).sort((a, b) => a.code.localeCompare(b.code));
});

const order = (query: string) => orderMatches(readAnswers(query), profiles).map(({ code }) => code);
const reasons = (query: string, code: string) =>
	sayReasons(
		findReasons(
			readAnswers(query),
			profiles.find((profile) => profile.code === code)!,
		),
	).map(({ says }) => says);

describe('the order', () => {
	test.each([
		// CS3 shares all three. CS2 and CS4 share one each, and only CS2 is close in size. CS5 is close, CS1 nothing.
		[
			'six schools of mixed phase with new heads',
			'?schools=6&phases=mixed&heads=recent',
			['CS3', 'CS2', 'CS4', 'CS5', 'CS1'],
		],
		// CS4 shares size, phase and structure; CS1 and CS5 the phase, and CS1 differs once, CS5 twice. CS2 and CS3 both differ twice.
		[
			'fifteen schools of one phase in small groups',
			'?schools=15&phases=one-phase&structure=groups-and-steering',
			['CS4', 'CS1', 'CS5', 'CS2', 'CS3'],
		],
		// Size: CS5 alone. All heads trained: CS5 alone; CS1 and CS4 differ twice, CS2 once and CS3 is near.
		['four schools, all heads trained', '?schools=4&trained=all', ['CS5', 'CS3', 'CS2', 'CS1', 'CS4']],
		// CS2 is 2 years old; CS1 and CS4 are old; CS3 and CS5 do not say.
		[
			'together for a year or two, with closed conversations',
			'?together=1-3&worry=trust',
			['CS2', 'CS3', 'CS5', 'CS1', 'CS4'],
		],
		['nothing said', '', ['CS1', 'CS2', 'CS3', 'CS4', 'CS5']],
	])('for %s', (_name, query, expected) => {
		expect(order(query)).toEqual(expected);
	});
});

describe('the reasons', () => {
	test('say what is the same, and which words of the account stand behind it', () => {
		expect(reasons('?schools=6&phases=mixed&heads=recent', 'CS3')).toEqual([
			'Six schools, as you are.',
			'Primary and secondary schools together, as you are (1 secondary and 5 primaries).',
			'Also had new heads (5 since the training of 2016).',
		]);
	});

	test('say what is close, what differs and what is not stated, in one order', () => {
		expect(reasons('?schools=6&phases=mixed&heads=recent&together=starting', 'CS5')).toEqual([
			'Close: four schools; you are six.',
			'Differs: schools of one phase (4 primaries in a trust that began with secondary schools).',
			'Not stated: whether there were new heads; how long together.',
		]);
	});

	test('count the schools in the cycle where that is nearer', () => {
		expect(reasons('?schools=8', 'CS2')).toEqual([
			'Eight of its ten schools review each other, as many as you are.',
		]);
		expect(reasons('?schools=10', 'CS2')).toEqual(['Ten schools, as you are.']);
	});

	test.each([
		[5, 'Close: six schools; you are five.'],
		[8, 'Close: six schools; you are eight.'],
		[9, 'Differs: six schools; you are nine.'],
		[500, 'Differs: six schools; you are 500.'],
	])('call %i schools beside six what it is', (schools, says) => {
		expect(reasons(`?schools=${schools}`, 'CS3')).toEqual([says]);
	});

	test('compare years as spans', () => {
		expect(reasons('?together=1-3', 'CS2')).toEqual(['Together for two years, about as long as you.']);
		expect(reasons('?together=starting', 'CS2')).toEqual([
			'Close: together for two years; you, less than a year.',
		]);
		expect(reasons('?together=1-3', 'CS4')).toEqual([
			'Differs: together for more than 16 years; you, 1 to 3 years.',
		]);
	});

	test('only tell how training began to somebody who has not begun', () => {
		expect(findReasons(readAnswers('?trained=none'), profiles[3]!).map(({ kind }) => kind)).toEqual(['told']);
		expect(reasons('?trained=none', 'CS4')).toEqual([
			'How it began: some heads trained first (4 of the 15 heads, who passed it on to the rest).',
		]);
		expect(reasons('?trained=some', 'CS4')[0]).toMatch(/^Also some heads trained first/);
	});

	test('name a worry that is shared, and one on which the account is silent', () => {
		expect(reasons('?worry=trust&worry=uneven', 'CS2')).toEqual([
			'Shared your worry, heads do not know or trust each other yet: some heads were strangers, talk stayed closed, and that made it hard to plan.',
			'Not stated: anything on “reviews come out uneven”.',
		]);
	});

	test('rest on statements wherever something is stated', () => {
		const everything =
			'?schools=6&phases=mixed&heads=recent&together=1-3&structure=whole-group&trained=some&worry=trust&worry=phase';

		for (const { reasons: all } of orderMatches(readAnswers(everything), profiles))
			for (const reason of all)
				expect([reason.says, reason.from.length > 0]).toEqual([reason.says, reason.kind !== 'not-stated']);
	});

	test('never hold a number, a percentage or a star against anybody', () => {
		const said = profiles.flatMap(({ code }) =>
			reasons('?schools=7&phases=mixed&heads=recent&worry=time', code),
		);

		expect(said.filter((text) => /%|\bscore\b|\bmatch|★|\bout of\b/i.test(text))).toEqual([]);
	});
});

test('a case study without the facts for matching says that they are not stated', () => {
	const bare = {
		...profiles[0]!,
		phases: 'not stated',
		newHeads: 'not stated',
		trained: 'not stated',
		worries: [],
	} as const;

	expect(
		sayReasons(findReasons(readAnswers('?phases=mixed&heads=recent&trained=all'), bare)).map(
			({ says }) => says,
		),
	).toEqual([
		'Not stated: whether phases are mixed; whether there were new heads; how many heads were trained.',
	]);
});
