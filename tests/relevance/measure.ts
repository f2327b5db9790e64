/** How good an order of results is, as it is measured in the field; all values from 0 to 1. */

export interface Figures {
	queries: number;
	/** Normalised discounted cumulative gain of the first ten: 1 is the best order there could be. */
	ndcg: number;
	/** 1 ÷ the place of the first good page. */
	mrr: number;
	/** The share of all graded pages that stand among the first ten. */
	recall: number;
	/** The share of queries with no result at all. */
	zero: number;
}

const looked = 10;
/** The least grade of a page that answers; below it is “worth a look”. */
const good = 2;

/** “F02:3 P03:2” → F02 → 3, P03 → 2 */
export function readGrades(grades: string): Map<string, number> {
	return new Map(
		grades.split(' ').map((one) => {
			const at = one.lastIndexOf(':');
			return [one.slice(0, at), Number(one.slice(at + 1))];
		}),
	);
}

/** `found` are names of pages, the best first. */
export function measureOrder(
	grades: ReadonlyMap<string, number>,
	found: readonly string[],
): Omit<Figures, 'queries'> {
	const first = found.slice(0, looked);
	const best = [...grades.values()].sort((a, b) => b - a).slice(0, looked);
	const place = first.findIndex((name) => (grades.get(name) ?? 0) >= good);
	return {
		ndcg: addGains(first.map((name) => grades.get(name) ?? 0)) / addGains(best),
		mrr: place < 0 ? 0 : 1 / (place + 1),
		recall: first.filter((name) => grades.has(name)).length / Math.min(grades.size, looked),
		zero: found.length === 0 ? 1 : 0,
	};
}

function addGains(grades: readonly number[]): number {
	return grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}

export function average(all: readonly Omit<Figures, 'queries'>[]): Figures {
	const mean = (key: keyof Omit<Figures, 'queries'>) =>
		all.reduce((sum, figures) => sum + figures[key], 0) / all.length;
	return {
		queries: all.length,
		ndcg: mean('ndcg'),
		mrr: mean('mrr'),
		recall: mean('recall'),
		zero: mean('zero'),
	};
}
