import { expect, test } from 'vitest';
import { readTable } from '#lib/disclosure/release/read-table.ts';
import { anonymiseSchema } from '#schemas/anonymise.ts';
import { toCells } from '../../../support/partnership.ts';

const config = anonymiseSchema.parse({
	id: 'School',
	describing: [{ column: 'Phase', ladder: 'phase' }],
	sensitive: ['Reading'],
});
const read = (csv: string, register?: string[]) => readTable(toCells(csv), config, register);
const good = 'School,Phase,Reading\nOak,primary,strength\nElm,infant,\n';

test('reads headings in any case and order, and normalises cells', () => {
	const { rows, refusals } = read('READING, school ,Phase\n Strength ,Oak,PRIMARY\n');

	expect(refusals).toEqual([]);
	expect(rows).toEqual([{ id: 'Oak', values: { Phase: 'primary', Reading: 'strength' } }]);
});

test.each<[string, string, string, string]>([
	['no rows', 'School,Phase,Reading', 'no-rows', 'the whole sheet'],
	['ten thousand rows', good + 'x,primary,strength\n'.repeat(9_998), 'too-many-rows', 'the whole sheet'],
	['a column that is not there', good.replace('Phase', 'Type'), 'column-missing', 'the column “Phase”'],
	[
		'a blank column',
		'School,Phase,Reading\nOak,primary,\nElm,infant,\n',
		'blank-column',
		'the column “Reading”',
	],
	['two headings alike', good.replace('Reading', 'Reading,phase '), 'duplicate-heading', 'column D'],
	[
		'a column without a heading',
		good.replace('\nOak', '\nOak').replace('strength', 'strength,x'),
		'heading-missing',
		'column D',
	],
	['a school twice', `${good}ÓAK.,junior,\n`.replace('Ó', 'O'), 'duplicate-school', 'rows 2 and 4'],
	['a row without a school', `${good},junior,strength\n`, 'id-missing', 'row 4'],
	[
		'a value off the ladder',
		good.replace('infant', 'lighthouse'),
		'unknown-value',
		'the column “Phase”, rows 3',
	],
	['two rows of headings', good.replace('\n', '\n,Phase,in 2026\n'), 'two-heading-rows', 'rows 1 and 2'],
])('refuses %s', (...[, csv, rule, where]) => {
	const { refusals } = read(csv);

	expect(refusals.map((refusal) => `${refusal.rule}: ${refusal.where}`)).toContain(`${rule}: ${where}`);
	expect(JSON.stringify(refusals)).not.toMatch(/Oak|Elm|lighthouse/i);
});

test('refuses a title above the headings', () => {
	expect(read(`Our schools,,\n${good}`).refusals.map(({ rule }) => rule)).toContain('two-heading-rows');
});

test('refuses a describing column that is never published', () => {
	const wrong = anonymiseSchema.parse({
		id: 'School',
		describing: ['Pupils on roll'],
		sensitive: ['Reading'],
	});
	const { refusals } = readTable(toCells('School,Pupils on roll,Reading\nOak,12,strength\n'), wrong);

	expect(refusals.map(({ rule }) => rule)).toEqual(['never-published']);
});

test('refuses a ladder that does not exist', () => {
	const wrong = anonymiseSchema.parse({
		id: 'School',
		describing: [{ column: 'Phase', ladder: 'stairs' }],
		sensitive: ['Reading'],
	});

	expect(readTable(toCells(good), wrong).refusals.map(({ rule }) => rule)).toEqual(['ladder-unknown']);
});

test('refuses a school that the register does not have', () => {
	expect(read(good, ['OAK', 'Ash']).refusals.map(({ where }) => where)).toEqual(['rows 3']);
	expect(read(good, ['Oak', 'elm']).refusals).toEqual([]);
});

test('warns of columns that nobody mentioned and of a missing register', () => {
	const { warnings } = read(good.replace('Reading', 'Reading,Notes'));

	expect(warnings.map(({ rule, where }) => `${rule}: ${where}`)).toEqual([
		'column-unused: “Notes”',
		'no-register: the whole sheet',
	]);
});

test('climbs a ladder of one’s own, and puts numbers of pupils into bands', () => {
	const own = anonymiseSchema.parse({
		id: 'School',
		describing: [
			{ column: 'Kind', ladder: [{ big: ['tall', 'wide'], small: ['short'] }, { any: ['big', 'small'] }] },
			{ column: 'Size', ladder: 'size', weight: 2 },
		],
		sensitive: ['Reading'],
	});
	const { ladders } = readTable(toCells('School,Kind,Size,Reading\nOak,tall,199,strength\n'), own);

	expect(ladders.map(({ height, lowest, weight }) => [height, lowest, weight])).toEqual([
		[3, 0, 1],
		[2, 1, 2],
	]);
	expect(ladders[0]!.climb('wide')).toEqual(['wide', 'big', 'any']);
	expect(ladders[0]!.climb('')).toEqual(['', '', '']);
	expect(ladders[0]!.climb('odd')).toBeUndefined();
	expect(ladders[1]!.climb('199')).toEqual(['under 200', 'under 200']);
	expect(ladders[1]!.climb('200')).toEqual(['200 or more', '200 or more']);
});
