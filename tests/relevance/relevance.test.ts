/** Holds the search to the figures it has reached: `docs/search.md` explains them. The table is printed at the end. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RankedPage } from '#lib/search/rank.ts';
import { openBuiltSearch } from '../support/built-search.ts';
import { sites } from '../support/sites.ts';
import { average, measureOrder, readGrades, type Figures } from './measure.ts';
import { queries, type GradedQuery } from './queries.data.ts';

interface Measured extends GradedQuery {
	found: string[];
	figures: Omit<Figures, 'queries'>;
}

/** A page as it is named in the grades. */
function nameOf({ page }: RankedPage): string {
	return page.code === '' || page.kind === 'evidence' ? page.path.slice(1, -1) : page.code;
}

const measured: Measured[] = [];
const names = new Set<string>();

beforeAll(async () => {
	const { searcher, engine, first } = await openBuiltSearch(sites.top.folder);
	for (const [index, path] of first.pages.path.entries()) {
		names.add(path.slice(1, -1));
		names.add(first.pages.code[index]!);
	}
	for (const one of queries) {
		const found = (await searcher.rank({ query: one.query, asTyped: false }, engine)).map(nameOf);
		measured.push({ ...one, found, figures: measureOrder(readGrades(one.grades), found) });
	}
});

const pick = (fits: (one: Measured) => boolean) =>
	average(measured.filter(fits).map(({ figures }) => figures));

/** A little under what was reached, because every new page may answer a query that is not graded for it yet. */
const floors: [group: string, fits: (one: Measured) => boolean, least: Partial<Figures>][] = [
	['all', () => true, { ndcg: 0.838, mrr: 0.966, recall: 0.75 }],
	['tuned on', ({ half }) => half === 'tune', { ndcg: 0.85, mrr: 0.977 }],
	['held out', ({ half }) => half === 'held', { ndcg: 0.796, mrr: 0.931 }],
	['typos', ({ kind }) => kind === 'typo', { ndcg: 0.9 }],
	['acronyms', ({ kind }) => kind === 'acronym', { ndcg: 0.85 }],
	['titles', ({ kind }) => kind === 'title', { ndcg: 0.968 }],
	['questions', ({ kind }) => kind === 'question', { ndcg: 0.768 }],
	['synonyms', ({ kind }) => kind === 'synonym', { ndcg: 0.777 }],
];

describe('the queries', () => {
	test('are each asked once', () => {
		const asked = queries.map(({ query }) => query.toLowerCase());
		expect(asked.filter((query, index) => asked.indexOf(query) !== index)).toEqual([]);
	});

	test('are graded with pages that exist', () => {
		const graded = new Set(queries.flatMap(({ grades }) => [...readGrades(grades).keys()]));
		expect([...graded].filter((name) => !names.has(name))).toEqual([]);
	});
});

test('every query finds something', () => {
	expect(measured.filter(({ found }) => found.length === 0).map(({ query }) => query)).toEqual([]);
});

test.each(floors)('%s: no worse than it has been', (_group, fits, least) => {
	const reached = pick(fits);
	for (const [figure, floor] of Object.entries(least))
		expect.soft(reached[figure as keyof Figures], figure).toBeGreaterThanOrEqual(floor);
});

afterAll(() => {
	const rows = floors.flatMap(([group, fits]) => {
		const row = (half: string, own: Figures) => {
			const share = (value: number) => value.toFixed(3);
			return `| ${group}${half} | ${own.queries} | ${share(own.ndcg)} | ${share(own.mrr)} | ${share(own.recall)} | ${share(own.zero)} |`;
		};
		const isHalf = group === 'tuned on' || group === 'held out';
		return isHalf
			? [row('', pick(fits))]
			: [
					row('', pick(fits)),
					row(
						', held out',
						pick((one) => one.half === 'held' && fits(one)),
					),
				];
	});
	const head = [
		'| Queries | Number | nDCG@10 | MRR@10 | Recall@10 | No result |',
		'| - | -: | -: | -: | -: | -: |',
	];
	process.stdout.write(`\n${[...head, ...rows].join('\n')}\n`);
});
