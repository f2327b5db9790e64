/** The ladders that everybody may use. The top step, “column dropped”, is added to each. */
export interface LadderSteps {
	/** From the bottom: the new value and the values of the step below that become it. */
	steps: Record<string, readonly string[]>[];
	/** The lowest step that may be published. */
	lowest: number;
	/** Where the sheet holds numbers: the value of the first step for a number below or from the limit. */
	limit?: { from: number; below: string; above: string };
}

export const ladders: Readonly<Record<string, LadderSteps>> = {
	phase: {
		lowest: 0,
		steps: [
			{
				'primary phase': [
					'nursery',
					'infant',
					'infants',
					'infant and nursery',
					'junior',
					'juniors',
					'first',
					'primary',
					'primary phase',
					'prep',
					'preparatory',
				],
				'secondary phase': [
					'middle',
					'secondary',
					'secondary phase',
					'upper',
					'high',
					'all-through',
					'sixth form',
				],
				special: ['special', 'alternative provision', 'pupil referral unit', 'pru', 'special school'],
			},
		],
	},
	// The number itself is a count of pupils, so it is never published.
	size: {
		lowest: 1,
		limit: { from: 200, below: 'under 200', above: '200 or more' },
		steps: [
			{
				'under 200': ['under 200', 'small', 'half form entry', '0.5fe', '<200'],
				'200 or more': [
					'200 or more',
					'large',
					'1fe',
					'1.5fe',
					'2fe',
					'3fe',
					'4fe',
					'5fe',
					'6fe',
					'>=200',
					'200+',
				],
			},
		],
	},
	faith: {
		lowest: 0,
		steps: [
			{
				church: [
					'church',
					'ce',
					'cofe',
					'c of e',
					'church of england',
					'rc',
					'catholic',
					'roman catholic',
					'methodist',
					'va',
					'vc',
					'jewish',
					'muslim',
					'sikh',
					'hindu',
					'christian',
					'quaker',
				],
				none: ['none', 'community', 'no', 'not a church school', 'secular'],
			},
		],
	},
	status: {
		lowest: 0,
		steps: [
			{
				maintained: [
					'maintained',
					'community',
					'foundation',
					'voluntary aided',
					'voluntary controlled',
					'va',
					'vc',
				],
				'academy or independent': [
					'academy or independent',
					'academy',
					'free school',
					'independent',
					'sponsored academy',
					'converter academy',
				],
			},
		],
	},
	keep: { lowest: 0, steps: [] },
};
