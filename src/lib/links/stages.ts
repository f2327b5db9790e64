/** The drawing of the cycle: how the second line runs through each stage, across and down. */
import { stages, type Stage } from '#schemas/vocabularies.data.ts';

const together = { across: 'M0 18H100', down: 'M18 0V100' };
const apart = {
	across: 'M0 18C22 18 24 42 50 42S78 18 100 18',
	down: 'M18 0C18 22 42 24 42 50S18 78 18 100',
};
const joining = { across: 'M0 46C40 46 45 18 100 18', down: 'M46 0C46 40 18 45 18 100' };

export const stageLines: Record<Stage, { across: string; down: string }> = {
	form: joining,
	train: together,
	plan: together,
	focus: apart,
	review: together,
	act: apart,
	'follow-up': together,
	share: together,
};

/** The second line through all stages as one path, each stage 100 wide. */
export const linesAcross = Object.values(stageLines)
	.map(({ across }, index) => moveAcross(index === 0 ? across : across.replace(/^M\d+ \d+/, ''), 100 * index))
	.join('');

function moveAcross(path: string, by: number): string {
	return path.replace(/(\d+)(?: \d+)?/g, (point, x: string) => `${Number(x) + by}${point.slice(x.length)}`);
}

export const stageNumbers = Object.fromEntries(
	Object.keys(stages).map((id, index) => [id, index + 1]),
) as Record<Stage, number>;
