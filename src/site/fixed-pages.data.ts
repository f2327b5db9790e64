/** Pages that no content file makes, and what else readers call them. Title and summary for the search come from the page itself. */
export const fixedPages: readonly { path: string; title: string; type: string[]; aliases: string[] }[] = [
	{
		path: '/cycle/',
		title: 'The review cycle in eight stages',
		type: ['stages'],
		aliases: ['the cycle', 'stages', 'overview', 'how it works', 'peer review process', 'big picture'],
	},
	{
		path: '/case-studies/like-ours/',
		title: 'A partnership like ours',
		type: ['case-studies'],
		aliases: [
			'find a partnership like yours',
			'similar partnership',
			'schools like us',
			'partnership our size',
		],
	},
	{
		path: '/case-studies/compare/',
		title: 'Case studies side by side',
		type: ['case-studies'],
		aliases: ['compare', 'compare partnerships', 'compare case studies', 'differences', 'side by side'],
	},
	{
		path: '/evidence/',
		title: 'The evidence, line by line',
		type: ['evidence'],
		aliases: ['evidence', 'sources', 'research', 'references', 'where does this come from'],
	},
	{
		path: '/run-sheet/',
		title: 'Run-sheets by role',
		type: ['run-sheets'],
		aliases: [
			'run-sheet',
			'checklist by role',
			'who does what',
			'my jobs',
			'dates',
			'reminders',
			'calendar file',
		],
	},
	{
		path: '/problems/',
		title: 'Problems people have',
		type: ['answers'],
		aliases: ['problems', 'it goes wrong', 'troubleshooting', 'difficulties', 'help'],
	},
	{
		path: '/questions/',
		title: 'Questions people ask',
		type: ['answers'],
		aliases: ['questions', 'FAQ', 'frequently asked questions', 'answers'],
	},
	{
		path: '/glossary/',
		title: 'Words explained',
		type: ['glossary'],
		aliases: ['glossary', 'jargon', 'acronyms', 'abbreviations', 'definitions', 'what does it mean'],
	},
	{
		path: '/lessons/',
		title: 'Lessons learned the hard way',
		type: ['lessons'],
		aliases: ['lessons learned', 'mistakes', 'what went wrong', 'pitfalls', 'problems'],
	},
];
