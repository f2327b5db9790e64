/** What the editor calls the collections, and in which order it lists them. Everything else comes from the schemas. */
import type { CollectionName } from '#schemas/collections.ts';

export interface CollectionWords {
	many: string;
	one: string;
	/** A name of Material Symbols, which `icons.woff2` must hold. */
	icon: string;
	/** What a new file is named after; absent where nobody adds a file. */
	namedAfter?: string;
	/** What an entry is called in a list; its file name where absent. */
	listedAs?: string;
}

const coded = { listedAs: '{{code}} · {{title}}', namedAfter: '{{title}}' } as const;

/** A list of groups: the editor draws a line between them. */
export const collectionWords: readonly Partial<Record<CollectionName, CollectionWords>>[] = [
	{
		'case-studies': {
			many: 'Case studies',
			one: 'case study',
			icon: 'menu_book',
			...coded,
			namedAfter: '{{shortTitle}}',
		},
		partnerships: {
			many: 'Partnerships',
			one: 'partnership',
			icon: 'groups',
			listedAs: '{{name}}',
			namedAfter: '{{name}}',
		},
		sources: {
			many: 'Accounts',
			one: 'account',
			icon: 'description',
			listedAs: '{{letter}} · {{title}}',
			namedAfter: '{{shortTitle}}',
		},
		evidence: { many: 'Statements', one: 'list of statements', icon: 'fact_check', namedAfter: '{{source}}' },
	},
	{
		decisions: { many: 'Decisions', one: 'decision', icon: 'alt_route', ...coded },
		protocols: { many: 'Protocols', one: 'protocol', icon: 'format_list_numbered', ...coded },
		proformas: { many: 'Forms', one: 'form', icon: 'edit_note', ...coded },
		training: { many: 'Training', one: 'session', icon: 'school', ...coded },
		maps: { many: 'Maps', one: 'map', icon: 'grid_on', ...coded },
		guides: { many: 'Guides', one: 'guide', icon: 'signpost', ...coded },
		overlays: { many: 'Your own changes', one: 'change', icon: 'tune', namedAfter: '{{slug}}' },
	},
	{
		glossary: { many: 'Glossary', one: 'glossary', icon: 'translate' },
		lessons: { many: 'Lessons', one: 'list of lessons', icon: 'lightbulb' },
		questions: { many: 'Questions', one: 'list of questions', icon: 'help' },
		packs: { many: 'Packs', one: 'list of packs', icon: 'folder_zip' },
		stages: { many: 'The cycle', one: 'stage', icon: 'cycle' },
		search: { many: 'Words for the search', one: 'list of words', icon: 'search' },
	},
	{
		pages: { many: 'Pages', one: 'page', icon: 'article', listedAs: '{{title}}', namedAfter: '{{title}}' },
		site: { many: 'The site', one: 'set of settings', icon: 'settings' },
	},
];
