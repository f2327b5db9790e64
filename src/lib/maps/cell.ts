import { cellStates, schoolBands, type PracticeMap } from '#schemas/map.ts';
import { capitalise } from '#lib/text/count.ts';

export type MapCell = PracticeMap['rows'][number]['cells'][number];

/** What a reader sees in a cell: its own words, or those of its count or state. */
export function sayCell({ says, schools, state }: MapCell): string {
	const counted = typeof schools === 'number' ? `${schools} schools` : schools && schoolBands[schools];
	return says ?? capitalise(counted ?? (state ? cellStates[state] : 'Not stated'));
}
