import { expect, test } from 'vitest';
import { issuesAfter, rulesAfter, swap, type Edits } from '../../support/check-site.ts';

const session = 'training/practise-reading-back.md';
const after = (edit: (text: string) => string): Edits => ({ [session]: edit });
const chain =
	(...edits: ((text: string) => string)[]) =>
	(text: string) =>
		edits.reduce((changed, edit) => edit(changed), text);

test.each<[string, Edits, [string, string, number][]]>([
	['a start at 25:00', after(swap("'13:40'", "'25:00'")), [[session, 'wrong-value', 18]]],
	['a start without minutes', after(swap("'13:40'", "'13:4'")), [[session, 'wrong-value', 18]]],
	[
		'a variant that is not ten minutes less',
		after(
			chain(
				swap('minutes: 30', 'minutes: 32'),
				swap('- line: hear\n        minutes: 10', '- line: hear\n        minutes: 12'),
			),
		),
		[[session, 'variant-minutes', 33]],
	],
	[
		'a short form that is as long as the session',
		after(
			chain(
				swap('ten-minutes-less\n    minutes: 30', 'short-form\n    minutes: 40'),
				swap('- line: hear\n        minutes: 10', '- line: hear\n        minutes: 15'),
				swap('- line: try\n        minutes: 20', '- line: try\n        minutes: 25'),
			),
		),
		[[session, 'variant-minutes', 33]],
	],
	[
		'a line below its minimum and one above its minutes',
		after(
			chain(
				swap('- line: hear\n        minutes: 10', '- line: hear\n        minutes: 4'),
				swap('- line: try\n        minutes: 20', '- line: try\n        minutes: 26'),
			),
		),
		[
			[session, 'variant-minutes', 36],
			[session, 'variant-minutes', 38],
		],
	],
	[
		'a second sitting without a first',
		after(swap('title: Try it', "title: Try it\n    sitting: {title: Another day, start: '09:00'}")),
		[[session, 'wrong-value', 19]],
	],
	[
		'a sitting that starts at 25:00',
		after(swap('title: Hear one', "title: Hear one\n    sitting: {title: Today, start: '25:00'}")),
		[[session, 'wrong-value', 22]],
	],
	[
		'a form that nobody would print',
		after(swap('[F01 for everybody]', '[Chairs]')),
		[[session, 'handout-missing', 25]],
	],
	[
		'cards without a heading',
		after(swap('reasons:\n', 'cards: [sort-cards]\nreasons:\n')),
		[[session, 'cards-missing', 40]],
	],
	[
		'cards of one item',
		after(
			(text) => `${text.replace('reasons:\n', 'cards: [sort-cards]\nreasons:\n')}## Sort cards\n\n- One.\n`,
		),
		[[session, 'cards-missing', 40]],
	],
	[
		'cards with a heading and a list',
		after(
			(text) =>
				`${text.replace('reasons:\n', 'cards: [sort-cards]\nreasons:\n')}## Sort cards\n\n- One.\n- Two.\n`,
		),
		[],
	],
])('looks at %s', (_name, edits, expected) => {
	expect(rulesAfter(edits)).toEqual(expected);
});

test('says what is wrong, where, and how to mend it', () => {
	const edit = chain(
		swap('- line: hear\n        minutes: 10', '- line: hear\n        minutes: 4'),
		swap('- line: try\n        minutes: 20', '- line: try\n        minutes: 25'),
		swap('    minutes: 30', '    minutes: 29'),
	);

	expect(issuesAfter(after(edit)).map(({ place, message, note }) => ({ place, message, note })))
		.toMatchInlineSnapshot(`
			[
			  {
			    "message": "“Ten minutes less” takes 29 minutes, and the whole session 40.",
			    "note": "Make its lines 30 minutes together.",
			    "place": {
			      "column": 14,
			      "line": 33,
			    },
			  },
			  {
			    "message": "“Hear one” takes 4 minutes here, and needs at least 10.",
			    "note": "Give it 10, or 0 to leave it out. If it can be done in 4, make its minimum 4.",
			    "place": {
			      "column": 18,
			      "line": 36,
			    },
			  },
			]
		`);
});
