import { describe, expect, test } from 'vitest';
import { toDecimal, writeFraction } from '#lib/disclosure/release/fraction.ts';
import {
	findBestPlan,
	type Plan,
	type SearchColumn,
	type SearchOptions,
} from '#lib/disclosure/release/search.ts';
import { makeRandom } from '../../../../bench/random.ts';

const columnOf = (values: string[][], weight = 1): SearchColumn => ({
	weight,
	height: values.length,
	lowest: 0,
	values,
});
const whole = { k: 3, maxHeldBack: 99, allowColumns: () => 99 };

/** Every combination by recursion, and the loss in floating point: slow, simple, and written without a look at the search. */
function findByForce({ rows, columns, k, maxHeldBack, allowColumns }: SearchOptions) {
	const results: { loss: number; d: number; high: number; steps: number[] }[] = [];
	const climb = (steps: number[]) => {
		if (steps.length < columns.length) {
			for (let step = 0; step <= columns[steps.length]!.height; step++) climb([...steps, step]);
			return;
		}
		if (steps.filter((step, i) => step < columns[i]!.height).length > allowColumns(0)) return;
		const cell = (row: number, i: number) =>
			steps[i] === columns[i]!.height ? '-' : columns[i]!.values[steps[i]!]![row]!;
		const alike = (a: number, b: number) => columns.every((_, i) => cell(a, i) === cell(b, i));
		const all = [...Array(rows).keys()];
		const d = all.filter((row) => all.filter((other) => alike(row, other)).length < k).length;
		if (d > maxHeldBack) return;
		const total = columns.reduce((sum, { weight }) => sum + weight, 0);
		const lost =
			columns.reduce((sum, { weight, height }, i) => sum + (weight * steps[i]!) / height, 0) / total;
		results.push({ loss: ((rows - d) * lost + d) / rows, d, high: Math.max(...steps), steps });
	};
	climb([]);
	const close = (a: number, b: number) => (Math.abs(a - b) < 1e-9 ? 0 : a - b);
	return results.sort(
		(a, b) =>
			close(a.loss, b.loss) ||
			a.d - b.d ||
			a.high - b.high ||
			Number(a.steps.join('')) - Number(b.steps.join('')),
	)[0];
}

function makeTable(random: ReturnType<typeof makeRandom>, rows: number, width: number): SearchColumn[] {
	return Array.from({ length: width }, () => {
		const base = Array.from({ length: rows }, () => random.below(1 + random.below(5)));
		const values = [base.map(String)];
		if (random.below(2)) values.push(base.map((value) => `g${value >> 1}`));
		return columnOf(values, random.pick([1, 2, 0.5]));
	});
}

test('keeps a column that is safe and drops one that is not', () => {
	const plan = findBestPlan({
		...whole,
		rows: 6,
		columns: [columnOf([['p', 'p', 'p', 's', 's', 's']]), columnOf([['a', 'b', 'c', 'a', 'b', 'c']])],
	});

	expect(plan).toMatchObject({
		steps: [0, 1],
		heldBack: [],
		classes: [
			[0, 1, 2],
			[3, 4, 5],
		],
	});
	expect(writeFraction(plan!.loss)).toBe('1/2');
});

test('holds the one secondary back rather than hide its cells', () => {
	const plan = findBestPlan({ ...whole, rows: 8, columns: [columnOf([[...'ppppppps']])] });

	expect(plan).toMatchObject({ steps: [0], heldBack: [7], classes: [[0, 1, 2, 3, 4, 5, 6]] });
	expect(writeFraction(plan!.loss)).toBe('1/8');
	expect(toDecimal(plan!.loss)).toBe(0.125);
});

test('drops the column where nobody may be held back', () => {
	const plan = findBestPlan({ ...whole, maxHeldBack: 0, rows: 8, columns: [columnOf([[...'ppppppps']])] });

	expect(plan).toMatchObject({ steps: [1], heldBack: [], classes: [[0, 1, 2, 3, 4, 5, 6, 7]] });
});

describe('breaks ties', () => {
	test('by fewer rows held back', () => {
		// Both cost 1/2: the first column kept holds 3 of 6 back, the second dropped holds none.
		const columns = [columnOf([[...'aaabcd']])];
		const plan = findBestPlan({ ...whole, rows: 6, columns: [...columns, columnOf([[...'xxxxxx']])] });

		expect(plan).toMatchObject({ steps: [1, 0], heldBack: [] });
	});

	test('by the smaller highest step', () => {
		const two = [[...'aabb'], [...'aabb']];
		const plan = findBestPlan({ ...whole, k: 2, rows: 4, columns: [columnOf(two), columnOf([[...'abab']])] });

		expect(plan!.steps).toEqual([0, 1]);
	});

	test('by the order of the columns', () => {
		const columns = [columnOf([[...'aaabbb']]), columnOf([[...'abcabc']]), columnOf([[...'abcabc']])];

		expect(
			findBestPlan({ ...whole, allowColumns: () => 1, rows: 6, columns: [columns[0]!, columns[0]!] })!.steps,
		).toEqual([0, 1]);
	});
});

test('finds nothing where there are fewer than k rows', () => {
	expect(
		findBestPlan({ ...whole, maxHeldBack: 0, rows: 2, columns: [columnOf([['p', 'p']])] }),
	).toBeUndefined();
});

describe('with earlier editions', () => {
	const base = { ...whole, rows: 8, columns: [columnOf([[...'ppppssss']])] };

	test('lets one newcomer wait', () => {
		const rows = [...'pppp'].map((p): string | undefined => p).concat(['s', 's', 's', undefined]);

		expect(findBestPlan({ ...base, earlier: { rows, left: [] } })!.heldBack).toEqual([7]);
	});

	test('publishes three newcomers together', () => {
		const rows = ['p', undefined, undefined, undefined, 's', 's', 's', 's'];
		const joined = { ...base, columns: [columnOf([[...'pppppppp']])], rows: 8 };

		expect(
			findBestPlan({
				...joined,
				earlier: { rows: ['p', 'p', 'p', 'p', 'p', ...rows.slice(1, 4)], left: [] },
			})!.heldBack,
		).toEqual([]);
	});

	test('finds no plan where one school has left', () => {
		expect(findBestPlan({ ...base, earlier: { rows: [...'ppppssss'], left: ['s'] } })).toBeUndefined();
	});

	test('lets three schools leave together', () => {
		expect(
			findBestPlan({ ...base, earlier: { rows: [...'ppppssss'], left: ['s', 's', 's'] } })!.heldBack,
		).toEqual([]);
	});

	test('finds no plan where two editions together single a school out', () => {
		const moved = [...'pppsssss'];

		expect(findBestPlan({ ...base, earlier: { rows: moved, left: [] } })!.steps).toEqual([1]);
	});
});

test('agrees with brute force on small tables', () => {
	const random = makeRandom(20261122);
	for (let draw = 0; draw < 1500; draw++) {
		const rows = 1 + random.below(12);
		const options: SearchOptions = {
			rows,
			columns: makeTable(random, rows, 1 + random.below(3)),
			k: 2 + random.below(3),
			maxHeldBack: random.pick([0, 1, 2, rows]),
			allowColumns: random.pick([() => 0, () => 1, () => 3]),
		};
		const expected = findByForce(options);
		const plan = findBestPlan(options);
		expect(plan?.steps, JSON.stringify(options)).toEqual(expected?.steps);
		expect(plan?.heldBack.length).toBe(expected?.d);
		if (plan && expected) expect(toDecimal(plan.loss)).toBeCloseTo(expected.loss, 9);
	}
});

describe('over random partnerships of 5 to 30 schools', () => {
	const random = makeRandom(5);
	const draws = Array.from({ length: 3000 }, () => {
		const rows = 5 + random.below(26);
		const columns = makeTable(random, rows, 1 + random.below(4));
		const options = { ...whole, rows, columns, maxHeldBack: rows };
		return { options, plan: findBestPlan(options)! };
	});
	const patternOf = ({ columns }: SearchOptions, { steps }: Plan, row: number) =>
		columns.map(({ values }, i) => values[steps[i]!]?.[row] ?? '').join('|');

	test('no published pattern is met fewer than k times', () => {
		for (const { options, plan } of draws) {
			const published = plan.classes.flat().map((row) => patternOf(options, plan, row));
			const counts = Map.groupBy(published, (pattern) => pattern);
			expect([...counts.values()].every((alike) => alike.length >= 3)).toBe(true);
		}
	});

	test('somebody with the whole member list never has better odds than 1 in k on a row', () => {
		for (const { options, plan } of draws) {
			const members = [...Array(options.rows).keys()];
			for (const row of plan.classes.flat()) {
				const suspects = members.filter((m) => patternOf(options, plan, m) === patternOf(options, plan, row));
				expect(1 / suspects.length).toBeLessThanOrEqual(1 / 3);
			}
		}
	});

	test('a column dropped never makes a group smaller', () => {
		for (const { options, plan } of draws) {
			const smallest = (chosen: Plan) => {
				const rows = [...Array(options.rows).keys()];
				const groups = Map.groupBy(rows, (row) => patternOf(options, chosen, row));
				return Math.min(...[...groups.values()].map((group) => group.length));
			};
			for (const [i, { height }] of options.columns.entries()) {
				const dropped = { ...plan, steps: plan.steps.with(i, height) };
				expect(smallest(dropped)).toBeGreaterThanOrEqual(smallest(plan));
			}
		}
	});

	test('the order of the rows changes nothing', () => {
		for (const { options, plan } of draws.slice(0, 600)) {
			const order = random.several([...Array(options.rows).keys()], options.rows);
			const columns = options.columns.map((column) => ({
				...column,
				values: column.values.map((values) => order.map((row) => values[row]!)),
			}));
			const other = findBestPlan({ ...options, columns })!;
			const original = (rows: number[]) => rows.map((row) => order[row]!).sort((a, b) => a - b);
			expect(other.steps).toEqual(plan.steps);
			expect(other.loss).toEqual(plan.loss);
			expect(original(other.heldBack)).toEqual(plan.heldBack);
			const sets = (classes: number[][]) =>
				classes.map((rows) => [...rows].sort((a, b) => a - b).join()).sort();
			expect(sets(other.classes.map(original))).toEqual(sets(plan.classes));
		}
	});
});
