/** How each collection is named and coloured on a page. Colour, glyph and word always go together. */
export interface CollectionFace {
	/** The value of `data-c`, which sets the colour. */
	colour: 'case' | 'decide' | 'proto' | 'form' | 'train' | 'map' | 'guide';
	one: string;
	many: string;
	/** How its entries are counted: 1 form, 2 forms. */
	items: { one: string; many: string };
	/** One sentence for the head of the index page. */
	about: string;
}

export const collectionFaces: Record<string, CollectionFace> = {
	'case-studies': {
		colour: 'case',
		one: 'Case study',
		many: 'Case studies',
		items: { one: 'case study', many: 'case studies' },
		about:
			'What partnerships did, what they found, and what they still do not know. Every fact leads to the line of the account it came from.',
	},
	decisions: {
		colour: 'decide',
		one: 'Decision',
		many: 'Decisions',
		items: { one: 'decision', many: 'decisions' },
		about: 'Choices that the partnerships made differently, side by side. No winner is declared.',
	},
	protocols: {
		colour: 'proto',
		one: 'Protocol',
		many: 'Protocols',
		items: { one: 'protocol', many: 'protocols' },
		about: 'Numbered steps with who does what, why, who learned it, and what people get wrong.',
	},
	proformas: {
		colour: 'form',
		one: 'Form',
		many: 'Forms',
		items: { one: 'form', many: 'forms' },
		about: 'The paper for each step: what to write, with a worked example beside each field.',
	},
	training: {
		colour: 'train',
		one: 'Session plan',
		many: 'Training',
		items: { one: 'session plan', many: 'session plans' },
		about:
			'Timed sessions that a head can run: what to say, what to watch for, and what to leave out when time is short.',
	},
	maps: {
		colour: 'map',
		one: 'Map',
		many: 'Maps',
		items: { one: 'map', many: 'maps' },
		about: 'Who does what well, or how, in tables that single nobody out.',
	},
	guides: {
		colour: 'guide',
		one: 'Guide',
		many: 'Guides',
		items: { one: 'guide', many: 'guides' },
		about: 'Short reading for one role: what to do, in what order, and what to carry in your head.',
	},
};

/** The six collections of the head of every page, in order. */
export const mainCollections = [
	'case-studies',
	'decisions',
	'protocols',
	'proformas',
	'training',
	'maps',
] as const;
