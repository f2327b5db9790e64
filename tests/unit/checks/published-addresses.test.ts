import { expect, test } from 'vitest';
import { issuesAfter, rulesAfter, swap, type Edits } from '../../support/check-site.ts';

const file = 'published-addresses.json';
const visit = 'protocols/visit.md';

const manifest = `{
  "pages": {
    "/protocols/visit/": {"parts":["sign-in"],"frame":["steps"]}
  },
  "downloads": [],
  "codes": {
    "c7kd": "/protocols/visit/"
  }
}
`;

function rulesWith(text: string, edits: Edits = {}) {
	return rulesAfter(edits, { published: { file, text } });
}

test('a site that keeps its promises has nothing to mend', () => {
	expect(rulesWith(manifest)).toEqual([]);
});

test.each<[string, Edits, string, [string, number][]]>([
	[
		'an entry under another name',
		{ [visit]: undefined },
		manifest,
		[
			['address-gone', 3],
			['code-astray', 7],
		],
	],
	[
		'an entry that is a draft again',
		{ [visit]: swap('title:', 'status: draft\ntitle:') },
		manifest,
		[['address-gone', 3]],
	],
	['a step under another name', {}, manifest.replace('sign-in', 'knock'), [['part-gone', 3]]],
	[
		'a code that leads nowhere',
		{},
		manifest.replace('"c7kd": "/protocols/visit/"', '"c7kd": "/vist/"'),
		[['code-astray', 7]],
	],
	[
		'a code taken twice',
		{},
		manifest.replace('"codes": {', '"codes": {\n    "c7kd": "/",'),
		[['code-twice', 8]],
	],
	['a missing comma', {}, manifest.replace('],\n  "codes"', ']\n  "codes"'), [['manifest-unreadable', 6]]],
	[
		'an unknown field',
		{},
		manifest.replace('"downloads"', '"files"'),
		[
			['manifest-unreadable', 1],
			['manifest-unreadable', 1],
		],
	],
	['a code with a look-alike', {}, manifest.replace('c7kd', 'c0kd'), [['manifest-unreadable', 7]]],
])('reports %s', (...[, edits, text, expected]) => {
	const found = rulesWith(text, edits).filter(([where]) => where === file);

	expect(found.map(([, rule, line]) => [rule, line])).toEqual(expected);
});

test('an alias keeps an address, an earlier part keeps a part', () => {
	const renamed = {
		[visit]: swap('title:', 'aliases: [call]\nearlierParts: [{was: knock, now: sign-in}]\ntitle:'),
	};
	const text = manifest.replaceAll('/visit/', '/call/').replace('sign-in', 'knock');

	expect(rulesWith(text, renamed)).toEqual([]);
});

test('the messages say what is gone and how to mend it', () => {
	const [issue] = issuesAfter({}, { published: { file, text: manifest.replace('sign-in', 'knock') } });

	expect(issue).toMatchInlineSnapshot(`
		{
		  "file": "published-addresses.json",
		  "message": "The part /protocols/visit/#knock was published, and the page has no such part any more.",
		  "note": "Name it in “earlierParts” of the entry: the old name under “was”, and the present one under “now”, or nothing where it was taken out.",
		  "place": {
		    "column": 5,
		    "line": 3,
		  },
		  "ruleId": "part-gone",
		  "severity": "error",
		}
	`);
});
