/** The example maps say what may be published of the private sheets they stand for, and no more. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseContentFile } from '#lib/content/front-matter.ts';
import { makeRelease } from '#lib/disclosure/release/make-release.ts';
import { readTable } from '#lib/disclosure/release/read-table.ts';
import { writeResidualRisk } from '#lib/disclosure/release/write-map.ts';
import { readCsv } from '#lib/spreadsheets/read-csv.ts';
import { anonymiseSchema } from '#schemas/anonymise.ts';
import { mapSchema, type PracticeMap } from '#schemas/map.ts';

const examples = ['strengths-by-theme', 'offers-and-asks', 'capability-map'];

function readMap(id: string): PracticeMap {
	return mapSchema.parse(parseContentFile(readFileSync(`src/content/maps/${id}.md`, 'utf8'), 'prose').data);
}

function readPrivate(id: string) {
	const { rows } = readCsv(readFileSync(`tests/fixtures/map-partnership/${id}.csv`));
	const areas = rows[0]!.slice(1);
	const config = anonymiseSchema.parse({ id: 'School', sensitive: areas });
	return makeRelease(readTable(rows, config), config);
}

test.each(examples)('every band of %s is the one that the private sheet allows', (id) => {
	const { columns, rows } = readMap(id);
	const allowed = Object.fromEntries(
		readPrivate(id).tallies.map(({ area, tally }) => [area, tally.strength]),
	);
	const counted = columns.filter(({ title }) => `${rows[0]!.title}, ${title.toLowerCase()}` in allowed);
	const printed = rows.flatMap((row) =>
		counted.map(({ id: column, title }) => [
			`${row.title}, ${title.toLowerCase()}`,
			row.cells.find((cell) => cell.column === column)?.schools ?? 'not-shown',
		]),
	);

	expect(Object.fromEntries(printed)).toEqual(allowed);
});

test.each([...examples, 'focus-of-the-year'])('%s prints the statement of what risk remains', (id) => {
	const { residualRisk, disclosure } = readMap(id);

	expect(residualRisk).toBe(writeResidualRisk(disclosure!.schools, disclosure!.k));
});
