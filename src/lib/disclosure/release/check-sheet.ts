/** Whether a sheet has the shape that is needed: one row of headings, the columns of the configuration, one row a school. */
import type { AnonymiseConfig } from '#schemas/anonymise.ts';
import type { Refusal } from '#lib/report/refusal.ts';
import { nameColumn } from '#lib/spreadsheets/sheet.ts';
import { neverPublished, policy } from '../policy.data.ts';
import { makeLadder } from './ladders.ts';
import { normaliseValue } from './table.ts';

export function checkSheet(cells: readonly string[][], config: AnonymiseConfig): Refusal[] {
	const [first = [], ...body] = cells;
	return [
		...checkSize(body),
		...checkWidth(config),
		...checkHeadings(first, body),
		...checkColumns(cells, config),
		...checkSecondHeading(cells, config.id),
	];
}

function checkSize(body: readonly string[][]): Refusal[] {
	if (body.length === 0)
		return [
			{
				rule: 'no-rows',
				where: 'the whole sheet',
				why: 'There is no school in the sheet.',
				fix: 'Put the headings in the first row and one school in each row below.',
			},
		];
	if (body.length <= policy.mostRows) return [];
	return [
		{
			rule: 'too-many-rows',
			where: 'the whole sheet',
			why: `The sheet has ${body.length} rows; at most ${policy.mostRows} are read. A partnership has 5 to 30 schools, so this is another sheet.`,
			fix: 'Give the sheet that has one row for each school.',
		},
	];
}

function checkWidth({ describing }: AnonymiseConfig): Refusal[] {
	if (describing.length <= policy.mostMeasuredColumns) return [];
	return [
		{
			rule: 'too-many-columns',
			where: 'the field “describing” of the configuration',
			why: `It names ${describing.length} columns; at most ${policy.mostMeasuredColumns} are measured together.`,
			fix: 'Name those that people can look up about a school. At most one of them will stay.',
		},
	];
}

function checkHeadings(first: readonly string[], body: readonly string[][]): Refusal[] {
	const names = first.map(normaliseValue);
	const width = Math.max(first.length, ...body.slice(0, policy.mostRows).map((row) => row.length));
	return Array.from({ length: width }, (_, index): Refusal | undefined => {
		const where = `column ${nameColumn(index)}`;
		const name = names[index] ?? '';
		if (name !== '' && names.indexOf(name) < index)
			return {
				rule: 'duplicate-heading',
				where,
				why: 'Another column has the same heading, so nobody can say which one is meant.',
				fix: 'Give each column a heading of its own.',
			};
		if (name === '' && body.some((row) => (row[index] ?? '').trim() !== ''))
			return {
				rule: 'heading-missing',
				where,
				why: 'The column holds something and has no heading in the first row.',
				fix: 'Write a heading, or delete the column.',
			};
		return undefined;
	}).filter((refusal) => refusal !== undefined);
}

function checkColumns([first = [], ...body]: readonly string[][], config: AnonymiseConfig): Refusal[] {
	const headings = first.map(normaliseValue);
	const used = [
		config.id,
		...config.describing.map(({ column }) => column),
		...config.sensitive.map(({ column }) => column),
	];
	return used.flatMap((column, index): Refusal[] => {
		const where = `the column “${column}”`;
		const at = headings.indexOf(normaliseValue(column));
		const again = used.findIndex((other) => normaliseValue(other) === normaliseValue(column)) < index;
		if (again)
			return [
				{
					rule: 'two-roles',
					where,
					why: 'The configuration gives this column two roles.',
					fix: 'Keep one of them.',
				},
			];
		if (at < 0)
			return [
				{
					rule: 'column-missing',
					where,
					why: 'The configuration names it, and the first row of the sheet has no such heading.',
					fix: 'Write the heading in both places in the same way. Headings stand in the first row, and there is one row of them.',
				},
			];
		if (body.every((row) => (row[at] ?? '').trim() === ''))
			return [
				{
					rule: 'blank-column',
					where,
					why: 'All its cells are blank.',
					fix: 'Fill the column in, or take it out of the configuration.',
				},
			];
		return config.describing.some((other) => other.column === column) ? checkDescribing(config, column) : [];
	});
}

function checkDescribing(config: AnonymiseConfig, column: string): Refusal[] {
	const where = `the column “${column}”`;
	if (neverPublished.some((pattern) => pattern.test(column)))
		return [
			{
				rule: 'never-published',
				where,
				why: 'A column such as district, trust, inspection, pupil numbers or year of joining is never published, because anybody can look it up.',
				fix: 'Take it out of “describing”. For the size of a school use a column of two bands, headed “Size”.',
			},
		];
	const { ladder } = config.describing.find((other) => other.column === column)!;
	if (makeLadder(column, ladder)) return [];
	return [
		{
			rule: 'ladder-unknown',
			where,
			why: 'The configuration names a ladder that does not exist.',
			fix: 'Use phase, size, faith, status or keep, or list the steps yourself.',
		},
	];
}

function checkSecondHeading([first = [], ...body]: readonly string[][], idColumn: string): Refusal[] {
	const id = first.findIndex((name) => normaliseValue(name) === normaliseValue(idColumn));
	const names = new Set(first.map(normaliseValue).filter(Boolean));
	const second = body[0] ?? [];
	const repeats = second.filter((cell) => names.has(normaliseValue(cell))).length;
	const blankId = id >= 0 && (second[id] ?? '').trim() === '' && second.some((cell) => cell.trim() !== '');
	const title = first.filter((cell) => cell.trim() !== '').length === 1 && second.filter(Boolean).length > 1;
	if (repeats < 2 && !blankId && !title) return [];
	return [
		{
			rule: 'two-heading-rows',
			where: 'rows 1 and 2',
			why: 'The sheet seems to have two rows of headings, or a title above them.',
			fix: 'Keep one row of headings, in row 1. The first school stands in row 2.',
		},
	];
}
