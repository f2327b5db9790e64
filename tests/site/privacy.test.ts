/**
 * Nothing that points to a person, a school or a way to reach one stands in any built file. A second look, by other
 * rules than those of `src/lib/disclosure`, at what is published instead of what was written.
 */
import { expect, test } from 'vitest';
import { readEntries } from '../support/api.ts';
import { attribute, decode, readBuiltSite } from '../support/built-site.ts';

const site = readBuiltSite();

const patterns: Record<string, RegExp> = {
	'an e-mail address': /[\w.+-]+\s?(?:@|\[at\]|\(at\))\s?[\w-]+\.[a-z]{2,}/i,
	'a telephone number': /(?<![\d.#-])(?:\+44\s?(?:\(0\)\s?)?|\(?0)\d(?:[\s()-]{0,2}\d){8,9}(?![\d-])/,
	'a postcode': /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/,
	'a titled name': /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Dame|Rev)\.? [A-Z][a-z]+/,
	'the name of a school':
		/\b(?!(?:An?|The|Each|Every|One|Our|Your|Their|No|This|That|Any|Some|All|Both|Most|Many|For|In|At|If|When)\b)(?:[A-Z][\w’'.-]+|St\.?) (?:(?:C ?of ?E|Church of England|CE|RC|Catholic|Methodist|Community|VA|VC|Voluntary \w+|and|&) )*(?:Primary|Infants?’?|Juniors?|First|Village|Nursery|Middle|Secondary|High|Grammar|Special) (?:School|College|Academy)\b/,
	'a reference number of a school': /\b(?:URN|DfE (?:number|no\.?))\s*:?\s*\d{3,}/i,
};

/** Licences of the fonts must be kept word for word, with the addresses of their authors. */
const kept = /^fonts\/OFL-.*\.txt$/;

/** What stands in a file as text: of a page everything but drawings, styles and hashes, whose random letters mean nothing. */
function wordsOf(file: string): string {
	const text = site.read(file).replace(/\b[0-9a-f]{64}\b/g, '');
	if (file.endsWith('.json')) {
		const strings = stringsOf(JSON.parse(text));
		// The search packs its facets into rows of figures.
		return strings.filter((string) => !file.startsWith('search/') || /[a-z]/i.test(string)).join('\n');
	}
	const drawn = file.endsWith('.html')
		? text
				.replace(/<style>[\s\S]*?<\/style>|<meta http-equiv="Content-Security-Policy"[^>]*>/g, '')
				.replace(/\sd="[^"]*"|\sviewBox="[^"]*"/g, '')
		: text;
	return decode(
		drawn.replace(/<\/?(?:a|b|span|strong|em|mark|time)\b[^>]*>/g, (tag) =>
			/(?:title|aria-label)="/.test(tag) ? ` ${tag} ` : '',
		),
	);
}

function stringsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

// Made up, or set aside for examples by those who give out such numbers: no test may reveal what it guards.
const samples: Record<string, string[]> = {
	'an e-mail address': ['write to someone@example.org', 'someone [at] example.org'],
	'a telephone number': ['01632 960001', '+44 1632 960 001', '(01632) 960001', '07700900123'],
	'a postcode': ['ZZ1 1ZZ', 'at AB1C 2DE.'],
	'a titled name': ['Mrs Nobody', 'Dr. Nobody'],
	'the name of a school': [
		'Nowhere Primary School',
		'St. Nobody’s CE Infant School',
		'Nowhere Village College',
		'All Nobodies C of E Junior School',
	],
	'a reference number of a school': ['URN 000000', 'DfE number: 000/0000'],
};
const harmless = [
	'In danger, ring 999.',
	'2026-11-22T00:00:00Z, version 1.0, 09:00 to 15:30',
	'P04, step 12, CS2, A14 and D54 to D58',
	'A primary school and a village school. The Primary School of the future. Every Infant School knows.',
	'Miss one and the next is late.',
	'10 schools, 8 in the cycle; 24 schools in 6 groups of 4',
];

const texts = [...site.files].filter(
	(file) => /\.(?:html|json|xml|txt|svg|webmanifest)$/.test(file) && !kept.test(file),
);

test.each(Object.entries(patterns))('the pattern for %s finds it and nothing else', (name, pattern) => {
	expect(samples[name]!.filter((sample) => !pattern.test(sample))).toEqual([]);
	expect(harmless.filter((sample) => pattern.test(sample))).toEqual([]);
});

test.each(Object.entries(patterns))('no file holds %s', (_name, pattern) => {
	// The place only: a test report is public too.
	const places = texts.flatMap((file) => {
		const found = pattern.exec(wordsOf(file));
		return found ? [`${file}, at character ${found.index} of its words`] : [];
	});

	expect(texts.length).toBeGreaterThan(50);
	expect(places).toEqual([]);
});

test('no file name points to a person or a school', () => {
	const telling = [...site.files].filter((file) =>
		/(?:-|\/)(?:mr|mrs|ms|miss|dr)-|(?:primary|infants?|junior|village)-(?:school|academy)/.test(file),
	);

	expect(telling).toEqual([]);
});

test('a statement that is kept out is cited nowhere', () => {
	const withheld = readEntries(site, 'evidence').flatMap(({ data }) => data.withheld.map(({ id }) => id));
	const cited = texts.flatMap((file) => {
		const codes = withheld.filter((code) =>
			new RegExp(`\\b${code}\\b|#${code.toLowerCase()}\\b`).test(wordsOf(file)),
		);
		return codes.map((code) => ({ file, code }));
	});
	const mayListThem = (file: string) =>
		file === 'api/evidence.json' || /^evidence\/[^/]+\/index\.html$/.test(file);

	expect(withheld.length).toBeGreaterThan(0);
	expect(cited.filter(({ file }) => !mayListThem(file)).map(({ file }) => file)).toEqual([]);
});

test('a page of evidence names a statement that is kept out only in its list of those', () => {
	const lists = readEntries(site, 'evidence').map(({ data }) => ({
		path: `/evidence/${data.source}/`,
		codes: data.withheld.map(({ id }) => id),
	}));

	for (const { path, codes } of lists) {
		const { document, html } = site.pages.find((page) => page.path === path)!;
		const items = document
			.querySelectorAll('[id]')
			.filter((element) => codes.includes(element.id!.toUpperCase()));
		const named =
			html
				.replaceAll(/<[^>]*>/g, ' ')
				.match(/\b[A-Z]\d{1,3}[a-z]?\b/g)
				?.filter((code) => codes.includes(code)) ?? [];

		expect(items.map(({ id }) => id!.toUpperCase())).toEqual(codes);
		expect(named).toEqual(codes);
		expect(items.every((item) => attribute(item.closest('section'), 'aria-labelledby') === 'withheld')).toBe(
			true,
		);
	}
});

test('the data files say of a statement that is kept out no more than its code and the reason', () => {
	for (const { data } of readEntries(site, 'evidence')) {
		const published = data.statements.map(({ id }) => id);

		expect(data.withheld.filter(({ id }) => published.includes(id))).toEqual([]);
		expect(data.withheld.every((item) => Object.keys(item).sort().join() === 'id,why')).toBe(true);
	}
});
