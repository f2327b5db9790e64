/** Why a release must not be published, and what can be done instead. */
import type { AnonymiseConfig } from '#schemas/anonymise.ts';
import type { Refusal } from '#lib/report/refusal.ts';
import { countAllowedColumns, policy } from '../policy.data.ts';
import type { GridRisk } from './linked-grid.ts';
import type { Release } from './make-release.ts';
import type { PrivateTable } from './read-table.ts';
import { findBestPlan, type SearchOptions } from './search.ts';
import { normaliseValue } from './table.ts';

interface Surroundings {
	table: PrivateTable;
	config: AnonymiseConfig;
	search: SearchOptions;
	risk: GridRisk | undefined;
}

const instead =
	'Merge values or areas, drop a describing column, or publish with names and with the consent of every school.';

export function refuseRelease(release: Release, surroundings: Surroundings): Refusal[] {
	const { table, config, risk } = surroundings;
	return [
		...refuseK(config),
		...refuseLevels(table, config),
		...(release.plan ? refusePlan(release, config) : refuseSearch(surroundings)),
		...(risk ? refuseGrid(risk) : []),
	];
}

function refuseK({ k }: AnonymiseConfig): Refusal[] {
	if (k >= policy.k) return [];
	return [
		{
			rule: 'describing-columns',
			where: 'the field “k” of the configuration',
			why: `With k = ${k}, somebody inside one of ${k} schools alike knows which row is the other’s.`,
			fix: `Write k: ${policy.k}, or more.`,
		},
	];
}

function refuseLevels({ rows, areas }: PrivateTable, { levels }: AnonymiseConfig): Refusal[] {
	const words = new Set(Object.values(levels).flat().map(normaliseValue));
	return areas.flatMap((area) => {
		const cells = rows.map(({ values }) => values[area]!);
		const unknown = cells.filter((cell) => cell !== '' && !words.has(cell)).length;
		if (unknown === 0) return [];
		return {
			rule: 'unknown-level',
			where: `the column “${area}”, ${unknown} ${unknown === 1 ? 'cell' : 'cells'}`,
			why: 'Something stands there that is none of the words for a level. Free text is never published from a sheet.',
			fix: 'Use the words under “levels” in the configuration, or add the word there.',
		};
	});
}

function refusePlan({ plan, classes }: Release, { keepDescribing }: AnonymiseConfig): Refusal[] {
	const published = classes.reduce((sum, { size }) => sum + size, 0);
	const kept = Object.keys(classes[0]?.values ?? {}).length;
	const allowed = countAllowedColumns(published);
	const refusals: Refusal[] = [];
	if (published < policy.fewestSchools)
		refusals.push({
			rule: 'too-few-schools',
			where: 'the whole sheet',
			why: `${published} ${published === 1 ? 'school' : 'schools'} would be on the map${plan!.heldBack.length > 0 ? `, and ${plan!.heldBack.length} held back` : ''}. Under ${policy.fewestSchools}, everybody knows what everybody else answered.`,
			fix: 'Publish together with other partnerships, or with names and with the consent of every school.',
		});
	if (kept > allowed && keepDescribing !== undefined)
		refusals.push({
			rule: 'describing-columns',
			where: 'the field “keepDescribing” of the configuration',
			why: `${kept} describing columns stay, and a map of ${published} schools may keep ${allowed}. The figures are right for this table; together with what else is public about schools they are not safe.`,
			fix: `Take “keepDescribing” out, or write ${allowed}.`,
		});
	return refusals;
}

function refuseSearch({ search, config }: Surroundings): Refusal[] {
	if (search.rows < config.k)
		return [
			{
				rule: 'too-few-schools',
				where: 'the whole sheet',
				why: `There are fewer schools than the ${config.k} that must be alike.`,
				fix: 'Publish together with other partnerships, or with names and with the consent of every school.',
			},
		];
	const alone = { ...search, earlier: undefined };
	if (search.earlier && findBestPlan(alone)) return [refuseEditions(search)];
	return [
		{
			rule: 'describing-columns',
			where: 'the whole sheet',
			why: `No combination of steps leaves every school among ${config.k} alike with at most ${config.maxHeldBack} held back.`,
			fix: `Raise “maxHeldBack”. ${instead}`,
		},
	];
}

function refuseEditions({ earlier, k }: SearchOptions): Refusal {
	const left = earlier!.left.length;
	if (left > 0 && left < k)
		return {
			rule: 'membership-change',
			where: 'the schools of the sheet, against the earlier editions',
			why: `${left === 1 ? 'One school was' : `${left} schools were`} on an earlier edition and ${left === 1 ? 'is' : 'are'} not in this sheet. What changed between the two editions is what ${left === 1 ? 'it' : 'they'} said.`,
			fix: `Leave the earlier edition as it is, and publish the next one when ${k} schools or more have left since.`,
		};
	return {
		rule: 'linked-editions',
		where: 'the describing columns, against the earlier editions',
		why: `Joined with the earlier editions, some schools are fewer than ${k} alike, whatever is dropped now.`,
		fix: `Wait until ${k} schools have changed in the same way, and keep the describing columns of the last edition until then.`,
	};
}

function refuseGrid({ pairs, rows }: GridRisk): Refusal[] {
	if (pairs === 0 && rows === 0) return [];
	return [
		{
			rule: 'known-cell',
			where: 'the linked grid',
			why: `${pairs} pairs of cells and ${rows} whole rows are met too seldom. Whoever knows two answers of a school would find its row and read the rest.`,
			fix: 'Write linked: false. The map then counts each area on its own.',
		},
	];
}
