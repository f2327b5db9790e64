import { cellStates, schoolBands, type PracticeMap } from '#schemas/map.ts';
import { capitalise } from '#lib/text/count.ts';

export type MapCell = PracticeMap['rows'][number]['cells'][number];

/** How many schools, in words. Undefined where the cell counts none. */
export function sayBand({ schools }: Pick<MapCell, 'schools'>): string | undefined {
	if (schools === undefined) return undefined;
	return capitalise(typeof schools === 'number' ? `${schools} schools` : schoolBands[schools]);
}

/** What a reader sees in a cell: its own words, or those of its count or state. */
export function sayCell(cell: MapCell): string {
	const { says, state } = cell;
	return says ?? sayBand(cell) ?? capitalise(state ? cellStates[state] : 'Not stated');
}

/** (a peer review, spring 2026) → 'Confirmed by a peer review, spring 2026' */
export function sayConfirmed({ confirmedBy, term }: MapCell): string | undefined {
	if (!confirmedBy) return term && `Seen in ${term}`;
	return `Confirmed by ${confirmedBy}${term ? `, ${term}` : ''}`;
}

/** (the broker, a visit) → 'Ask the broker for a visit' */
export function sayOffer({ ask, offer }: MapCell): string | undefined {
	if (!ask) return undefined;
	return offer ? `Ask ${ask} for ${offer}` : `Ask ${ask}`;
}

/** An empty cell reads the same for nobody, too few and not asked. In a table of accounts it is what they do not say. */
export function sayNothing({ kind }: Pick<PracticeMap, 'kind'>): string {
	return kind === 'methods' ? 'Not stated' : 'Nothing published';
}
