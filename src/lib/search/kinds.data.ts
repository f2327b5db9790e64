/** Kinds of page that a search can be narrowed to: the collections, and what else there is. */
import { collectionFaces } from '#lib/links/collection-faces.ts';

export interface SearchKind {
	one: string;
	many: string;
	/** The value of `data-c`. */
	colour: string;
	glyph: string;
	/** A list of small things, so that a result leads to the thing itself and not to the top of the list. */
	list?: boolean;
	/** Its headings are many, or stand on other pages too: the quick index leaves them to the full text. */
	long?: boolean;
}

export const searchKinds: Record<string, SearchKind> = {
	...Object.fromEntries(
		Object.entries(collectionFaces).map(([id, { one, many, colour }]) => [
			id,
			// The headings of a form are its fields, those of a protocol its steps, those of a session its minutes: all by the dozen.
			{ one, many, colour, glyph: colour, long: ['proformas', 'protocols', 'training'].includes(id) },
		]),
	),
	stages: { one: 'Stage of the cycle', many: 'Stages of the cycle', colour: 'guide', glyph: 'guide' },
	'run-sheets': { one: 'Run-sheet', many: 'Run-sheets', colour: 'guide', glyph: 'guide', long: true },
	answers: {
		one: 'Problem or question',
		many: 'Problems and questions',
		colour: 'guide',
		glyph: 'guide',
		list: true,
	},
	glossary: {
		one: 'Words explained',
		many: 'Words explained',
		colour: 'guide',
		glyph: 'guide',
		list: true,
		long: true,
	},
	lessons: { one: 'Lessons', many: 'Lessons', colour: 'guide', glyph: 'guide', list: true, long: true },
	evidence: { one: 'Evidence', many: 'Evidence', colour: 'guide', glyph: 'inspect', list: true, long: true },
	pages: { one: 'About this site', many: 'About this site', colour: 'guide', glyph: 'list' },
};
