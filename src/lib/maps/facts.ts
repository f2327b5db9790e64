/** What stands at the head of a map, and above its table. */
import { capitalise, plural } from '#lib/text/count.ts';
import { formatDate } from '#lib/text/dates.ts';
import type { PracticeMap } from '#schemas/map.ts';

export interface MapFact {
	term: string;
	says: string;
}

export function listMapFacts(map: PracticeMap): MapFact[] {
	const { edition, disclosure } = map;
	const facts = [
		{ term: 'Shown', says: sayShown(map) },
		{ term: 'Edition', says: formatDate(edition) },
	];
	if (!disclosure)
		return [...facts, { term: 'Checked', says: 'Every filled cell rests on a published account' }];
	const { schools, k, evidenceUntil } = disclosure;
	return [
		{ term: 'Schools', says: `${schools}${map.synthetic ? ', invented' : ''}` },
		...facts,
		{ term: 'Smallest', says: `${k} schools. Fewer is never shown` },
		{ term: 'Newest', says: capitalise(evidenceUntil) },
		{ term: 'Checked', says: sayChecked(map) },
	];
}

/** '9 of 18 cells' */
export function sayShown({ columns, rows }: Pick<PracticeMap, 'columns' | 'rows'>): string {
	const filled = rows.reduce((sum, { cells }) => sum + cells.length, 0);
	return `${filled} of ${plural(columns.length * rows.length, 'cell')}`;
}

function sayChecked({ disclosure }: PracticeMap): string {
	const { signOff } = disclosure!;
	const gate = 'Passed every rule of the gate';
	if (!signOff) return gate;
	const { role, date, minutes, found } = signOff;
	const result = found === 'nobody' ? 'recognised nobody' : 'found something, which was changed';
	return `${gate}. ${capitalise(role)} looked for ${minutes} minutes on ${formatDate(date)} and ${result} (G05)`;
}

type MapShape = Pick<PracticeMap, 'kind' | 'columns' | 'rows'>;

/** How to read the marks, in a sentence or two. */
export function sayLegend(map: MapShape): string {
	const { kind, rows } = map;
	if (kind === 'methods') return sayGaps(map, 'An empty cell');
	const bands = new Set(rows.flatMap(({ cells }) => cells.map(({ schools }) => schools)));
	const legend = [
		...(bands.has('3-5') || bands.has('6-10')
			? ['One block of lines means 3 to 5 schools, two blocks 6 to 10.']
			: []),
		...(bands.has('11+') ? ['Three blocks mean 11 or more.'] : []),
		...(bands.has('most-or-all') ? ['A full bar means most schools, or all.'] : []),
	].join(' ');
	return `${legend} ${sayGaps(map, 'An empty cell')}`.trimStart();
}

/** What a cell without an answer means. `name`: how such a cell is called, or what it says. */
export function sayGaps({ kind, columns, rows }: MapShape, name: string): string {
	if (kind === 'methods')
		return `${name} says that the account is silent. It does not say that nobody did it.`;
	const full = rows.every(({ cells }) => cells.length === columns.length);
	return full
		? 'Every cell is filled.'
		: `${name} can mean nobody, too few, or not asked. We do not say which.`;
}
