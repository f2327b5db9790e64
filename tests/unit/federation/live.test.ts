import { describe, expect, test } from 'vitest';
import { judgeIndex, listSamePages, mergeFound, sayLiveState, sayLiveStates } from '#lib/federation/live.ts';
import type { ShownResult } from '#lib/search/answer.ts';
import type { FirstIndex } from '#lib/search/first-index.ts';

function indexOf(...pages: [path: string, title: string, facts: string][]): FirstIndex {
	const column = (at: 0 | 1 | 2) => pages.map((page) => page[at]);
	return {
		format: 1,
		engine: { version: '1.5.2' },
		pages: { path: column(0), title: column(1), facts: column(2) },
	} as FirstIndex;
}

function resultOf(path: string, change: Partial<ShownResult> = {}): ShownResult {
	const bare = {
		title: path,
		kind: 'guides',
		code: '',
		facts: '',
		excerpt: [],
		alias: undefined,
		sections: [],
	};
	return { path, ...bare, ...change };
}

const north = { name: 'North', address: 'https://north.example/knowledge/' };
const south = { name: 'South', address: 'https://south.example/' };
const own = indexOf(['/a/', 'A', '14 steps.']);

describe('the index of another site', () => {
	test.each<[string, unknown, string]>([
		['nothing', null, 'its search index is something else.'],
		['a feed', { items: [] }, 'its search index is something else.'],
		['a page', '<h1>Hello</h1>', 'its search index is something else.'],
		['an older packing', { ...own, format: undefined }, 'is of another version of the program.'],
		['another engine', { ...own, engine: { version: '1.4.0' } }, 'is of another version of the program.'],
	])('is not %s', (_name, value, why) => {
		expect(() => judgeIndex(value, own)).toThrow(why);
	});

	test('shares the pages of one address, title and line of facts', () => {
		const other = indexOf(
			['/b/', 'B', '14 steps.'],
			['/a/', 'A', '14 steps.'],
			['/a/', 'A', '14 steps. Adapted: 1 change.'],
			['/a/', 'Another A', '14 steps.'],
		);

		expect(listSamePages(judgeIndex(other, own), own)).toEqual([1]);
	});
});

describe('what other sites find', () => {
	test('takes turns, with the site and full addresses', () => {
		const found = mergeFound([
			[
				{ ...north, results: [resultOf('/a/', { facts: '14 steps' }), resultOf('/b/')] },
				{ ...south, results: [resultOf('/c/', { sections: [{ path: '/c/#d', title: 'D' }] })] },
			],
		]);

		expect(found.map(({ path, facts }) => [path, facts])).toEqual([
			['https://north.example/knowledge/a/', 'North · 14 steps'],
			['https://south.example/c/', 'South'],
			['https://north.example/knowledge/b/', 'North'],
		]);
		expect(found[1]!.sections).toEqual([{ path: 'https://south.example/c/#d', title: 'D' }]);
	});

	test('moves nothing when a site answers late', () => {
		const late = [{ ...south, results: [resultOf('/c/')] }];
		const first = [{ ...north, results: [resultOf('/a/'), resultOf('/b/')] }];

		expect(mergeFound([first, late]).map(({ title }) => title)).toEqual(['/a/', '/b/', '/c/']);
	});

	test('is one result where it reads the same on two sites', () => {
		const results = [resultOf('/a/')];

		expect(
			mergeFound([
				[
					{ ...north, results },
					{ ...south, results },
				],
			]),
		).toMatchObject([{ path: 'https://north.example/knowledge/a/', facts: 'North and South' }]);
	});

	test.each(['javascript:alert(1)', 'https://elsewhere.example/', '/../../other/'])(
		'leaves out a link to %s',
		(path) => {
			const results = [resultOf(path), resultOf('/a/', { sections: [{ path, title: 'Away' }] })];

			const found = mergeFound([[{ ...north, results }]]);

			expect(found).toMatchObject([{ path: 'https://north.example/knowledge/a/', sections: [] }]);
		},
	);
});

describe('what a reader is told', () => {
	const found = { kind: 'found', total: 7, namesOnly: false } as const;
	const failed = { kind: 'failed', why: 'its search index could not be reached.' } as const;

	test.each([
		[found, 'North: 7 pages.'],
		[{ ...found, total: 0 }, 'North: nothing.'],
		[{ ...found, namesOnly: true }, 'North: 7 pages, by titles and summaries alone.'],
		[{ kind: 'waiting' } as const, 'North: still looking.'],
		[failed, 'North is left out: its search index could not be reached.'],
	])('of one site: %j', (state, words) => {
		expect(sayLiveState('North', state)).toBe(words);
	});

	test.each([
		[[found, { kind: 'waiting' } as const], 'Looking on the other sites.'],
		[[found, failed], '7 pages on the other sites, below. One site is left out.'],
		[[failed, failed], 'Nothing on the other sites. Two sites are left out.'],
	])('of all of them: %j', (states, words) => {
		expect(sayLiveStates(states)).toBe(words);
	});
});
