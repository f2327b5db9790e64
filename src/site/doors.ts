/** The three front doors of the home page: who stands there, and the first three things to open. */
export const doors = [
	{
		title: 'New to peer review?',
		says: 'Your heads have agreed to try it and nobody has done it before.',
		links: [
			['/case-studies/like-ours/', 'Find a partnership like yours'],
			['/guides/start-here/', 'Your first year, in order'],
			['/decisions/', 'The choices you will face'],
		],
	},
	{
		title: 'Leading a review?',
		says: 'There is a visit in the diary and you want the protocol and the paper.',
		links: [
			['/protocols/peer-review-visit/', 'The visit, in fourteen steps'],
			['/proformas/two-column-record/', 'Two-column record'],
			['/run-sheet/', 'Your own steps, with dates'],
		],
	},
	{
		title: 'Training others?',
		says: 'You have a hall, a projector and an hour.',
		links: [
			['/training/reflective-questions/', 'Reflective questions, 60 minutes'],
			['/training/champions-staff-workshop/', 'Champion’s staff workshop, 75 minutes'],
			['/training/concerns-briefing/', 'Concerns briefing, 15 minutes'],
		],
	},
] as const;
