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

export const stageNumbers = Object.fromEntries(
	Object.keys(stages).map((id, index) => [id, index + 1]),
) as Record<Stage, number>;
