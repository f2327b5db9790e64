import { expect, test } from 'vitest';
import { issuesAfter, swap, toTable } from '../../support/check-site.ts';

const form = 'proformas/action-plan.md';
const column = (id: string, options: string) =>
	`      - kind: choice\n        id: ${id}\n        label: ${id}\n        options: [${options}]\n`;
const plain = "'Yes', 'No'";

/** Makes the table wide enough to be offered as a spreadsheet. */
const widen = (...options: string[]) =>
	swap(
		'  - kind: two-column',
		`${options.map((list, index) => column(`more-${index}`, list)).join('')}  - kind: two-column`,
	);

test('says nothing of options that fit', () => {
	expect(issuesAfter({ [form]: widen(plain, plain, plain) })).toEqual([]);
});

test('finds an option with a comma', () => {
	const issues = issuesAfter({ [form]: widen(plain, plain, "'Yes', 'No, not yet'") });

	expect(toTable(issues)).toEqual([[form, 'cell-list', 49]]);
	expect(issues[0]!.message).toContain('“No, not yet”');
});

test('finds a list that is too long', () => {
	const long = Array.from({ length: 20 }, (_, index) => `'An option with number ${index}'`).join(', ');

	expect(toTable(issuesAfter({ [form]: widen(plain, plain, long) }))).toEqual([[form, 'cell-list', 49]]);
});

test('lets a form that is no table have any options', () => {
	expect(
		issuesAfter({ [form]: swap('options: [small, large]', "options: ['small, or not', large]") }),
	).toEqual([]);
});
