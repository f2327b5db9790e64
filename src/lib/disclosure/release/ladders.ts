/** Full-domain generalisation: a column climbs one ladder for all rows, so that no two steps are mixed. Samarati (2001). */
import { ladders, type LadderSteps } from './ladders.data.ts';
import { normaliseValue } from './table.ts';

export interface Ladder {
	column: string;
	weight: number;
	/** The number of the top step, “column dropped”. */
	height: number;
	/** The lowest step that may be published. */
	lowest: number;
	/** The value of a cell at each step below the top; undefined where the ladder does not know the value. */
	climb(value: string): string[] | undefined;
}

export type LadderChoice = string | readonly Record<string, readonly string[]>[];

/** `choice` is the name of a common ladder or own steps from the bottom. Undefined where there is no ladder of that name. */
export function makeLadder(column: string, choice: LadderChoice, weight = 1): Ladder | undefined {
	const common = typeof choice === 'string' ? ladders[choice] : { steps: [...choice], lowest: 0 };
	if (!common) return undefined;
	const maps = common.steps.map(invertStep);
	return {
		column,
		weight,
		height: maps.length + 1,
		lowest: common.lowest,
		climb: (value) => climbSteps(putIntoBand(value, common), maps),
	};
}

function invertStep(step: Record<string, readonly string[]>): Map<string, string> {
	return new Map(
		Object.entries(step).flatMap(([name, values]) =>
			[name, ...values].map((value): [string, string] => [normaliseValue(value), normaliseValue(name)]),
		),
	);
}

function putIntoBand(value: string, { limit }: LadderSteps): string {
	if (!limit || !/^\d+$/.test(value)) return value;
	return Number(value) < limit.from ? limit.below : limit.above;
}

function climbSteps(value: string, maps: readonly Map<string, string>[]): string[] | undefined {
	const climbed = [value];
	for (const map of maps) {
		const below = climbed.at(-1)!;
		// A blank cell is a value of its own all the way up.
		const next = below === '' ? '' : map.get(below);
		if (next === undefined) return undefined;
		climbed.push(next);
	}
	return climbed;
}
