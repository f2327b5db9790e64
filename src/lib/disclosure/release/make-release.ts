/** From a private table to what may be published of it. Pure: the same table and configuration give the same release. */
import type { AnonymiseConfig } from '#schemas/anonymise.ts';
import type { Refusal } from '#lib/report/refusal.ts';
import { countAllowedColumns } from '../policy.data.ts';
import { joinEditions, type Key } from './editions.ts';
import { measureGrid } from './linked-grid.ts';
import { measureTable, type Measures } from './measures.ts';
import type { PrivateTable } from './read-table.ts';
import { refuseRelease } from './refuse-release.ts';
import { findBestPlan, type Plan, type SearchOptions } from './search.ts';
import { normaliseValue, type PrivateRow } from './table.ts';
import {
	judgeNeed,
	makeTallies,
	type AreaCounts,
	type Level,
	type NeedVerdict,
	type Tally,
} from './tallies.ts';

export interface ReleaseClass {
	/** By column that is kept: the value that the class shares. */
	values: Record<string, string>;
	size: number;
	/** Private: the ids of its rows, sorted. */
	rows: string[];
}

export interface AreaTally {
	area: string;
	/** The number of the class. */
	group: number;
	of: number;
	tally: Tally;
	verdict: NeedVerdict;
}

export interface GridRow {
	group: number;
	/** By area: the level, or undefined for a blank cell. */
	cells: (Level | undefined)[];
}

export interface Release {
	measures: Measures;
	plan: Plan | undefined;
	/** Sorted by their values. */
	classes: ReleaseClass[];
	/** Private: ids, sorted. */
	heldBack: string[];
	/** By area, then class. */
	tallies: AreaTally[];
	needs: 'merged' | 'shown';
	/** Sorted by what they say; only where a linked grid was asked for. */
	grid: GridRow[] | undefined;
	refusals: Refusal[];
}

export function makeRelease(table: PrivateTable, config: AnonymiseConfig, key?: Key): Release {
	const { ladders, areas } = table;
	// Sorted, so that the order of the sheet can neither leak nor decide.
	const rows = [...table.rows].sort((a, b) => (a.id < b.id ? -1 : 1));
	const describing = ladders.map(({ column }) => column);
	const search = makeSearch({ ...table, rows }, config, key);
	const plan = findBestPlan(search);
	const classes = plan ? describeClasses(plan, { ...table, rows }) : [];
	const words = makeLevels(config);
	const counts = areas.flatMap((area) =>
		classes.map((group, number) => countLevels(group, { area, number, rows, words })),
	);
	const { showNeeds, tallies } = makeTallies(counts, { k: config.k, showNeeds: config.needs === 'shown' });
	const release: Release = {
		measures: measureTable(rows, describing, areas),
		plan,
		classes,
		heldBack: plan?.heldBack.map((row) => rows[row]!.id) ?? [],
		tallies: counts.map(({ area, group, of, counts }, index) => ({
			area,
			group,
			of,
			tally: tallies[index]!,
			verdict: judgeNeed({ area, group, of, counts }, config.k),
		})),
		needs: showNeeds ? 'shown' : 'merged',
		grid: config.linked ? makeGrid(classes, { rows, areas, words }) : undefined,
		refusals: [],
	};
	const risk = release.grid && measureGrid(release.grid.map(toGridPatterns), config.k);
	return { ...release, refusals: refuseRelease(release, { table, config, search, risk }) };
}

function makeSearch({ rows, ladders }: PrivateTable, config: AnonymiseConfig, key?: Key): SearchOptions {
	return {
		rows: rows.length,
		columns: ladders.map(({ column, weight, height, lowest, climb }) => {
			const climbed = rows.map(({ values }) => climb(values[column]!)!);
			const values = Array.from({ length: height }, (_, step) => climbed.map((cell) => cell[step]!));
			return { weight, height, lowest, values };
		}),
		k: config.k,
		maxHeldBack: config.maxHeldBack ?? rows.length,
		allowColumns: (published) => config.keepDescribing ?? countAllowedColumns(published),
		earlier: joinEditions(
			key,
			rows.map(({ id }) => id),
		),
	};
}

function describeClasses({ steps, classes }: Plan, { rows, ladders }: PrivateTable): ReleaseClass[] {
	const described = classes.map((members): ReleaseClass => {
		const [first] = members;
		const values = ladders.flatMap(({ column, height, climb }, index): [string, string][] =>
			steps[index]! < height ? [[column, climb(rows[first!]!.values[column]!)![steps[index]!]!]] : [],
		);
		return {
			values: Object.fromEntries(values),
			size: members.length,
			rows: members.map((row) => rows[row]!.id).sort(),
		};
	});
	const content = ({ values }: ReleaseClass) => JSON.stringify(Object.values(values));
	return described.sort((a, b) => (content(a) < content(b) ? -1 : 1));
}

type LevelWords = ReadonlyMap<string, Level>;

function makeLevels({ levels }: AnonymiseConfig): LevelWords {
	return new Map(
		(Object.entries(levels) as [Level, string[]][]).flatMap(([level, words]) =>
			words.map((word): [string, Level] => [normaliseValue(word), level]),
		),
	);
}

interface Counting {
	rows: readonly PrivateRow[];
	words: LevelWords;
}

function countLevels(
	group: ReleaseClass,
	{ area, number, rows, words }: Counting & { area: string; number: number },
): AreaCounts {
	const members = new Set(group.rows);
	const said = rows.filter(({ id }) => members.has(id)).map(({ values }) => words.get(values[area]!));
	const count = (level: Level) => said.filter((other) => other === level).length;
	// Blank cells count with what is in progress, so that the total is the size of the class, which everybody knows.
	const developing = said.length - count('strength') - count('need');
	const counts = { strength: count('strength'), developing, need: count('need') };
	return { area, group: number, of: said.length, counts };
}

function makeGrid(
	classes: readonly ReleaseClass[],
	{ rows, areas, words }: Counting & { areas: readonly string[] },
): GridRow[] {
	const byId = new Map(rows.map((row) => [row.id, row]));
	const grid = classes.flatMap((group, number) =>
		group.rows.map((id) => ({
			group: number,
			cells: areas.map((area) => words.get(byId.get(id)!.values[area]!)),
		})),
	);
	const content = (row: GridRow) => JSON.stringify(row.cells);
	return grid.sort((a, b) => a.group - b.group || (content(a) < content(b) ? -1 : 1));
}

function toGridPatterns({ group, cells }: GridRow) {
	return { describing: [String(group)], cells: cells.map((cell) => cell ?? '') };
}

/** For the key: what this edition publishes of each school, as one text. */
export function listPublished(release: Release, { rows, areas }: PrivateTable): Record<string, string> {
	const answers = new Map(rows.map(({ id, values }) => [id, areas.map((area) => values[area] ?? '')]));
	return Object.fromEntries(
		release.classes.flatMap(({ values, rows: ids }) =>
			ids.map((id) => [id, JSON.stringify(release.grid ? [values, answers.get(id)] : values)]),
		),
	);
}
