/** The map entry of a release. Nothing in it comes from the private sheet but bands and the names of groups. */
import { stringify } from 'yaml';
import { yearLater } from '#lib/text/dates.ts';
import type { AnonymiseConfig } from '#schemas/anonymise.ts';
import type { PracticeMap } from '#schemas/map.ts';
import type { Release } from './make-release.ts';
import { levels, type Level } from './tallies.ts';

const titles: Record<Level, string> = {
	strength: 'Schools that can show it',
	developing: 'Schools that are working on it, or did not say',
	need: 'Schools that look for help with it',
};
const merged = 'Schools that work on it, look for help, or did not say';

export interface MapDetails {
	config: AnonymiseConfig & { map: NonNullable<AnonymiseConfig['map']> };
	/** How many editions there were before. */
	earlier: number;
}

/** The text of the file. `no-sign-off` stops it in the gate until somebody has done the intruder test. */
export function writeMap(release: Release, { config, earlier }: MapDetails): string {
	const { map } = config;
	const entry = {
		code: map.code,
		title: map.title,
		summary: map.summary,
		stages: map.stages,
		audiences: map.audiences,
		related: map.related,
		reviewed: map.edition,
		reviewBy: yearLater(map.edition),
		changes: [
			{
				version: `1.${earlier}`,
				date: map.edition,
				note: earlier === 0 ? 'First published.' : 'New edition.',
			},
		],
		kind: 'strengths',
		synthetic: map.synthetic,
		edition: map.edition,
		rowsAre: release.grid ? 'a school, in no order' : 'an area of practice',
		columnsAre: release.grid ? 'an area of practice' : 'how many schools say so',
		...(release.grid ? writeGrid(release, config) : writeTallies(release, config)),
		leftOut: [...listLeftOut(release, config), ...map.leftOut],
		residualRisk: writeResidualRisk(countSchools(release), config.k),
		disclosure: describeDisclosure(release, config),
	};
	return stringify(entry, { lineWidth: 0 });
}

export function writeResidualRisk(schools: number, k: number): string {
	return `This map was made from ${schools} schools. No described group has fewer than ${k}. Cells in different areas are not linked. Someone who knows a school well may still guess. Checks are automatic and cannot find every clue. Report a concern to the contact role of this site. We withdraw within 2 working days, but copies may remain.`;
}

function countSchools({ classes }: Release): number {
	return classes.reduce((sum, { size }) => sum + size, 0);
}

function describeDisclosure(release: Release, { map, k }: MapDetails['config']): PracticeMap['disclosure'] {
	return {
		...(map.partnership ? { partnership: map.partnership } : {}),
		schools: countSchools(release),
		k,
		groups: release.classes.map(({ values, size }, group) => ({
			id: nameGroup(group),
			title: titleOf(values),
			describes: values,
			schools: size,
		})),
		needs: release.needs,
		linked: release.grid !== undefined,
		evidenceUntil: map.evidenceUntil,
		accepted: [],
	};
}

function makeId(title: string): string {
	const plain = title.normalize('NFKD').toLowerCase();
	return plain
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
		.slice(0, 50);
}

function nameGroup(group: number): string {
	return `group-${group + 1}`;
}

function titleOf(values: Record<string, string>): string {
	const words = Object.values(values).map((value) => value || 'not stated');
	return words.length === 0 ? 'All schools' : words.join(', ');
}

function writeTallies({ tallies, classes, needs }: Release, config: AnonymiseConfig) {
	const shown = needs === 'shown' ? levels : levels.slice(0, 2);
	const columns = shown.map((level) => ({
		id: level,
		title: level === 'developing' && needs === 'merged' ? merged : titles[level],
		level,
	}));
	const rows = tallies.map(({ area, group, tally }) => {
		const { title = area, how } = config.sensitive.find(({ column }) => column === area)!;
		const several = classes.length > 1;
		return {
			id: several ? `${makeId(title)}-${group + 1}` : makeId(title),
			title: several ? `${title}: ${titleOf(classes[group]!.values)}` : title,
			group: nameGroup(group),
			...(how.length > 0 ? { how } : {}),
			cells: shown.flatMap((level) =>
				tally[level] === 'not-shown' ? [] : [{ column: level, schools: tally[level]! }],
			),
		};
	});
	return { columns, rows };
}

function writeGrid({ grid, classes }: Release, config: AnonymiseConfig) {
	const columns = config.sensitive.map(({ column, title = column }) => ({ id: makeId(title), title }));
	const rows = grid!.map(({ group, cells }, index) => ({
		id: `row-${index + 1}`,
		title: titleOf(classes[group]!.values),
		group: nameGroup(group),
		cells: cells.flatMap((level, area) => (level ? [{ column: columns[area]!.id, says: level }] : [])),
	}));
	return { columns, rows };
}

function listLeftOut({ classes, heldBack, needs }: Release, { describing, k }: AnonymiseConfig): string[] {
	const kept = Object.keys(classes[0]?.values ?? {}).length;
	return [
		`Counts under ${k}. An empty cell says that it was none, or too few to print.`,
		'Exact counts, and which school said what.',
		...(kept < describing.length || heldBack.length > 0
			? [`What describes a school, wherever fewer than ${k} would have been alike.`]
			: []),
		...(needs === 'merged' ? ['Who looks for help. Needs are counted together with work in progress.'] : []),
	];
}
