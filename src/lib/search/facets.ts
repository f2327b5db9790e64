/** What results can be narrowed by, in the words that a reader sees. */
import type { Facet } from '#lib/facets/facets.ts';
import { stageNumbers } from '#lib/links/stages.ts';
import { capitalise } from '#lib/text/count.ts';
import { audiences, stageShortNames, themes } from '#schemas/vocabularies.data.ts';
import { searchKinds } from './kinds.data.ts';
import type { FacetName } from './record.ts';

function facet(id: FacetName, title: string, words: Record<string, string>): Facet & { id: FacetName } {
	return { id, title, options: Object.entries(words).map(([option, name]) => ({ id: option, words: name })) };
}

const each = (list: Record<string, string>, say: (id: string, words: string) => string) =>
	Object.fromEntries(Object.entries(list).map(([id, words]) => [id, say(id, words)]));

export const searchFacets = [
	facet('type', 'Kind', Object.fromEntries(Object.entries(searchKinds).map(([id, { many }]) => [id, many]))),
	facet(
		'stage',
		'Stage',
		each(stageShortNames, (id, words) => `${stageNumbers[id as keyof typeof stageNumbers]} ${words}`),
	),
	facet(
		'audience',
		'Who it is for',
		each(audiences, (_id, words) => capitalise(words)),
	),
	facet(
		'theme',
		'Theme',
		each(themes, (_id, words) => capitalise(words)),
	),
];
