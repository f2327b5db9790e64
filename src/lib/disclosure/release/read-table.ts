/** Turns a sheet into a private table, and refuses what would make the measures wrong. Never repeats what a cell says. */
import type { AnonymiseConfig } from '#schemas/anonymise.ts';
import type { Refusal } from '#lib/report/refusal.ts';
import { checkSheet } from './check-sheet.ts';
import { makeLadder, type Ladder } from './ladders.ts';
import { normaliseValue, type PrivateRow } from './table.ts';

export interface PrivateTable {
	rows: PrivateRow[];
	ladders: Ladder[];
	/** Headings of the areas. */
	areas: string[];
	refusals: Refusal[];
	warnings: Refusal[];
}

/** `register` is the private list of schools, where there is one. */
export function readTable(
	cells: readonly string[][],
	config: AnonymiseConfig,
	register?: readonly string[],
): PrivateTable {
	const [first = [], ...body] = cells;
	const headings = new Map(first.map((name, index) => [normaliseValue(name), index]));
	const areas = config.sensitive.map(({ column }) => column);
	const refusals = checkSheet(cells, config);
	const empty = { rows: [], ladders: [], areas, refusals, warnings: [] };
	if (refusals.length > 0) return empty;
	const ladders = config.describing.flatMap(
		({ column, ladder, weight }) => makeLadder(column, ladder, weight) ?? [],
	);
	const used = [...ladders.map(({ column }) => column), ...areas];
	const rows = body.map((row) => ({
		id: (row[headings.get(normaliseValue(config.id))!] ?? '').trim(),
		values: Object.fromEntries(
			used.map((column) => [column, normaliseValue(row[headings.get(normaliseValue(column))!] ?? '')]),
		),
	}));
	return {
		...empty,
		rows,
		ladders,
		refusals: [...checkIds(rows), ...checkRegister(rows, register), ...checkValues(rows, ladders)],
		warnings: [...warnOfColumns(first, config), ...(register ? [] : [withoutRegister])],
	};
}

const withoutRegister: Refusal = {
	rule: 'no-register',
	where: 'the whole sheet',
	why: 'There is no private register, so nobody could check that the schools are spelled as they are elsewhere.',
	fix: 'Give the list of your schools with --register or in ALONGSIDE_REGISTER.',
};

function checkIds(rows: readonly PrivateRow[]): Refusal[] {
	const seen = new Map<string, number>();
	return rows.flatMap(({ id }, index): Refusal[] => {
		const where = `row ${index + 2}`;
		const name = toSpelling(id);
		if (name === '')
			return [
				{
					rule: 'id-missing',
					where,
					why: 'The row does not say which school it is.',
					fix: 'Fill in the first column of the school, or delete the row.',
				},
			];
		const earlier = seen.get(name);
		seen.set(name, index);
		if (earlier === undefined) return [];
		return [
			{
				rule: 'duplicate-school',
				where: `rows ${earlier + 2} and ${index + 2}`,
				why: 'Both rows are the same school. Counted twice, it would hide behind itself.',
				fix: 'Keep one row for each school.',
			},
		];
	});
}

/** A name without what people spell differently. */
function toSpelling(name: string): string {
	return normaliseValue(name)
		.replace(/\bsaint\b/g, 'st')
		.replace(/&/g, 'and')
		.replace(/[^\p{L}\p{N}]/gu, '');
}

function checkRegister(rows: readonly PrivateRow[], register: readonly string[] | undefined): Refusal[] {
	if (!register) return [];
	const names = new Set(register.map(toSpelling));
	const missing = rows.flatMap(({ id }, index) => (names.has(toSpelling(id)) ? [] : [index + 2]));
	if (missing.length === 0) return [];
	return [
		{
			rule: 'school-not-in-register',
			where: `rows ${missing.join(', ')}`,
			why: 'The private register does not have these schools, so their names could not be found in a text.',
			fix: 'Add them to the register, or spell them as they stand there.',
		},
	];
}

function checkValues(rows: readonly PrivateRow[], ladders: readonly Ladder[]): Refusal[] {
	return ladders.flatMap(({ column, climb }) => {
		const unknown = rows.flatMap(({ values }, index) => (climb(values[column]!) ? [] : [index + 2]));
		if (unknown.length === 0) return [];
		return {
			rule: 'unknown-value',
			where: `the column “${column}”, rows ${unknown.join(', ')}`,
			why: 'The ladder of this column does not know what stands in these cells.',
			fix: 'Correct the cells, or add the value to the ladder in the configuration.',
		};
	});
}

function warnOfColumns(first: readonly string[], config: AnonymiseConfig): Refusal[] {
	const used = [
		config.id,
		...config.describing.map(({ column }) => column),
		...config.sensitive.map(({ column }) => column),
		...config.ignore,
	].map(normaliseValue);
	const others = first.filter((name) => name.trim() !== '' && !used.includes(normaliseValue(name)));
	if (others.length === 0) return [];
	return [
		{
			rule: 'column-unused',
			where: others.map((name) => `“${name.trim()}”`).join(', '),
			why: 'The configuration does not mention this, so nothing of it is read or published.',
			fix: 'List it under “ignore” if that is right.',
		},
	];
}
