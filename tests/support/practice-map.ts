/** A safe map of an invented partnership of 12 schools, and what is changed about it. */
import { mapSchema, type PracticeMap } from '#schemas/map.ts';

type Input = Record<string, unknown>;

export interface MapChanges {
	/** Fields of `disclosure`; undefined takes one away. */
	disclosure?: Input;
	/** The rows in place of the one row. */
	rows?: Input[];
	/** The cells of the one row. */
	cells?: Input[];
	/** A text in its first cell. */
	says?: string;
	/** The group of the one row. */
	group?: string;
	/** true where the columns are levels that add up. */
	levels?: boolean;
}

export function makeMap({ disclosure = {}, rows, cells, says, group, levels }: MapChanges = {}): PracticeMap {
	const cell = { column: 'strength', schools: '3-5', ...(says ? { says } : {}) };
	return mapSchema.parse({
		code: 'M09',
		title: 'Strengths of an invented partnership',
		summary: 'What its schools can show each other.',
		stages: ['share'],
		audiences: ['headteacher'],
		reviewed: '2026-11-22',
		reviewBy: '2027-11-22',
		changes: [{ version: '1.0', date: '2026-11-22', note: 'First published.' }],
		kind: 'strengths',
		synthetic: true,
		edition: '2026-11-22',
		rowsAre: 'an area of practice',
		columnsAre: 'how many schools say so',
		columns: [
			{ id: 'strength', title: 'Can show it', level: 'strength' },
			{ id: 'developing', title: 'Working on it', ...(levels ? { level: 'developing' } : {}) },
			{ id: 'need', title: 'Looking for help', ...(levels ? { level: 'need' } : {}) },
		],
		rows: rows ?? [
			{
				id: 'reading',
				title: 'Reading',
				...(group ? { group } : {}),
				cells: cells ?? [cell],
			},
		],
		leftOut: ['Counts under 3.'],
		residualRisk: 'Somebody who knows a school well may still guess.',
		disclosure: {
			schools: 12,
			k: 3,
			groups: [{ id: 'g1', title: 'All schools', describes: {}, schools: 12 }],
			needs: 'shown',
			linked: false,
			evidenceUntil: 'spring 2026',
			signOff: { role: 'a head from another partnership', date: '2026-11-20', minutes: 10, found: 'nobody' },
			...disclosure,
		},
	});
}
