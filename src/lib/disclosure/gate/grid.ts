/** Maps with one row a school: which cells single it out, and whether its place or its code does. */
import { policy } from '../policy.data.ts';
import { measureGrid } from '../release/linked-grid.ts';
import { initialsOf } from '../initials.ts';
import type { Finding, JudgedMap, Rule } from './finding.ts';
import { fits, groupOf } from './groups.ts';

function patternsOf(map: JudgedMap) {
	return map.rows.map((row, index) => ({
		describing: Object.values(groupOf(map, index).describes),
		cells: map.columns.map(({ id }) => {
			const cell = row.cells.find(({ column }) => column === id);
			return cell ? JSON.stringify([cell.state, cell.schools, cell.says, cell.kind, cell.term]) : '';
		}),
	}));
}

export const judgeLinkedCells: Rule = (map) => {
	if (!map.disclosure.linked) return [];
	const k = Math.max(policy.k, map.disclosure.k);
	const { pairs, rows } = measureGrid(patternsOf(map), k);
	if (pairs === 0 && rows === 0) return [];
	return [
		{
			rule: 'known-cell',
			path: ['rows'],
			why: `${pairs} pairs of cells and ${rows} whole rows are met fewer than ${k} times. Whoever knows two answers of a school finds its row and reads the rest.`,
			fix: 'Count each area on its own instead of giving each school a row.',
		},
	];
};

export const judgeOrder: Rule = (map) => {
	const content = map.disclosure.linked
		? patternsOf(map).map(({ describing, cells }) => JSON.stringify([describing, cells]))
		: map.disclosure.groups.map(({ describes }) => JSON.stringify(Object.values(describes)));
	if (content.every((pattern, index) => index === 0 || content[index - 1]! <= pattern)) return [];
	return [
		{
			rule: 'colour-or-order',
			path: map.disclosure.linked ? ['rows'] : ['disclosure', 'groups'],
			why: 'The order is not that of what is printed, so it can be the order of a list that others have.',
			fix: 'Sort by what is printed: by the describing values first, then by the cells.',
		},
	];
};

/** Codes are only a matter where a row is a school. */
export const judgeCodes: Rule = (map, { names = [], members = [], others = [] }) => {
	if (!map.disclosure.linked) return [];
	const initials = new Set(names.flatMap(initialsOf).map((letters) => letters.toLowerCase()));
	const codes = map.rows.map(({ id, title }) => [id, ...title.split(/\s+/)]);
	const used = new Set(others.filter(isLinked).flatMap(({ rows }) => rows.map(({ id }) => id)));
	const report = (row: number, why: string): Finding => ({
		rule: 'code-reveals',
		path: ['rows', row, 'id'],
		why,
		fix: 'Number the rows by what is printed: row-1, row-2 and so on. Nobody keeps a code.',
	});
	const findings = codes.flatMap((words, row) => {
		if (words.some((word) => initials.has(word.toLowerCase().replace(/[^a-z]/g, ''))))
			return report(row, 'The code holds the initials of a school.');
		if (used.has(map.rows[row]!.id) && !/^row-\d+$/.test(map.rows[row]!.id))
			return report(row, 'Another map uses the same code, so the two can be joined.');
		return [];
	});
	const inOrder =
		members.length === map.rows.length &&
		map.rows.every((_, row) => fits(members[row]!, groupOf(map, row).describes));
	const sorted = judgeOrder(map, { knownWords: new Set() }).length === 0;
	if (inOrder && !sorted) findings.push(report(0, 'The codes follow the order of the list of members.'));
	return findings;
};

function isLinked(map: { disclosure?: { linked: boolean } | undefined }): boolean {
	return map.disclosure?.linked ?? false;
}
