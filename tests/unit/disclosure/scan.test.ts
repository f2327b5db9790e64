import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSource } from '#lib/content/read-source.ts';
import { makeRegister, readRegister } from '#lib/disclosure/register.ts';
import { scanText } from '#lib/disclosure/scan.ts';

const knownWords = new Set(['hill', 'priory']);
const rules = (text: string) => scanText(text, { knownWords }).map(({ ruleId }) => ruleId);

test.each<[string, string[]]>([
	['Write to head@school.sch.uk', ['contact-detail']],
	['head (at) school (dot) sch (dot) uk', ['contact-detail']],
	['head at school dot sch dot uk', ['contact-detail']],
	['Ring 01632 960 123', ['contact-detail']],
	['Ring 020 7946 0958 today', ['contact-detail']],
	['Ring +44 1632 960123', ['contact-detail']],
	['Ring (01632) 960123', ['contact-detail']],
	['Ring 07700 900123', ['contact-detail']],
	['It is at CO1 1AA', ['contact-detail']],
	['It is at SW1A 2AA', ['contact-detail']],
	['URN 123456', ['contact-detail']],
	['DfE number: 8811234', ['contact-detail']],
	['the school 881/1234', ['contact-detail']],
	['Mr X said', ['personal-title']],
	['by Mrs. Wintergreen', ['personal-title']],
	['by **Dr** Wintergreen', ['personal-title']],
	['Sir Wintergreen', ['personal-title']],
	['Sarah Wintergreen led it', ['personal-name']],
	['by James\nWintergreen', ['personal-name']],
	['and then Grace Wintergreen spoke', ['personal-name']],
	['the only infant school', ['telling-phrase']],
	['It is the only secondary', ['telling-phrase']],
	['our secondary', ['telling-phrase']],
	['Our one special school', ['telling-phrase']],
	['children in the unit', ['telling-phrase']],
	['the prep was small', ['telling-phrase']],
	['the new head of Wintergreen', ['telling-phrase']],
	['the head told us that she agreed', ['telling-phrase']],
	['his own headteacher', ['telling-phrase']],
	['Wintergreen Primary School', ['school-name']],
	['the head of St Puddle’s C of E Primary', ['school-name']],
	['Great Puddle Infants', ['school-name']],
	['Puddle Village College', ['school-name']],
	['The Wintergreen Academy', ['school-name']],
])('finds “%s”', (text, expected) => {
	expect(rules(text)).toEqual(expected);
});

test.each([
	'Write to the chair, chair@small.example',
	'See P04, B03 1FE, CS1 2FE, M05 and version 1.0',
	'2017/2018, 2016–17, 10/12, page 123/124',
	'from 08:30 to 16.00, 450 minutes, 3500 pupils',
	'000_795819deb3836aed.txt',
	'https://creativecommons.org/licenses/by/4.0/ and https://site.example/01632960123',
	'The NSPCC helpline is 0808 800 5000.',
	'Miss a visit and the year falls over.',
	'Mark What they did. Will The plan hold? Grace Notes.',
	'In May Year 6 met; on Monday June Reviews began',
	'Victoria Road',
	'The only way a head hears it is on the same day.',
	'the unit of work, the prep work',
	'at the head of the table they sat with her pupils’ books',
	'Heads said that they agreed. He or she who chairs it',
	'A Primary School, One Infant School, National Support School',
	'Keeping Children Safe in Education, Education Development Trust, Schools Partnership Programme',
	'Kyra with The Cam Academy Trust',
	'The Colchester Schools’ Consortium and the Priory St. Cluster',
	'a page of the London School of Hygiene',
	'the Primary National Strategy and the Secondary Curriculum',
	'Victoria Hill',
])('lets “%s” stand', (text) => {
	expect(rules(text)).toEqual([]);
});

describe('the private register', () => {
	const register = makeRegister(
		readRegister(
			"# schools\nSt Puddle’s CE (VA) Primary School\nMersey-Green Wintergreen Infants\nQueen's Puddle\n\nA. N. Other\n",
		),
	);
	const found = (text: string) =>
		scanText(text, { knownWords, register }).some(({ ruleId }) => ruleId === 'register-name');

	test.each([
		'Mersey Green Wintergreen Infants',
		'mersey-green wintergreen',
		'MerseyGreen Wintergreen’s',
		'A N Other',
		'Queen’s Puddle',
		'Queens Puddle',
		'st. puddles CE (VA) primary school',
	])('finds “%s”', (text) => {
		expect(found(`It was ${text} again.`)).toBe(true);
	});

	test.each(['Mersey', 'another', 'A puddle', 'primary school'])('lets “%s” stand', (text) => {
		expect(found(`It was ${text} again.`)).toBe(false);
	});

	test('is nothing without names', () => {
		expect(makeRegister(readRegister('\n# nobody\n'))).toBeUndefined();
	});
});

test('nothing in the real content is taken for a person or a school', () => {
	const root = resolve(import.meta.dirname, '../../../src/content');
	const found = readSource(root, root).files.flatMap(({ file, text }) =>
		scanText(text, { knownWords: new Set() }).map(({ ruleId }) => `${file} ${ruleId}`),
	);

	expect(found).toEqual([]);
});
