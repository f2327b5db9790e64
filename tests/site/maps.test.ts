/** Maps as they are built: a table that a screen reader can follow, ways on from every cell, and no private name. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attribute, readBuiltSite, textOf } from '../support/built-site.ts';

const site = readBuiltSite();
const maps = site.pages.filter(({ path }) => /^\/maps\/[^/]+\/$/.test(path));
const invented = maps.filter(({ html }) => html.includes('An invented example'));

test('four maps are of the invented partnership, and one is of the accounts', () => {
	expect(invented).toHaveLength(4);
	expect(maps).toHaveLength(5);
});

test.each(maps.map((page) => [page.path, page] as const))(
	'%s has a caption, a heading for every row and column, and a word in every cell',
	(_path, { document }) => {
		const table = document.querySelector('table.map')!;
		const columns = table.querySelectorAll('thead th');
		const rows = table.querySelectorAll('tbody tr');
		const cells = table.querySelectorAll('tbody td');

		expect(textOf(table.querySelector('caption'))).not.toBe('');
		expect(columns.every((cell) => attribute(cell, 'scope') === 'col')).toBe(true);
		expect(rows.every((row) => attribute(row.querySelector('th')!, 'scope') === 'row')).toBe(true);
		expect(cells).toHaveLength(rows.length * columns.length);
		expect(cells.filter((cell) => textOf(cell) === '')).toEqual([]);
	},
);

test.each(invented.map((page) => [page.path, page] as const))(
	'%s leads from every filled cell to how it is done, and to a part of the page that is there',
	(_path, { document }) => {
		const filled = document
			.querySelectorAll('.map tbody td')
			.filter((cell) => textOf(cell) !== 'Nothing published');
		const without = filled.filter(
			(cell) =>
				!cell
					.querySelectorAll('a')
					.some((link) => /^\/(protocols|proformas|training)\//.test(attribute(link, 'href'))),
		);

		expect(filled.length).toBeGreaterThan(0);
		expect(without.map(textOf)).toEqual([]);
		expect(document.querySelector('#ask')).not.toBeNull();
	},
);

test.each(invented.map((page) => [page.path, page] as const))(
	'%s prints the edition, the gate, what was left out and what risk remains',
	(_path, { document }) => {
		const text = textOf(document.querySelector('main'));

		expect(text).toContain('22 November 2026');
		expect(text).toContain('Passed every rule of the gate');
		expect(text).toContain('What was left out, and why');
		expect(text).toContain('Someone who knows a school well may still guess.');
	},
);

test('no page holds a name of the private sheets', () => {
	const names = readFileSync('tests/fixtures/map-partnership/strengths-by-theme.csv', 'utf8')
		.split('\n')
		.slice(1)
		.flatMap((line) => line.split(' ')[0] || []);

	expect(names).toHaveLength(12);
	expect(
		site.pages.filter(({ html }) => names.some((name) => html.includes(name))).map(({ path }) => path),
	).toEqual([]);
});
