/** How Word and OpenDocument files look. Georgia and Arial are on every computer of a school. */
import type { DocumentKind } from './document.ts';

export const fonts = { head: 'Georgia', text: 'Arial' } as const;

/** In points. */
export const sizes = {
	text: 12,
	table: 11,
	small: 11,
	frame: 9.5,
	lead: 13,
	kicker: 12,
	headings: [24, 17, 13.5, 12],
} as const;

export const colours = {
	ink: '17213a',
	quiet: '454e66',
	rule: '7a7566',
	leaf: 'f4f1e9',
	peer: '1d4f96',
} as const;

export const kinds: Record<DocumentKind, { word: string; colour: string }> = {
	form: { word: 'Form', colour: '855200' },
	protocol: { word: 'Protocol', colour: '22643a' },
	session: { word: 'Training', colour: '86306f' },
	map: { word: 'Map', colour: '5a6010' },
	glossary: { word: 'Glossary', colour: '17213a' },
	'case-study': { word: 'Case study', colour: '1d4f96' },
};

/** A4 in millimetres. */
export const paper = { short: 210, long: 297, margin: 18 } as const;
