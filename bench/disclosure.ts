/** Time of the search as tables grow, and what a well-known way of anonymising leaves open. */
import { findBestPlan, type SearchOptions } from '#lib/disclosure/release/search.ts';
import { makeRandom } from './random.ts';

export interface SearchTime {
	rows: number;
	columns: number;
	combinations: number;
	milliseconds: number;
}

/** A table of invented values, six of which have ladders of three steps and a top. */
export function makeSearchTable(rows: number, columns: number): SearchOptions {
	const random = makeRandom(rows * 31 + columns);
	return {
		rows,
		columns: Array.from({ length: columns }, () => {
			const base = Array.from({ length: rows }, () => random.below(8));
			const values = [0, 1, 2].map((step) => base.map((value) => String(value >> step)));
			return { weight: 1 + random.below(3), height: 3, lowest: 0, values };
		}),
		k: 3,
		maxHeldBack: rows,
		allowColumns: () => columns,
	};
}

export function timeSearch(rows: number, columns: number): SearchTime {
	const table = makeSearchTable(rows, columns);
	const start = performance.now();
	findBestPlan(table);
	return { rows, columns, combinations: 4 ** columns, milliseconds: Math.round(performance.now() - start) };
}

/**
 * Eight schools, seven primary and one secondary, with one answer in each of three areas. The describing cells of the
 * secondary are starred out, as tools for cell suppression do it, and its answers stay. Counted as those tools count,
 * a star may be anything, so its row is alike with all. Read by somebody with the member list, it is the one row with
 * a star. Both are the chance that the worst row is the right school.
 */
export function measureStars(): { asCounted: number; asRead: number } {
	const published = ['p', 'p', 'p', 'p', 'p', 'p', 'p', '*'];
	const alike = (a: string, b: string) => a === b || a === '*' || b === '*';
	const risk = (same: (a: string, b: string) => boolean) =>
		Math.max(...published.map((cell) => 1 / published.filter((other) => same(cell, other)).length));
	return { asCounted: risk(alike), asRead: risk((a, b) => a === b) };
}

/** How often two answers single out a row, over invented linked grids of so many schools. */
export function measurePairs(schools: number, draws: number): number {
	const random = makeRandom(schools);
	let alone = 0;
	for (let draw = 0; draw < draws; draw++) {
		const rows = Array.from({ length: schools }, () => Array.from({ length: 6 }, () => random.below(3)));
		const [a, b] = random.several([0, 1, 2, 3, 4, 5], 2) as [number, number];
		const target = rows[0]!;
		if (rows.filter((row) => row[a] === target[a] && row[b] === target[b]).length === 1) alone++;
	}
	return alone / draws;
}
